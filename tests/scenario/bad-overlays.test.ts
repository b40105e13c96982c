import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OVERLAY_CODES } from '../../src/model/issue.ts';
import { readOverlay } from '../../src/scenario/overlay.ts';
import { printIssues } from '../../src/scenario/print.ts';
import { mustRead } from '../fixtures/files.ts';

/*
 * For every code tests/bad-overlays holds a translation of late-invoices.yaml with that mistake, and
 * the whole message that it gives. When a message is changed on purpose, read the new one as a
 * translator would, then put it into CODE.txt.
 */
const folder = join(import.meta.dirname, '../bad-overlays');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const { scenario } = mustRead('late-invoices', read('late-invoices.yaml'));
const NAME = { id: 'late-invoices', language: 'de' };

/** Mistakes that come with others: a misspelt path is also one that is missing. */
const BESIDES: Readonly<Record<string, readonly string[]>> = { 'left-over': ['missing-text'] };

test.each(OVERLAY_CODES)('%s', (code) => {
  const text = read(`${code}.de.yaml`);
  const { issues } = readOverlay(NAME, text, code === 'no-original' ? null : scenario);
  expect(issues.map((issue) => issue.code).toSorted()).toEqual([code, ...(BESIDES[code] ?? [])]);
  expect(`${printIssues(`${code}.de.yaml`, text, issues)}\n`).toBe(read(`${code}.txt`));
});

test('no other files lie beside them', () => {
  const expected = OVERLAY_CODES.flatMap((code) => [`${code}.de.yaml`, `${code}.txt`]);
  expect(readdirSync(folder).sort()).toEqual([...expected, 'late-invoices.yaml'].sort());
});
