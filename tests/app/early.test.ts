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
}

function worldOf({ kept = {}, languages = [], hash = '' }: Browser) {
  return {
    document: { documentElement: { lang: '', dataset: {} as Record<string, string> } },
    localStorage: { getItem: (name: string) => kept[name] ?? null },
    navigator: { languages },
    location: { hash },
  };
}

function early(browser: Browser) {
  const world = worldOf(browser);
  runInNewContext(script, world);
  return world.document.documentElement;
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
