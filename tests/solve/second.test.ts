import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { solve } from '../../src/solve/solve.ts';
import { drawn } from '../fixtures/drawn.ts';
import { example } from '../fixtures/files.ts';
import { tally } from '../fixtures/second/met.ts';
import { secondSolution } from '../fixtures/second/value.ts';
import { differences } from '../fixtures/side-by-side.ts';
import { exampleText } from '../fixtures/texts.ts';

/** Random scenarios that are compared, of so many beliefs at most. */
const SCENARIOS = 500;
const MOST_BELIEFS = 5_000;

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
      beliefs: 902,
      theirs: 1_248,
    });
  });

  it('gives every move of random scenarios the same value in every belief', () => {
    const met = tally();
    let beliefs = 0;
    fc.assert(
      fc.property(drawn, ({ file, loaded: { scenario } }) => {
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
      }),
      { numRuns: SCENARIOS },
    );
    expect(beliefs).toBeGreaterThan(10_000);
    // What the scenarios were rich in: each at least in so many of them.
    for (const [what, scenarios] of Object.entries(met.scenarios())) {
      expect(scenarios, what).toBeGreaterThan(SCENARIOS / 20);
    }
  }, 120_000);
});
