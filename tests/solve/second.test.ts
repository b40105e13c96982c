import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { valued } from '../../src/review/valued.ts';
import { solve } from '../../src/solve/solve.ts';
import { drawn } from '../fixtures/drawn.ts';
import { example } from '../fixtures/files.ts';
import { play } from '../fixtures/plays.ts';
import { tally } from '../fixtures/second/met.ts';
import { secondPoints, secondSolution } from '../fixtures/second/value.ts';
import { differences } from '../fixtures/side-by-side.ts';
import { exampleText } from '../fixtures/texts.ts';

/** Random scenarios that are compared, of so many beliefs at most. */
const SCENARIOS = 500;
const MOST_BELIEFS = 5_000;
/** Random runs of each, in which points = par − losses + luck. */
const RUNS = 10;

describe('the second solver, written apart from FORMAT.md,', () => {
  it('gives every move of the example the same value in every belief', () => {
    const { scenario } = example();
    const second = secondSolution(parse(exampleText()), MOST_BELIEFS);
    const [merged, whole] = [solve(scenario), solve(scenario, undefined, false)];
    if (!merged.ok || !whole.ok) throw new Error('not solved');
    expect(second.beliefs.size).toBe(1_248);
    expect(differences(whole.solution, second)).toEqual({
      found: [],
      beliefs: 1_248,
      theirs: 1_248,
    });
    expect(differences(merged.solution, second)).toEqual({
      found: [],
      beliefs: 768,
      theirs: 1_248,
    });
  });

  it('gives every move of random scenarios the same value, and every run the same points', () => {
    const met = tally();
    let [beliefs, ended] = [0, 0];
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat(1_000)), ({ file, loaded }, choice) => {
        const { scenario } = loaded;
        const whole = solve(scenario, MOST_BELIEFS, false);
        const merged = solve(scenario, MOST_BELIEFS);
        expect(merged.ok || !whole.ok).toBe(true);
        fc.pre(whole.ok && merged.ok);
        if (!whole.ok || !merged.ok) return;
        const watch = met.watch(file);
        const second = secondSolution(file, MOST_BELIEFS, watch);
        const { size } = second.beliefs;
        expect(differences(whole.solution, second)).toEqual({
          found: [],
          beliefs: size,
          theirs: size,
        });
        const forgetting = differences(merged.solution, second);
        expect(forgetting.found).toEqual([]);
        expect(forgetting.beliefs).toBe(merged.solution.beliefs.size);
        beliefs += size;
        for (let n = 0; n < RUNS; n++) {
          const situation = Object.keys(scenario.situations)[n % 3] ?? '';
          const run = play(loaded, situation, (all) => all[choice.next().value % all.length]);
          const { par, loss, luck, points } = valued(merged.solution, run);
          // A beat without a move has no value; `ends` finds it.
          if (!points || !Number.isFinite(loss)) continue;
          expect(points.total).toBeCloseTo(secondPoints(file, situation, run.run.moves), 9);
          expect(points.total).toBeCloseTo(par - loss + luck, 9);
          ended++;
        }
      }),
      { numRuns: SCENARIOS },
    );
    expect(beliefs).toBeGreaterThan(10_000);
    expect(ended).toBeGreaterThan(0.8 * SCENARIOS * RUNS);
    // What the scenarios were rich in: each at least in so many of them.
    for (const [what, scenarios] of Object.entries(met.scenarios())) {
      expect(scenarios, what).toBeGreaterThan(SCENARIOS / 20);
    }
  }, 120_000);
});
