import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRecord } from '../../../src/app/session/record.ts';
import { readCopy } from '../../../src/app/store/import.ts';
import { copyOf, opened, shelf } from './shelf.ts';

type Fields = Readonly<Record<string, unknown>>;

function text(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/log', name), 'utf8');
}

function frozen(name: string): Fields {
  return JSON.parse(text(name));
}

/** A record as every version since plans are asked about has it. */
function today(record: Fields): Fields {
  const { plan = null } = record;
  return { ...record, plan: plan === null ? null : { ...(plan as Fields), askIn: null } };
}

test.each(['record-1.json', 'record-1-before-plans.json'])('%s is read', (name) => {
  expect(parseRecord(frozen(name))).toEqual({ ok: true, value: today(frozen(name)) });
});

test.each(['copy-1.json', 'copy-before-formats.json'])('%s is read', (name) => {
  const { records, files } = frozen(name) as { records: Fields[]; files: Fields[] };
  expect(readCopy(text(name))).toEqual({
    records: records.map(today),
    files,
    entries: [],
    refused: [],
  });
});

test('everything in a database of version 1 is there, and the old copy of it adds nothing', async () => {
  const { runs, files } = frozen('database-1.json') as Record<'runs' | 'files', object>;
  const store = await opened(shelf(Object.entries(runs), Object.entries(files)).disk);
  const { records, damaged, files: sound, entries } = store.read();
  expect([records.size, sound.size, entries.size, damaged.length]).toEqual([3, 1, 0, 0]);
  const before = new Map(records);
  const copy = readCopy(text('copy-1.json'));
  expect(await store.bringIn(copyOf(copy.records, [], copy.files))).toMatchObject({
    records: { added: 0, here: 2 },
    files: { added: 0, here: 1 },
  });
  expect(store.read().records).toEqual(before);
});
