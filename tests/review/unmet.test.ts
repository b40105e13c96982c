import { expect, test } from 'vitest';
import type { Condition } from '../../src/model/scenario.ts';
import { isFixed, unmet, waysToMeet } from '../../src/review/unmet.ts';
import { holds } from '../../src/rules/holds.ts';
import { example, played } from './played.ts';

const { scenario } = example;
const early = played('no-fit', 'rain last-close').position;
const fact = (id: string, as: readonly string[] | null = null) => ({ fact: id, as });

test('a condition that holds lacks nothing', () => {
  expect(unmet(scenario, { knows: [fact('pain')], cue: ['weekends'] }, early)).toEqual([]);
  expect(waysToMeet(scenario, {}, early)).toEqual([[]]);
});

test('only the single conditions that fail are told', () => {
  const earned: Condition = { knows: [fact('pain'), fact('signer')], trust: { min: 3, max: 5 } };
  expect(unmet(scenario, earned, early)).toEqual([
    { on: 'fact', fact: 'signer', as: null, wanted: true },
    { on: 'trust', min: 3, max: 5, wanted: true },
  ]);
});

test('moves, commitments and cues are told apart', () => {
  const all: Condition = { said: ['play-back'], agreed: ['working-session'], cue: ['weekends'] };
  expect(unmet(scenario, all, played('fit', 'rain').position).map(({ on }) => on)).toEqual([
    'move',
    'commitment',
    'cue',
  ]);
});

test('of several ways the shortest within reach is told', () => {
  const longer: Condition = { knows: [fact('cause'), fact('signer')] };
  const shorter: Condition = { said: ['play-back'] };
  const elsewhere: Condition = { situation: ['fit'] };
  const way = unmet(scenario, { any: [elsewhere, longer, shorter] }, early);
  expect(way).toEqual([{ on: 'move', move: 'play-back', wanted: true }]);
});

test('what should not hold and does is told as not wanted', () => {
  expect(unmet(scenario, { not: { said: ['rain'] } }, early)).toEqual([
    { on: 'move', move: 'rain', wanted: false },
  ]);
  const either = waysToMeet(scenario, { not: { said: ['rain', 'last-close'] } }, early);
  expect(either.map((way) => way.map(({ on }) => on))).toEqual([['move'], ['move']]);
  const both = waysToMeet(
    scenario,
    { not: { any: [{ said: ['rain'] }, { said: ['last-close'] }] } },
    early,
  );
  expect(both).toHaveLength(1);
  expect(both[0]).toHaveLength(2);
});

test('a fact that reads otherwise in this situation can never be met', () => {
  const [need] = unmet(scenario, { knows: [fact('cause', ['fit'])] }, early);
  if (!need) throw new Error('nothing unmet');
  expect(isFixed(scenario, need, early)).toBe(true);
  const [open] = unmet(scenario, { knows: [fact('cause', ['no-fit'])] }, early);
  if (!open) throw new Error('nothing unmet');
  expect(isFixed(scenario, open, early)).toBe(false);
});

test('nothing is unmet exactly where the condition holds, for every condition of the example', () => {
  const moves = 'may-be-no last-close another-weekend which-part play-back who-else why-now';
  const position = played('fit', moves).position;
  const conditions = Object.values(scenario.phases).flatMap(({ moves: own, beats }) =>
    [own, ...Object.values(beats).map((beat) => beat.moves)].flatMap((all) =>
      Object.values(all).map((move) => move.if),
    ),
  );
  for (const condition of [...conditions, scenario.commitments['working-session']?.earned ?? {}]) {
    for (const at of [early, position]) {
      expect(unmet(scenario, condition, at).length === 0).toBe(holds(scenario, condition, at));
    }
  }
});

test('lists within lists within lists stay few', () => {
  const any: Condition = { any: ['rain', 'play-back', 'who-else'].map((id) => ({ cue: [id] })) };
  const many = waysToMeet(scenario, { all: Array.from({ length: 12 }, () => any) }, early);
  expect(many.length).toBeLessThanOrEqual(32);
});
