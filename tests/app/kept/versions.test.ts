import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRecord } from '../../../src/app/session/record.ts';
import { exportKept, withoutSaid } from '../../../src/app/store/export.ts';
import { readCopy } from '../../../src/app/store/import.ts';
import { makeStore } from '../../../src/app/store/store.ts';
import { answer, record, talked } from '../fixtures.ts';
import { copyOf, opened, shelf } from './shelf.ts';
import { runAll, settle, world } from './world.ts';

type Fields = Readonly<Record<string, unknown>>;

function text(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/log', name), 'utf8');
}

function frozen(name: string): Fields {
  return JSON.parse(text(name));
}

/** A record from before plans were asked about, as today's version has it. */
function today(record: Fields): Fields {
  const { plan = null } = record;
  return withBlind({
    ...record,
    plan: plan === null ? null : { ...(plan as Fields), askIn: null },
  });
}

/** A record from before the notebook could be left out. */
function withBlind(record: Fields): Fields {
  return { ...record, settings: { ...(record.settings as Fields), blind: false } };
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

test.each(['record-1-blind.json', 'record-1-recalled.json'])('%s is read as it lies', (name) => {
  const made = frozen(name);
  expect(parseRecord(made)).toEqual({ ok: true, value: made });
});

test('everything in a database of version 2 is there, and its copy adds nothing', async () => {
  const { runs, files, entries } = frozen('database-2.json') as Record<
    'runs' | 'files' | 'entries',
    Readonly<Record<string, Fields>>
  >;
  const on = shelf(Object.entries(runs), Object.entries(files), Object.entries(entries));
  const store = await opened(on.disk);
  const kept = store.read();
  expect([kept.damaged, Object.fromEntries(kept.records)]).toEqual([
    [],
    Object.fromEntries(Object.entries(runs).map(([id, run]) => [id, withBlind(run)])),
  ]);
  expect([Object.fromEntries(kept.files), Object.fromEntries(kept.entries)]).toEqual([
    files,
    entries,
  ]);
  const copy = text('copy-1-with-entries.json');
  const copied: { records: readonly Fields[]; entries: readonly Fields[] } = JSON.parse(copy);
  const records = copied.records.map(withBlind);
  // What came of a plan is in no copy any more; those that have it are read all the same.
  const silent = copied.entries.map(withoutSaid);
  expect(JSON.parse(exportKept(kept))).toEqual({ ...copied, records, entries: silent });
  expect(await store.bringIn(readCopy(copy))).toEqual({
    records: { added: 0, here: 3 },
    files: { added: 0, here: 1 },
    entries: { added: 0, here: 2 },
  });
});

const one = record(talked(['may-be-no']));
const two = record(talked(['may-be-no', 'last-close']), { updated: 2000 });
/** As a newer program may have written it: with more in it, and perhaps nothing that is known here. */
const ahead = { ...one, version: 2, mood: 'calm' };
const strange = { version: 3, id: 'r9', everything: 'is elsewhere' };
const answered = { ...answer, version: 2, mood: 'calm' };

test('what a newer version has kept is shown as far as it can be read, and never written over', async () => {
  const on = world();
  on.runs.set('r1', ahead).set('r9', strange);
  on.entries.set('p1', answered);
  const { store } = on.open();
  await runAll(on);
  const { records, entries, newer, damaged, trouble } = store.read();
  expect([[...records.keys()], [...entries.keys()]]).toEqual([['r1'], ['p1']]);
  expect(records.get('r1')).toEqual({ ...ahead, version: 1 });
  expect([[...newer.runs], [...newer.entries]]).toEqual([
    [
      ['r1', ahead],
      ['r9', strange],
    ],
    [['p1', answered]],
  ]);
  expect([damaged, trouble]).toEqual([[], null]);

  void store.saveRun(two);
  void store.saveRun({ ...one, id: 'r2' });
  await runAll(on);
  expect(store.read().trouble).toBe('ahead');
  expect(store.read().records.get('r1')).toEqual(two);
  expect([on.runs.get('r1'), on.runs.get('r9')]).toEqual([ahead, strange]);
  expect([on.runs.get('r2'), on.journal.size]).toEqual([{ ...one, id: 'r2' }, 0]);
  void store.bringIn(copyOf([two, { ...one, id: 'r9' }], [answer]));
  await runAll(on);
  expect([on.runs.get('r1'), on.runs.get('r9')]).toEqual([ahead, strange]);
  expect(on.entries.get('p1')).toEqual(answered);
  expect([on.runs.size, on.entries.size]).toEqual([5, 2]);
});

test('a record that a newer version wrote since storage was read is not written over either', async () => {
  const on = world();
  on.runs.set('r1', one);
  const { store } = on.open();
  await runAll(on);
  on.runs.set('r1', ahead);
  void store.saveRun(two);
  await runAll(on);
  expect(on.runs.get('r1')).toEqual(ahead);
  expect([store.read().trouble, on.journal.size]).toEqual(['ahead', 0]);
});

test('a copy has what a newer version kept as it lies, but for whom a plan is about and what came of it', async () => {
  const plan = { rule: 'Ask', prospect: 'Ines', since: 7 };
  const store = await opened(shelf([['r9', { ...strange, plan }]], [], [['p1', answered]]).disk);
  expect(JSON.parse(exportKept(store.read()))).toMatchObject({
    records: [{ ...strange, plan: { ...plan, prospect: '' } }],
    entries: [{ ...answered, said: '' }],
  });
  expect(readCopy(exportKept(store.read())).refused.map(({ why }) => why)).toEqual([
    'kept by a newer version of Opening Move',
    'kept by a newer version of Opening Move',
  ]);
});

test('a database that a newer version has changed is read; what is played stays in memory', async () => {
  const on = shelf([['r1', one]], [], [['p1', answer]]);
  const refuse = () => Promise.reject(new DOMException('newer', 'VersionError'));
  const writes = { putRun: refuse, putFile: refuse, putEntry: refuse, erase: refuse };
  const note = JSON.stringify({ version: 1, known: false, record: two });
  const journal = new Map([['gone/0', note]]);
  const store = makeStore(
    async () => ({ ...on.disk, ...writes, newer: true }),
    () => undefined,
    {
      owner: 'here',
      all: () => new Map(journal),
      write: (key, text) => void journal.set(key, text),
      remove: (key) => void journal.delete(key),
    },
  );
  void store.saveEntry({ ...answer, id: 'while opening' });
  expect(journal.size).toBe(2);
  await settle();
  expect(store.read()).toMatchObject({ ready: true, trouble: 'newer' });
  expect(store.read().records.get('r1')).toEqual(one);
  await store.saveRun(two);
  expect(store.read().records.get('r1')).toEqual(two);
  expect(await store.erase()).toBe('refused');
  expect(store.read().trouble).toBe('newer');
  expect([[...journal], on.runs.get('r1')]).toEqual([[['gone/0', note]], one]);
});
