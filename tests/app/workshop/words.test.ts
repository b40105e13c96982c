import { expect, test } from 'vitest';
import * as german from '../../../src/app/words/de/workshop.ts';
import * as english from '../../../src/app/words/en/workshop.ts';
import { sentences } from '../languages.ts';

test('nothing cheers, and quotation marks and apostrophes are typeset', () => {
  for (const words of [english, german]) {
    const all = sentences(words).map(([, said]) => said);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((said) => /[!'"]|\.\.\.| - /.test(said))).toEqual([]);
  }
});

test('nothing long in German is as it was in English', () => {
  const original = new Map(sentences(english));
  const alike = ['.OPENING.command', '.TOLD.file'];
  const forgotten = sentences(german).filter(
    ([path, said]) => said.length > 10 && original.get(path) === said,
  );
  expect(forgotten.filter(([path]) => !alike.some((kept) => path.startsWith(kept)))).toEqual([]);
  const unpaired = sentences(german).filter(([, said]) =>
    /[„“”]/.test(said.replace(/„[^„“”]+“/g, '')),
  );
  expect(unpaired).toEqual([]);
});

test('both languages have words for the same refusals', () => {
  expect(Object.keys(german.REFUSED)).toEqual(Object.keys(english.REFUSED));
});
