import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/check/check.ts';
import { mustRead } from '../fixtures/files.ts';

const FOLDER = 'scenarios';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe('every scenario that ships', () => {
  it.each(files)(
    '%s passes every check',
    (file) => {
      const { scenario } = mustRead(
        file.replace('.yaml', ''),
        readFileSync(`${FOLDER}/${file}`, 'utf8'),
      );
      const errors = checkScenario(scenario).faults.filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    },
    60_000,
  );
});
