import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  evenChances,
  forecastDue,
  setChance,
  startingChances,
} from '../../src/app/session/forecast.ts';
import { RIGHTS } from '../../src/model/scenario.ts';
import { rightsIn } from '../../src/review/forecasts.ts';
import { pack, record, TO_PARTED, talked } from './fixtures.ts';

test('even chances add up to 100, whatever can be right', () => {
  expect(evenChances(RIGHTS)).toEqual({ agree: 34, part: 33, 'small-step': 33 });
  expect(evenChances(['agree', 'part'])).toEqual({ agree: 50, part: 50, 'small-step': 0 });
});

test('what one chance gains the others give, in the proportion they had', () => {
  const chances = { agree: 60, part: 30, 'small-step': 10 };
  expect(setChance(chances, RIGHTS, 'agree', 20)).toEqual({
    agree: 20,
    part: 60,
    'small-step': 20,
  });
  expect(setChance({ agree: 100, part: 0, 'small-step': 0 }, RIGHTS, 'agree', 50)).toEqual({
    agree: 50,
    part: 25,
    'small-step': 25,
  });
});

test('however chances are set, they are whole, add up to 100, and only what can be right has any', () => {
  const change = fc.tuple(fc.nat({ max: 1 }), fc.integer({ min: -20, max: 130 }));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const rights = ['part', 'small-step'] as const;
      let chances = evenChances(rights);
      for (const [n, value] of changes) {
        chances = setChance(chances, rights, rights[n] ?? 'part', value);
      }
      expect(RIGHTS.reduce((sum, right) => sum + chances[right], 0)).toBe(100);
      expect(chances.agree).toBe(0);
      expect(RIGHTS.every((right) => Number.isInteger(chances[right]) && chances[right] >= 0)).toBe(
        true,
      );
    }),
  );
});

test('the middle is half the minutes or four turns, the end is after the last move', () => {
  expect(forecastDue(talked(['may-be-no']), [])).toBeNull();
  // Four minutes of nine and one: over half.
  expect(forecastDue(talked(['ten-days-to-five', 'last-close']), [])).toBe('middle');
  const four = talked(['may-be-no', 'last-close', 'which-part', 'play-back']);
  expect(forecastDue(four, [])).toBe('middle');
  const middle = { at: 'middle', afterTurn: 4, chances: null } as const;
  expect(forecastDue(four, [middle])).toBeNull();
  expect(forecastDue(talked(TO_PARTED), [middle])).toBe('end');
  expect(forecastDue(talked(TO_PARTED), [])).toBe('end');
});

test('nothing is asked where only one thing can be right', () => {
  const conversation = talked(['may-be-no', 'last-close', 'which-part', 'play-back']);
  const situations = Object.fromEntries(
    Object.entries(pack.scenario.situations).map(([id, one]) => [id, { ...one, right: 'part' }]),
  );
  const scenario = { ...pack.scenario, situations } as typeof pack.scenario;
  expect(rightsIn(scenario)).toEqual(['part']);
  expect(forecastDue({ ...conversation, scenario }, [])).toBeNull();
});

test('the last forecast is where the next begins', () => {
  const chances = { agree: 70, part: 20, 'small-step': 10 };
  const conversation = talked(TO_PARTED);
  const forecasts = [{ at: 'middle', afterTurn: 4, chances }] as const;
  expect(startingChances(pack.scenario, record(conversation, { forecasts }))).toEqual(chances);
});
