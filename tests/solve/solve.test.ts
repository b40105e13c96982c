import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { solve } from '../../src/solve/solve.ts';
import { scenarioFile } from '../fixtures/arbitrary.ts';
import { example, mustRead, said, shop, small } from '../fixtures/files.ts';
import { Endless, naivePar, TooMany } from '../fixtures/naive.ts';

describe('par', () => {
  it('of the example is the same by the slow way, and by forgetting nothing', () => {
    const { scenario } = example();
    const slow = naivePar(scenario);
    const [merged, whole] = [solve(scenario), solve(scenario, undefined, false)];
    if (!merged.ok || !whole.ok) throw new Error('not solved');
    expect(slow.par).toBeCloseTo(96.77, 9);
    expect(merged.solution.par).toBeCloseTo(slow.par, 9);
    expect(whole.solution.par).toBeCloseTo(slow.par, 9);
    expect(whole.solution.beliefs.size).toBe(slow.beliefs);
    expect(merged.solution.beliefs.size).toBeLessThan(slow.beliefs);
  });

  it('of random scenarios is the same by the slow way', () => {
    let compared = 0;
    fc.assert(
      fc.property(scenarioFile, (file) => {
        const { scenario } = mustRead('drawn', stringify(file, { aliasDuplicateObjects: false }));
        const [merged, whole] = [solve(scenario, 3_000), solve(scenario, 3_000, false)];
        if (!merged.ok || !whole.ok) return;
        const slow = slowPar(scenario);
        if (slow === null) return;
        expect(merged.solution.par).toBeCloseTo(slow.par, 6);
        expect(whole.solution.par).toBeCloseTo(slow.par, 6);
        expect(whole.solution.beliefs.size).toBe(slow.beliefs);
        compared++;
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(100);
  }, 120_000);
});

function slowPar(scenario: Parameters<typeof naivePar>[0]) {
  try {
    return naivePar(scenario);
  } catch (error) {
    if (error instanceof Endless || error instanceof TooMany) return null;
    throw error;
  }
}

describe('what can not be solved', () => {
  it('is told where a conversation can go on for ever, with the loop', () => {
    const { scenario } = small({
      phases: shop({ hm: said(), again: said({ once: false, minutes: 0 }) }),
    });
    expect(solve(scenario)).toEqual({
      ok: false,
      why: { code: 'endless', situation: 'yes', before: ['hm'], loop: ['again'] },
    });
  });

  it('is told where there are too many beliefs', () => {
    expect(solve(example().scenario, 100)).toEqual({
      ok: false,
      why: { code: 'too-many-beliefs', limit: 100 },
    });
  });
});
