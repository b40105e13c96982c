import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/model/kinds.ts';
import { firstAttempts, inPeriods } from '../../src/practice/log.ts';
import { progressOf } from '../../src/practice/progress.ts';
import type { Summary } from '../../src/practice/summary.ts';
import { choices, evidence, forecast, summary } from './summaries.ts';

const turn = (family: (typeof FAMILIES)[number], phase: string, loss: number) =>
  ({ family, phase, loss, grade: 'good' }) as const;

describe('first attempts', () => {
  const entry = (id: string, at: number, scenario = 'a', retry = false) => ({
    id,
    scenario,
    at,
    retry,
  });

  it('are the earliest of each scenario, and never a retry', () => {
    const log = [entry('3', 30), entry('1', 10), entry('2', 10), entry('b', 50, 'b')];
    expect([...firstAttempts(log)]).toEqual(['1', 'b']);
    expect([...firstAttempts([entry('1', 10, 'a', true), entry('2', 20)])]).toEqual([]);
  });
});

describe('progress', () => {
  it('puts points beside par, first attempts and later ones apart', () => {
    const { runs, periods } = progressOf([
      summary({ id: 'b', at: 20, first: false, par: 90, points: 80, loss: 12, luck: 2 }),
      summary({ id: 'a', at: 10, points: 40, loss: 50, luck: -6 }),
    ]);
    expect(runs).toEqual({ first: 1, later: 1 });
    expect(periods.map(({ from, to, course }) => ({ from, to, course }))).toEqual([
      {
        from: 10,
        to: 10,
        course: { first: { runs: 1, par: 96, points: 40, loss: 50, luck: -6 }, later: null },
      },
      {
        from: 20,
        to: 20,
        course: { first: null, later: { runs: 1, par: 90, points: 80, loss: 12, luck: 2 } },
      },
    ]);
  });

  it('takes many conversations together, as evenly as can be', () => {
    const sizes = (count: number) => inPeriods(Array(count).fill(0)).map((some) => some.length);
    expect(sizes(3)).toEqual([1, 1, 1]);
    expect(sizes(20)).toHaveLength(20);
    expect(new Set(sizes(50))).toEqual(new Set([2, 3]));
    expect(sizes(1000)).toEqual(Array(20).fill(50));
    const { periods } = progressOf(
      Array.from({ length: 40 }, (_, n) =>
        summary({ id: `${n}`, at: n, first: n % 2 === 0, points: n }),
      ),
    );
    expect(periods[1]?.course.first).toMatchObject({ runs: 1, points: 2 });
    expect(periods[1]?.course.later).toMatchObject({ runs: 1, points: 3 });
  });

  it('says what a level rests on, and lets what is long past go', () => {
    const run = (n: number, good: number, bad: number, more: Partial<Summary> = {}) =>
      summary({ id: `${n}`, at: n, evidence: evidence({ K1: { good, bad } }), ...more });
    const { standings } = progressOf([run(1, 1, 0), run(2, 0, 0), run(3, 2, 1, { first: false })]);
    // One chance shows nothing yet; 2 of 3 are from a half to four fifths.
    expect(standings.K1.first).toEqual({ level: null, taken: 1, chances: 1, runs: 1 });
    expect(standings.K1.later).toEqual({ level: 3, taken: 2, chances: 3, runs: 1 });
    // Ten conversations with two chances each are twenty: the eleventh from the end no longer counts.
    const long = [run(0, 0, 2), ...Array.from({ length: 10 }, (_, n) => run(n + 1, 2, 0))];
    expect(progressOf(long).standings.K1.first).toEqual({
      level: 4,
      taken: 20,
      chances: 20,
      runs: 10,
    });
  });

  it('lets nothing offset a foul while the level rests on its conversation', () => {
    const held = (n: number, fouls: number) =>
      summary({ id: `${n}`, at: n, fouls, evidence: evidence({ K7: { good: 5, bad: 0 } }) });
    const level = (...fouls: readonly number[]) =>
      progressOf(fouls.map((count, n) => held(n, count))).standings.K7.first.level;
    expect(level(1, 0, 0, 0)).toBe(1);
    expect(level(1, 0, 0, 0, 0)).toBe(4);
  });

  it('holds the chances given against how often it was so', () => {
    const runs = [
      summary({ id: 'a', forecasts: [forecast(0.7, true), forecast(0.75, true)] }),
      summary({ id: 'b', forecasts: [forecast(0.7, false), forecast(1, true)] }),
      summary({ id: 'c', first: false, forecasts: [forecast(0.29, true)] }),
    ];
    const { bins, scores } = progressOf(runs);
    const filled = bins.first.filter(({ count }) => count > 0);
    // 0.7, 0.75, 0.7 and 1; and to parting what was left: 0.3, 0.25, 0.3 and 0.
    expect(filled.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 9, 1],
      [20, 29, 1],
      [30, 39, 2],
      [70, 79, 3],
      [90, 100, 1],
    ]);
    const [zero, , thirty, seventy, sure] = filled;
    expect([zero?.said, zero?.so]).toEqual([0, 0]);
    expect([thirty?.said, thirty?.so].map((share) => share?.toFixed(2))).toEqual(['0.30', '0.50']);
    expect(seventy?.said).toBeCloseTo((0.7 + 0.75 + 0.7) / 3, 12);
    expect(seventy?.so).toBeCloseTo(2 / 3, 12);
    expect([sure?.said, sure?.so]).toEqual([1, 1]);
    // 2 × 0.3², 2 × 0.25², 2 × 0.7² and 0.
    expect(scores.first?.againstTruth).toBeCloseTo((0.18 + 0.125 + 0.98 + 0) / 4, 12);
    expect(scores.first?.even).toBe(0.5);
    expect(scores.later).toMatchObject({ forecasts: 1 });
    expect(bins.later.find(({ from }) => from === 20)).toMatchObject({ count: 1, so: 1 });
    expect(progressOf([summary()]).scores).toEqual({ first: null, later: null });
  });

  it('says where the points went, by what was said and by when', () => {
    const { byFamily, byPart } = progressOf([
      summary({ id: 'a', turns: [turn('ask', 'call', 1), turn('pressure', 'visit', 20)] }),
      summary({
        id: 'b',
        turns: [
          turn('ask', 'hall', 2),
          turn('tell', 'room', 4),
          turn('ask', 'hall', 3),
          turn('care', 'after', 0),
          turn('care', 'last', 5),
        ],
      }),
    ]);
    expect(byFamily).toEqual([
      { family: 'ask', turns: 3, loss: 6 },
      { family: 'tell', turns: 1, loss: 4 },
      { family: 'care', turns: 2, loss: 5 },
      { family: 'pressure', turns: 1, loss: 20 },
    ]);
    expect(byPart).toEqual([
      { part: 'first', turns: 3, loss: 6 },
      { part: 'second', turns: 2, loss: 24 },
      { part: 'third', turns: 1, loss: 0 },
      { part: 'later', turns: 1, loss: 5 },
    ]);
  });
});

describe('the stock player that play resembles', () => {
  const nearest = (...runs: readonly Summary['choices'][]) =>
    progressOf(runs.map((of, n) => summary({ id: `${n}`, choices: of }))).resemblance;

  it('is measured against chance, from twenty turns with a choice on', () => {
    const early = nearest(choices(19, 4, { interrogator: 19 }));
    expect(early).toMatchObject({ enough: false, nearest: null });
    const { enough, nearest: most } = nearest(
      choices(10, 4, { interrogator: 6, pleaser: 5 }),
      choices(10, 4, { interrogator: 6, pleaser: 6 }),
    );
    // A quarter of twenty is five: seven more, of twenty.
    expect(enough).toBe(true);
    expect(most).toEqual({ player: 'interrogator', same: 12, more: 7 / 20 });
  });

  it('is nobody where chance would do nearly the same', () => {
    // Two standard deviations of twenty at a quarter: 2 × √3.75 = 3.87.
    expect(nearest(choices(20, 4, { closer: 8 })).nearest).toBeNull();
    expect(nearest(choices(20, 4, { closer: 9 })).nearest?.player).toBe('closer');
  });
});

const arbitrary = fc
  .array(
    fc.record({
      at: fc.nat(5),
      first: fc.boolean(),
      points: fc.nat(100),
      turns: fc.array(
        fc.record({
          family: fc.constantFrom(...FAMILIES),
          phase: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          loss: fc.double({ min: 0, max: 90, noNaN: true }),
          grade: fc.constant('good' as const),
        }),
        { maxLength: 12 },
      ),
      forecasts: fc.array(
        fc.tuple(fc.nat(100), fc.boolean()).map(([said, so]) => forecast(said / 100, so)),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 50 },
  )
  .map((runs) => runs.map((run, n) => summary({ ...run, id: `${n}` })));

describe('whatever was played', () => {
  it('its sums agree', () => {
    fc.assert(
      fc.property(arbitrary, (runs) => {
        const { byFamily, byPart, bins, periods } = progressOf(runs);
        const total = (of: readonly { readonly loss: number }[]) =>
          of.reduce((sum, { loss }) => sum + loss, 0);
        const lost = total(runs.flatMap(({ turns }) => turns));
        expect(total(byFamily)).toBeCloseTo(lost, 6);
        expect(total(byPart)).toBeCloseTo(lost, 6);
        const given = runs.reduce((sum, { forecasts }) => sum + forecasts.length, 0);
        const counted = [...bins.first, ...bins.later].reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(given * 2);
        expect(periods.reduce((sum, period) => sum + period.runs, 0)).toBe(runs.length);
      }),
    );
  });

  it('is the same in any order', () => {
    const shuffled = arbitrary.chain((runs) =>
      fc.tuple(fc.constant(runs), fc.shuffledSubarray([...runs], { minLength: runs.length })),
    );
    fc.assert(
      fc.property(shuffled, ([runs, other]) => {
        expect(progressOf(other)).toEqual(progressOf(runs));
      }),
    );
  });
});
