// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { applyPreferences } from '../../src/app/preferences/apply.ts';
import {
  DEFAULTS,
  MOTIONS,
  parsePreferences,
  TEXT_SIZES,
  THEMES,
} from '../../src/app/preferences/preferences.ts';
import { makeShelf } from '../../src/app/preferences/shelf.ts';
import { chooseLanguage, forgetLanguage, languageHere } from '../../src/app/words/language.ts';

const shelf = () => makeShelf(() => localStorage);
const refusing = () => {
  throw new Error('The operation is insecure.');
};

beforeEach(() => localStorage.clear());

test('where nothing is chosen, everything follows the system, and nothing is read aloud', () => {
  expect(shelf().read()).toEqual(DEFAULTS);
  expect(DEFAULTS).toMatchObject({ theme: 'auto', motion: 'auto', coach: 'off', aloud: false });
  expect(DEFAULTS.forecasts).toBe(true);
  expect(localStorage.length).toBe(0);
});

test('what is chosen is there at the next visit, and whoever listens hears of it', () => {
  const one = shelf();
  const heard = vi.fn();
  const stop = one.subscribe(heard);
  one.set({ text: 'double', forecasts: false });
  stop();
  one.set({ pace: 'slow' });
  expect(heard).toHaveBeenCalledTimes(1);
  const chosen = { ...DEFAULTS, text: 'double', forecasts: false, pace: 'slow' };
  expect(one.read()).toEqual(chosen);
  expect(shelf().read()).toEqual(chosen);
});

test('what another window chose holds here too', () => {
  const [one, other] = [shelf(), shelf()];
  other.set({ theme: 'dark' });
  expect(one.read().theme).toBe('auto');
  one.reread();
  expect(one.read().theme).toBe('dark');
});

test('erased is as on the first visit: nothing of it is left', () => {
  localStorage.setItem('theme', 'dark');
  const one = shelf();
  one.forget();
  expect(one.read()).toEqual(DEFAULTS);
  one.set({ theme: 'dark' });
  chooseLanguage('en');
  one.forget();
  forgetLanguage();
  expect(localStorage.length).toBe(0);
});

test('a theme chosen before there were other preferences is still chosen', () => {
  localStorage.setItem('theme', 'dark');
  expect(shelf().read()).toEqual({ ...DEFAULTS, theme: 'dark' });
  shelf().set({ motion: 'less' });
  expect(Object.keys(localStorage)).toEqual(['preferences']);
  expect(shelf().read()).toMatchObject({ theme: 'dark', motion: 'less' });
});

test('whatever is kept, each choice is one of its list', () => {
  const { theme, text } = parsePreferences('{"theme": "dark", "text": "huge"}');
  expect([theme, text]).toEqual(['dark', 'normal']);
  for (const bad of [null, '', 'null', '[]', '3', '{"aloud": "yes"}', '{"theme": {}}', '{']) {
    expect(parsePreferences(bad)).toEqual(DEFAULTS);
  }
  fc.assert(
    fc.property(fc.json(), (kept) => {
      expect(THEMES).toContain(parsePreferences(kept).theme);
    }),
  );
});

test('where nothing can be kept, a choice lasts as long as the tab', () => {
  const one = makeShelf(refusing);
  expect(one.read()).toEqual(DEFAULTS);
  one.set({ theme: 'dark' });
  expect(one.read().theme).toBe('dark');
  one.forget();
  expect(one.read()).toEqual(DEFAULTS);
});

test('before anything is drawn, the page has already what it has afterwards', () => {
  const early = readFileSync('public/early.js', 'utf8');
  const { dataset } = document.documentElement;
  const run = new Function(early);
  for (const theme of THEMES) {
    for (const text of TEXT_SIZES) {
      for (const motion of MOTIONS) {
        shelf().set({ theme, text, motion });
        run();
        const before = { ...dataset };
        applyPreferences(document.documentElement, shelf().read());
        expect(before).toEqual({ theme, text, motion, screen: 'library' });
        expect({ ...dataset }).toEqual(before);
      }
    }
  }
  for (const kept of ['{', 'null', '3', '{"theme": 3}']) {
    localStorage.setItem('preferences', kept);
    expect(run).not.toThrow();
  }
});

test('a language is kept and forgotten', () => {
  expect(chooseLanguage('en')).toBe(true);
  expect(localStorage.getItem('language')).toBe('en');
  forgetLanguage();
  expect(localStorage.getItem('language')).toBeNull();
  expect(languageHere()).toBe('en');
});
