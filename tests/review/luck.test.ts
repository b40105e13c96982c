import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../src/model/scenario.ts';
import { valued } from '../../src/review/valued.ts';
import type { Option } from '../../src/solve/beliefs.ts';
import { choicesOf, PLAYERS, pointsOfPlayer } from '../../src/solve/players.ts';
import { type Solution, solve } from '../../src/solve/solve.ts';
import { drawn } from '../fixtures/drawn.ts';
import { example, lovedIt } from '../fixtures/files.ts';
import { everyPlay, playByRule, weightOf } from '../fixtures/plays.ts';

function mustSolve({ scenario }: Loaded): Solution {
  const solved = solve(scenario);
  if (!solved.ok) throw new Error(solved.why.code);
  return solved.solution;
}

type Rule = (belief: number, options: readonly Option[]) => number;

/** One move for each belief, by chance and always the same: a strange rule, but a rule. */
const byChance =
  (seed: number): Rule =>
  (belief, options) => {
    const mixed = Math.imul(belief ^ seed, 0x9e3779b1) ^ Math.imul(belief + seed, 0x85ebca6b);
    return (mixed >>> 8) % options.length;
  };

/** Over all situations by weight, each of which a rule plays in just one way. */
function average(loaded: Loaded, solution: Solution, rule: Rule) {
  const situations = Object.keys(loaded.scenario.situations);
  const total = situations.reduce((sum, id) => sum + weightOf(loaded, id), 0);
  const average = { luck: 0, points: 0, loss: 0 };
  for (const situation of situations) {
    const { luck, loss, points } = valued(solution, playByRule(loaded, solution, situation, rule));
    const share = weightOf(loaded, situation) / total;
    average.luck += share * luck;
    average.loss += share * loss;
    average.points += share * (points?.total ?? Number.NaN);
  }
  return average;
}

describe('luck averages to nothing', () => {
  const rules = PLAYERS.filter((player) => player !== 'guesser');

  it.each([
    ['twelve-day-close', example],
    ['loved-it', lovedIt],
  ])('in %s, for the stock players and 300 rules by chance', (_, load) => {
    const loaded = load();
    const solution = mustSolve(loaded);
    for (const player of rules) {
      const rule: Rule = (belief, options) => choicesOf(solution, player, belief, options)[0] ?? 0;
      const { luck, points } = average(loaded, solution, rule);
      expect(luck, player).toBeCloseTo(0, 9);
      expect(points, player).toBeCloseTo(pointsOfPlayer(solution, player), 9);
    }
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { luck, points, loss } = average(loaded, solution, byChance(seed));
        expect(luck).toBeCloseTo(0, 9);
        expect(points).toBeCloseTo(solution.par - loss, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('for the guesser, over every conversation of the example', () => {
    const loaded = example();
    const solution = mustSolve(loaded);
    let [luck, points, chances] = [0, 0, 0];
    for (const situation of Object.keys(loaded.scenario.situations)) {
      for (const run of everyPlay(loaded, situation)) {
        const figures = valued(solution, run);
        const chance = figures.moves.reduce(
          (product, { offered }) => product / offered.length,
          weightOf(loaded, situation) / 10,
        );
        luck += chance * figures.luck;
        points += chance * (figures.points?.total ?? Number.NaN);
        chances += chance;
      }
    }
    expect(chances).toBeCloseTo(1, 9);
    expect(luck).toBeCloseTo(0, 9);
    expect(points).toBeCloseTo(11.099368279, 9);
  }, 30_000);

  it('in random scenarios, for rules by chance', () => {
    let held = 0;
    fc.assert(
      fc.property(drawn, fc.integer(), ({ loaded }, seed) => {
        const solved = solve(loaded.scenario, 1_000);
        fc.pre(solved.ok);
        if (!solved.ok) return;
        for (let n = 0; n < 10; n++) {
          const { luck, loss } = average(loaded, solved.solution, byChance(seed + n));
          // A beat without a move has no value; `ends` finds it.
          if (!Number.isFinite(loss)) continue;
          expect(luck).toBeCloseTo(0, 9);
          held++;
        }
      }),
      { numRuns: 60 },
    );
    expect(held).toBeGreaterThan(400);
  }, 60_000);

  it('but not for one who knows what is so', () => {
    const loaded = example();
    const solution = mustSolve(loaded);
    const real = ['fit', 'no-fit', 'not-now'];
    const lucky = real.map((situation) => {
      const all = [...everyPlay(loaded, situation)].map((run) => valued(solution, run));
      return Math.max(...all.map(({ points, par, loss }) => (points?.total ?? 0) - par + loss));
    });
    const mean = real.reduce((sum, id, n) => sum + weightOf(loaded, id) * (lucky[n] ?? 0), 0) / 10;
    expect(mean).toBeGreaterThan(1);
  }, 30_000);
});
