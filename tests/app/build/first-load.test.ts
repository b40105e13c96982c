import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstLoadKiB, wordsInARing } from '../../../src/app/build/first-load.ts';

function chunk(code: string, imports: string[] = [], isEntry = false) {
  return { type: 'chunk' as const, code, imports, isEntry, facadeModuleId: null, moduleIds: [] };
}

test('counts the entry and its static imports once each, and nothing lazy', () => {
  const output = {
    'main.js': chunk('main()', ['a.js', 'b.js'], true),
    'a.js': chunk('a()', ['b.js']),
    'b.js': chunk('b()', ['a.js']),
    'lazy.js': chunk('lazy()', ['a.js']),
    'main.css': { type: 'asset' as const },
  };
  const bytes = gzipped(['main()', 'a()', 'b()']);
  expect(firstLoadKiB(output)).toBe(bytes / 1024);
});

test('counts the words of one language, the longest', () => {
  const output = {
    'main.js': chunk('main()', [], true),
    'en.js': { ...chunk('good day'), facadeModuleId: '/app/src/app/words/en/english.ts' },
    'de.js': {
      ...chunk('guten Tag auch, die Damen'),
      facadeModuleId: '/app/src/app/words/de/german.ts',
    },
  };
  expect(firstLoadKiB(output)).toBe(gzipped(['main()', 'guten Tag auch, die Damen']) / 1024);
});

test('words that wait for whoever waits for them are found, through other files too', () => {
  const app = { ...chunk('app()', ['base.js']), moduleIds: ['/app/src/app/words/words.ts'] };
  const english = {
    ...chunk('good day', ['base.js']),
    facadeModuleId: '/app/src/app/words/en/en.ts',
  };
  const german = { ...chunk('hallo', ['other.js']), facadeModuleId: '/app/src/app/words/de/de.ts' };
  const output = {
    'app.js': app,
    'base.js': chunk('base()'),
    'other.js': chunk('other()', ['app.js']),
    'en.js': english,
    'de.js': german,
  };
  expect(wordsInARing(output)).toEqual(['de.js']);
});

function gzipped(codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + gzipSync(code).length, 0);
}
