import { expect, test } from 'vitest';
import { german } from '../../src/app/words/de/german.ts';
import { foreign, stretchesOf } from '../../src/app/words/foreign.ts';

test('a scenario’s words are told from those of the app', () => {
  expect(stretchesOf('Nichts.')).toEqual([{ n: 0, words: 'Nichts.', foreign: false }]);
  expect(stretchesOf('')).toEqual([]);
  expect(stretchesOf(foreign('All of it'))).toEqual([{ n: 1, words: 'All of it', foreign: true }]);
  expect(stretchesOf(german.debrief.VERDICT.ended('Too soon'))).toEqual([
    { n: 0, words: 'Es endete mit „', foreign: false },
    { n: 1, words: 'Too soon', foreign: true },
    { n: 2, words: '“.', foreign: false },
  ]);
});

test('two quotations in one sentence are two', () => {
  const said = stretchesOf(german.dominoes.MEND.couldEnd(4, 'Go on', 'A yes'));
  expect(said.filter((stretch) => stretch.foreign).map(({ words }) => words)).toEqual([
    'Go on',
    'A yes',
  ]);
});
