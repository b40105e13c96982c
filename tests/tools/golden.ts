import { readFileSync, writeFileSync } from 'node:fs';
import { shippedRow } from '../fixtures/shipped-row.ts';

/*
 * Writes the golden rows of the scenarios that are named. The commit that changes one says why.
 */

const FILE = 'tests/golden/shipped.json';

const rows: Record<string, unknown> = JSON.parse(readFileSync(FILE, 'utf8'));
for (const id of process.argv.slice(2)) rows[id] = shippedRow(id);
const sorted = Object.fromEntries(Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const onOneLine = (list: string) =>
  list.replaceAll(/\s+/g, ' ').replaceAll(/\[ | \]/g, (end) => end.trim());
const text = JSON.stringify(sorted, null, 2).replaceAll(/\[[\d,\s]+\]/g, onOneLine);
writeFileSync(FILE, `${text}\n`);
