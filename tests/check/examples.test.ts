import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/check/check.ts';
import { example, lovedIt } from '../fixtures/files.ts';

describe('the examples', () => {
  it('twelve-day-close passes every check', () => {
    const { faults, stats } = checkScenario(example().scenario);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(stats).toMatchObject({ beliefs: 768, positions: 893 });
    expect(stats?.par).toBeCloseTo(96.77, 9);
  });

  it('loved-it passes all but `readable`', () => {
    const { faults, stats } = checkScenario(lovedIt().scenario);
    const errors = faults.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ check, path }) => [check, path.at(-1)])).toEqual([
      ['readable', 'how'],
      ['readable', 'figures'],
    ]);
    expect(stats?.par).toBeCloseTo(94.79, 9);
  }, 30_000);
});
