import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ISSUE_CODES, type IssueCode } from '../../src/model/issue.ts';
import { printIssues } from '../../src/scenario/print.ts';
import { readScenario } from '../../src/scenario/read.ts';

/*
 * For every code tests/bad holds a file with that mistake, and the whole message that it gives. When
 * a message is changed on purpose, `npm run -s cli -- check tests/bad/CODE.yaml` shows the new one:
 * read it as an author would, then put it into CODE.txt.
 */
const folder = join(import.meta.dirname, '../bad');

/** Files that are made here rather than kept. */
const MADE: Partial<Record<IssueCode, string>> = {
  'too-large': `title: Late invoices\n${'# Notes from the workshop\n'.repeat(40_000)}`,
};

function badFile(code: IssueCode): string {
  return MADE[code] ?? readFileSync(join(folder, `${code}.yaml`), 'utf8');
}

test.each(ISSUE_CODES)('%s', (code) => {
  const text = badFile(code);
  const { issues } = readScenario(code, text);
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  const message = readFileSync(join(folder, `${code}.txt`), 'utf8');
  expect(`${printIssues(`${code}.yaml`, text, issues)}\n`).toBe(message);
});

test('no other files lie beside them', () => {
  const expected = ISSUE_CODES.flatMap((code) => [
    `${code}.txt`,
    ...(code in MADE ? [] : [`${code}.yaml`]),
  ]);
  expect(readdirSync(folder).sort()).toEqual(expected.sort());
});
