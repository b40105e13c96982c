import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../src/model/scenario.ts';
import { GRADES, gradeOf, isCostly, isOnly } from '../../src/review/grades.ts';
import { type Played, valued } from '../../src/review/valued.ts';
import { type Solution, solve } from '../../src/solve/solve.ts';
import { example, lovedIt } from '../fixtures/files.ts';
import { everyPlay, play } from '../fixtures/plays.ts';
import { played } from './played.ts';

function mustSolve({ scenario }: Loaded): Solution {
  const solved = solve(scenario);
  if (!solved.ok) throw new Error(solved.why.code);
  return solved.solution;
}

function situationsOf({ scenario }: Loaded): readonly string[] {
  return Object.keys(scenario.situations);
}

/** Whether the points are par less the losses and with the luck, to 1e-9. */
function adds(solution: Solution, run: Played): boolean {
  const { par, loss, luck, points, moves } = valued(solution, run);
  if (!points || moves.length !== run.turns.length) return false;
  if (moves.some((move) => move.loss < 0)) return false;
  return Math.abs(points.total - (par - loss + luck)) <= 1e-9;
}

const choices = fc.infiniteStream(fc.nat(1_000));

describe('points = par − losses + luck', () => {
  it('in every conversation the example has', () => {
    const loaded = example();
    const solution = mustSolve(loaded);
    let runs = 0;
    for (const situation of situationsOf(loaded)) {
      for (const run of everyPlay(loaded, situation)) {
        if (!adds(solution, run)) expect.fail(`${situation}: ${run.run.moves}`);
        runs++;
      }
    }
    expect(runs).toBe(30_012);
  }, 30_000);

  it.each([
    ['twelve-day-close', example, 85_000],
    ['loved-it', lovedIt, 10_000],
  ])(
    'in random runs of %s',
    (_, load, runs) => {
      const loaded = load();
      const solution = mustSolve(loaded);
      const situation = fc.constantFrom(...situationsOf(loaded));
      fc.assert(
        fc.property(situation, choices, (real, choice) => {
          const run = play(
            loaded,
            real,
            (offered) => offered[choice.next().value % offered.length],
          );
          return adds(solution, run);
        }),
        { numRuns: runs },
      );
    },
    60_000,
  );
  // In random runs of 500 random scenarios: tests/solve/second.test.ts, which has solved them.
});

describe('loss', () => {
  it('is blind to how it came out', () => {
    const solution = mustSolve(example());
    const line = 'may-be-no last-close which-part';
    const [fit, noFit] = ['fit', 'no-fit'].map((real) => valued(solution, played(real, line)));
    expect(fit?.moves.map(({ loss }) => loss)).toEqual(noFit?.moves.map(({ loss }) => loss));
    expect(fit?.moves.map(({ luck }) => luck)).not.toEqual(noFit?.moves.map(({ luck }) => luck));
  });

  it('is told with what was offered, and the best move loses nothing', () => {
    const solution = mustSolve(example());
    const [first] = valued(solution, played('fit', 'rain')).moves;
    expect(first).toMatchObject({ move: 'rain', best: 'may-be-no', grade: 'blunder' });
    expect(first?.loss).toBeCloseTo(15, 9);
    expect(first?.offered.find(({ move }) => move === 'may-be-no')?.loss).toBe(0);
    expect(first?.before).toEqual({ fit: 0.4, 'no-fit': 0.3, 'not-now': 0.3 });
  });
});

describe('grades', () => {
  it('go by the loss, a figure within 1e-9 of a threshold having reached it', () => {
    expect([0, 0.5, 0.5 + 5e-10].map(gradeOf)).toEqual(['best', 'best', 'best']);
    expect([0.51, 4.99].map(gradeOf)).toEqual(['good', 'good']);
    expect([5 - 5e-10, 9.99].map(gradeOf)).toEqual(['inaccuracy', 'inaccuracy']);
    expect([10 - 5e-10, 14.99].map(gradeOf)).toEqual(['mistake', 'mistake']);
    expect([15 - 5e-10, 100].map(gradeOf)).toEqual(['blunder', 'blunder']);
    expect(GRADES.map(isCostly)).toEqual([false, false, true, true, true]);
  });

  it('name the only move where there are others and each loses 10', () => {
    expect(isOnly([10 - 5e-10, 40])).toBe(true);
    expect(isOnly([9.9, 40])).toBe(false);
    expect(isOnly([])).toBe(false);
  });
});
