import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/check/check.ts';
import { countLines } from '../../src/solve/count.ts';
import { mustRead } from '../fixtures/files.ts';

const FOLDER = 'scenarios';
const DEPTH = 5;
const ids = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

/** A row for each scenario that ships; it changes only in a commit that says why. */
const GOLDEN = JSON.parse(readFileSync('tests/golden/shipped.json', 'utf8')) as Readonly<
  Record<string, unknown>
>;

describe('every scenario that ships', () => {
  it('has a golden row, and every row a scenario', () => {
    expect(Object.keys(GOLDEN).toSorted()).toEqual(ids.toSorted());
  });

  it.each(ids)(
    '%s passes every check, and is as it was',
    (id) => {
      const { scenario } = mustRead(id, readFileSync(`${FOLDER}/${id}.yaml`, 'utf8'));
      const { faults, stats } = checkScenario(scenario);
      expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
      const lines = Object.fromEntries(
        Object.keys(scenario.situations).map((each) => [each, countLines(scenario, each, DEPTH)]),
      );
      const row = { ...stats, par: Number(stats?.par.toFixed(9)), lines };
      expect(row).toEqual(GOLDEN[id]);
    },
    60_000,
  );
});
