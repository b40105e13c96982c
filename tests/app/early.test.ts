import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { languageHere } from '../../src/app/words/language.ts';

const script = readFileSync('public/early.js', 'utf8');

interface Browser {
  /** What is kept, by name. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly languages?: readonly string[];
  readonly hash?: string;
  /** Whether the page comes out of what is kept on the machine. */
  readonly offline?: boolean;
  /** What screens and scenarios are made of, as the build says. */
  readonly madeOf?: Readonly<Record<string, readonly string[]>>;
}

function worldOf({ kept = {}, languages = [], hash = '', offline, madeOf }: Browser) {
  const links: Record<string, string>[] = [];
  return {
    links,
    document: {
      documentElement: { lang: '', dataset: {} as Record<string, string> },
      querySelector: () => (madeOf === undefined ? null : { content: JSON.stringify(madeOf) }),
      createElement: () => ({}),
      head: { append: (link: Record<string, string>) => links.push(link) },
    },
    localStorage: { getItem: (name: string) => kept[name] ?? null },
    navigator: {
      languages,
      // Over plain http there is none at all.
      ...(offline === undefined ? {} : { serviceWorker: { controller: offline ? {} : null } }),
    },
    location: { hash },
  };
}

function run(browser: Browser) {
  const world = worldOf(browser);
  runInNewContext(script, world);
  return world;
}

function early(browser: Browser) {
  return run(browser).document.documentElement;
}

/** What the page asks for, and as what. */
function asked(browser: Browser) {
  return run(browser).links.map(({ href, rel }) => `${rel} ${href}`);
}

afterEach(() => vi.unstubAllGlobals());

test.each<Browser>([
  {},
  { languages: ['de-AT', 'en'] },
  { languages: ['fr', 'de', 'en'] },
  { languages: ['fr'] },
  { languages: ['en-GB', 'de'] },
  { languages: ['de'], kept: { language: 'en' } },
  { languages: ['en'], kept: { language: 'de' } },
  { languages: ['de'], kept: { language: 'xx' } },
  { languages: ['toString'] },
])('the page is in the language that the app will choose: %j', (browser) => {
  for (const [name, value] of Object.entries(worldOf(browser))) vi.stubGlobal(name, value);
  expect(early(browser).lang).toBe(languageHere());
});

test.each([
  ['', 'library'],
  ['#/', 'library'],
  ['#/?stage=counter', 'library'],
  ['#/brief/four-minutes?seed=7', 'brief'],
  ['#/progress', 'progress'],
])('the screen at “%s” is %s', (hash, screen) => {
  expect(early({ hash }).dataset.screen).toBe(screen);
});

test('what is kept and can’t be read changes nothing', () => {
  const page = early({ kept: { preferences: '{' }, languages: ['de'] });
  expect(page.lang).toBe('de');
  expect(page.dataset.theme).toBeUndefined();
  const chosen = early({ kept: { preferences: '{"theme":"dark","text":3}' } });
  expect(chosen.dataset).toEqual({ theme: 'dark', screen: 'library' });
});

test('the app’s typefaces are worn from the first line where they are kept, and only there', () => {
  expect(early({ offline: true }).dataset.typefaces).toBe('own');
  expect(early({ offline: false }).dataset.typefaces).toBeUndefined();
  expect(early({}).dataset.typefaces).toBeUndefined();
});

const madeOf = {
  brief: ['assets/brief.js', 'assets/parts.js', 'assets/brief.css'],
  'four-minutes': ['assets/four-minutes.js', 'assets/parts.js'],
};

test('what the screen and its scenario are made of is asked for, each file once', () => {
  expect(asked({ hash: '#/brief/four-minutes?seed=7', madeOf })).toEqual([
    'modulepreload assets/brief.js',
    'modulepreload assets/parts.js',
    'preload assets/brief.css',
    'modulepreload assets/four-minutes.js',
  ]);
});

test.each(['', '#/', '#/progress', '#/constructor/__proto__'])(
  'nothing is asked for that isn’t there: %s',
  (hash) => {
    expect(asked({ hash })).toEqual([]);
    expect(asked({ hash, madeOf })).toEqual([]);
  },
);
