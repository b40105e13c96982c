import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLine } from '../../src/solve/best.ts';
import { PLAYERS, pointsOfPlayer } from '../../src/solve/players.ts';
import { type Solution, solve } from '../../src/solve/solve.ts';
import { drawn } from '../fixtures/drawn.ts';
import { example, lovedIt } from '../fixtures/files.ts';
import { backwards, renamed } from '../fixtures/renamed.ts';
import { isClose, valuesApart } from '../fixtures/side-by-side.ts';

const SCENARIOS = 100;
const MOST_BELIEFS = 1_500;

function mustSolve(scenario: Parameters<typeof solve>[0]): Solution {
  const solved = solve(scenario);
  if (!solved.ok) throw new Error(solved.why.code);
  return solved.solution;
}

const same = <T>(all: readonly T[]) => all;
const reversed = <T>(all: readonly T[]) => all.toReversed();

describe('twins', () => {
  it.each([
    ['twelve-day-close', example],
    ['loved-it', lovedIt],
  ])('of %s under other names, its moves in another order, are worth the same', (_, loaded) => {
    const { scenario } = loaded();
    const solution = mustSolve(scenario);
    const [called, moved] = [same, reversed].map((order) =>
      mustSolve(renamed(scenario, backwards, order)),
    );
    if (!called || !moved) throw new Error('no twins');
    const everything = { found: [], beliefs: solution.beliefs.size };
    expect(valuesApart(solution, called, backwards)).toEqual(everything);
    expect(valuesApart(solution, moved, backwards)).toEqual(everything);
    // Under other names alone, the order being as it was, nothing else changes either.
    for (const player of PLAYERS) {
      const [points, theirs] = [solution, called].map((one) => pointsOfPlayer(one, player));
      expect(theirs, player).toBe(points);
    }
    for (const situation of Object.keys(scenario.situations)) {
      const line = bestLine(solution, situation).map(backwards);
      expect(bestLine(called, backwards(situation))).toEqual(line);
    }
  });

  it('of random scenarios are worth the same', () => {
    fc.assert(
      fc.property(drawn, ({ loaded: { scenario } }) => {
        const solved = solve(scenario, MOST_BELIEFS);
        fc.pre(solved.ok);
        if (!solved.ok) return;
        const { solution } = solved;
        const twin = mustSolve(renamed(scenario, backwards, reversed));
        expect(isClose(twin.par, solution.par)).toBe(true);
        expect(valuesApart(solution, twin, backwards)).toEqual({
          found: [],
          beliefs: solution.beliefs.size,
        });
      }),
      { numRuns: SCENARIOS },
    );
  }, 60_000);
});
