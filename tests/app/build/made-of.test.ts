import { expect, test } from 'vitest';
import { type Built, madeOf } from '../../../src/app/build/made-of.ts';

interface Chunk {
  readonly of?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
}

function chunk({ of = '', imports = [], css = [], isEntry = false }: Chunk): Built[string] {
  const facadeModuleId = of === '' ? null : `/app/${of}`;
  return {
    type: 'chunk',
    isEntry,
    facadeModuleId,
    imports,
    viteMetadata: { importedCss: new Set(css) },
  };
}

const built: Built = {
  'index.js': chunk({
    of: 'src/app/main.tsx',
    imports: ['base.js'],
    css: ['app.css'],
    isEntry: true,
  }),
  'base.js': chunk({}),
  'TalkPage.js': chunk({
    of: 'src/app/talk/TalkPage.tsx',
    imports: ['base.js', 'talk.js'],
    css: ['talk.css'],
  }),
  'talk.js': chunk({ imports: ['base.js', 'rules.js'], css: ['app.css', 'parts.css'] }),
  'rules.js': chunk({ imports: ['talk.js'] }),
  'four-minutes.js': chunk({ of: 'scenarios/four-minutes.yaml' }),
  'four-minutes.de.js': chunk({ of: 'scenarios/four-minutes.de.yaml' }),
  'card.js': chunk({ of: 'scenarios/four-minutes.yaml?card' }),
  'hidden.js': chunk({ of: 'src/app/talk/motion-features.ts' }),
  'talk.css': { type: 'asset' },
};

test('a screen is made of its files and all they import, without what every page fetches', () => {
  expect(madeOf(built).talk).toEqual([
    'TalkPage.js',
    'talk.css',
    'talk.js',
    'parts.css',
    'rules.js',
  ]);
});

test('a scenario is made of its own file', () => {
  expect(madeOf(built)['four-minutes']).toEqual(['four-minutes.js']);
});

test('nothing else has a name in addresses', () => {
  expect(Object.keys(madeOf(built)).toSorted()).toEqual(['four-minutes', 'talk']);
});
