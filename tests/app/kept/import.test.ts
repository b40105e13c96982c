import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEntry } from '../../../src/app/session/entry.ts';
import { COPY } from '../../../src/app/session/migrations.ts';
import { parseRecord } from '../../../src/app/session/record.ts';
import { exportDamaged, exportKept } from '../../../src/app/store/export.ts';
import { readCopy, readCopyFile } from '../../../src/app/store/import.ts';
import type { Kept } from '../../../src/app/store/store.ts';
import { answer, drill, kept, record, TO_PARTED, talked } from '../fixtures.ts';
import { all, anyEntry, profile, runRecord } from './arbitrary.ts';
import { copyOf, opened, shelf } from './shelf.ts';

const LONG = 120_000;
const one = record(talked(['may-be-no']));

/** What lies in memory, to be compared. */
function contents({ records, files, entries, damaged }: Kept) {
  return {
    records: new Map(records),
    files: new Map(files),
    entries: new Map(entries),
    damaged,
  };
}

test('every record and every entry that is drawn here is one that can be read', () => {
  fc.assert(
    fc.property(runRecord, (drawn) => {
      expect(parseRecord(drawn)).toEqual({ ok: true, value: drawn });
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(anyEntry, (drawn) => {
      expect(parseEntry(drawn)).toEqual({ ok: true, value: drawn });
    }),
    { numRuns: 1000 },
  );
});

test(
  'export, erase, import, export: byte for byte the same, in this window and after a reload',
  { timeout: LONG },
  () =>
    fc.assert(
      fc.asyncProperty(profile, async (drawn) => {
        const { disk, runs, files, entries } = shelf();
        const store = await opened(disk);
        await store.bringIn(all(drawn));
        const before = exportKept(store.read());
        expect(await store.erase()).toBe('all');
        expect(store.read()).toMatchObject({
          records: new Map(),
          files: new Map(),
          entries: new Map(),
          damaged: [],
        });
        expect([runs.size, files.size, entries.size]).toEqual([0, 0, 0]);
        const copy = readCopy(before);
        expect(copy.refused).toEqual([]);
        expect(await store.bringIn(copy)).toEqual({
          records: { added: drawn.records.size, here: 0 },
          files: { added: drawn.files.size, here: 0 },
          entries: { added: drawn.entries.size, here: 0 },
        });
        expect(exportKept(store.read())).toBe(before);
        expect(exportKept((await opened(disk)).read())).toBe(before);
      }),
      { numRuns: 1000 },
    ),
);

/** States of the same few conversations: what two machines may have made of them. */
const relatives = fc
  .tuple(fc.array(runRecord, { minLength: 1, maxLength: 3 }), fc.array(runRecord, { maxLength: 6 }))
  .chain(([roots, others]) =>
    fc.record({
      here: fc.shuffledSubarray([...roots, ...others]),
      there: fc.array(
        fc
          .tuple(fc.constantFrom(...roots), fc.constantFrom(...roots, ...others), fc.nat(6))
          .chain(([root, other, cut]) =>
            fc.constantFrom(
              { ...other, id: root.id },
              { ...root, run: { ...root.run, moves: root.run.moves.slice(0, cut) } },
              { ...root, run: { ...root.run, moves: [...root.run.moves, 'more'] } },
              { ...root, plan: other.plan, updated: other.updated },
              { ...root, reflection: other.reflection, forecasts: other.forecasts },
              { ...root, recalled: ['problem'], updated: other.updated },
            ),
          ),
        { maxLength: 5 },
      ),
    }),
  );

test(
  'a copy brought in twice is a copy brought in once; nothing here is shortened or lost',
  {
    timeout: LONG,
  },
  () =>
    fc.assert(
      fc.asyncProperty(relatives, async ({ here, there }) => {
        const { disk } = shelf(here.map((kept) => [kept.id, kept]));
        const copy = [...new Map(there.map((state) => [state.id, state])).values()];
        const store = await opened(disk);
        const before = contents(store.read());
        await store.bringIn(copyOf(copy));
        const once = contents(store.read());
        expect(await store.bringIn(copyOf(copy))).toMatchObject({
          records: { added: 0, here: copy.length },
        });
        expect(contents(store.read())).toEqual(once);
        expect(contents((await opened(disk)).read())).toEqual(once);
        for (const [id, old] of before.records) {
          const now = once.records.get(id);
          expect(now?.run.moves.slice(0, old.run.moves.length)).toEqual(old.run.moves);
          expect(now?.forecasts.slice(0, old.forecasts.length)).toEqual(old.forecasts);
          if (old.plan) expect(now?.plan).toEqual(old.plan);
          if (old.reflection) expect(now?.reflection).toEqual(old.reflection);
          if (old.recalled) expect(now?.recalled).toEqual(old.recalled);
        }
        const played = [...once.records.values()].map(({ run }) => JSON.stringify(run.moves));
        for (const { run } of copy) {
          const start = JSON.stringify(run.moves).slice(0, -1);
          expect(played.some((moves) => moves.startsWith(start))).toBe(true);
        }
      }),
      { numRuns: 300 },
    ),
);

test('of two states of one conversation the one that went on further wins, whichever comes in', async () => {
  const further = record(talked(['may-be-no', 'last-close']), { updated: 2000 });
  const short = await opened(shelf([['r1', one]]).disk);
  await short.bringIn(copyOf([further]));
  expect([...short.read().records.values()]).toEqual([further]);
  const long = await opened(shelf([['r1', further]]).disk);
  await long.bringIn(copyOf([one]));
  const reflection = { turn: 1, otherwise: 'Ask first' };
  await long.bringIn(copyOf([{ ...one, reflection, updated: 9e9 }]));
  expect([...long.read().records.values()]).toEqual([further]);
});

test('what was remembered there is filled in here, and what was remembered here stays', async () => {
  const named = { ...one, recalled: ['problem'] };
  const store = await opened(shelf([['r1', one]]).disk);
  await store.bringIn(copyOf([named]));
  expect(store.read().records.get('r1')).toEqual(named);
  await store.bringIn(copyOf([{ ...one, recalled: [] }]));
  expect(store.read().records.get('r1')).toEqual(named);
});

test('two that went different ways are both kept, and the link of the one here stays its own', async () => {
  const other = record(talked(['send-deck']), { updated: 9000 });
  const store = await opened(shelf([['r1', one]]).disk);
  expect(await store.bringIn(copyOf([other]))).toMatchObject({ records: { added: 1, here: 0 } });
  const { records } = store.read();
  expect(records.get('r1')).toEqual(one);
  const beside = [...records.values()].find(({ id }) => id !== 'r1');
  expect(beside).toEqual({ ...other, id: beside?.id });
  expect(beside?.id).toMatch(/^[0-9a-f]{26}$/);
});

test('what came of a plan stays here in its words, though no copy has them', async () => {
  const store = await opened(shelf().disk);
  await store.saveEntry(answer);
  await store.saveEntry(drill);
  const text = exportKept(store.read());
  expect(text).not.toContain(answer.said);
  const copy = readCopy(text);
  expect(copy.entries).toEqual([drill, { ...answer, said: '' }]);
  expect((await store.bringIn(copy))?.entries).toEqual({ added: 0, here: 2 });
  expect(store.read().entries.get(answer.id)).toEqual(answer);
  expect(store.read().entries.size).toBe(2);
  const other = { ...answer, answer: 'asked', said: '' } as const;
  expect((await store.bringIn({ records: [], files: [], entries: [other] }))?.entries.added).toBe(
    1,
  );
});

test('whoever a plan is about stays named here, though no copy names them', async () => {
  const plan = {
    rule: 'Ask first',
    prospect: 'Ines at Calder',
    when: 'asked for a price',
    ask: '?',
    askIn: null,
  };
  const finish = { ending: 'parted', title: 'Parted', points: 91 };
  const ended = record(talked(TO_PARTED), { ended: true, finish, plan });
  const store = await opened(shelf([['r1', ended]]).disk);
  const copy = readCopy(exportKept(store.read()));
  expect(copy.records[0]?.plan?.prospect).toBe('');
  expect(await store.bringIn(copyOf(copy.records))).toMatchObject({
    records: { added: 0, here: 1 },
  });
  const later = copy.records.map((state) => ({ ...state, updated: 99_999 }));
  await store.bringIn(copyOf(later));
  expect([...store.read().records.values()]).toEqual([{ ...ended, updated: 99_999 }]);
});

test('what is empty here is filled from the copy; what was changed elsewhere since stands beside', async () => {
  const plan = { rule: 'Mine', prospect: '', when: '', ask: '', askIn: null };
  const store = await opened(shelf([['r1', one]]).disk);
  await store.bringIn(copyOf([{ ...one, plan }]));
  expect(store.read().records.get('r1')?.plan).toEqual(plan);
  await store.bringIn(copyOf([{ ...one, plan: { ...plan, rule: 'Older' }, updated: 1 }]));
  expect(store.read().records.size).toBe(1);
  await store.bringIn(copyOf([{ ...one, plan: { ...plan, rule: 'Newer' }, updated: 9e9 }]));
  expect([...store.read().records.values()].map((state) => state.plan?.rule)).toEqual([
    'Mine',
    'Newer',
  ]);
});

test('entries of a copy stand beside those here: twice is once, and none is changed', async () => {
  const on = shelf(
    [],
    [],
    [
      ['d1', drill],
      ['p1', { damaged: true }],
    ],
  );
  const store = await opened(on.disk);
  const other = { ...drill, loss: 9 };
  const copy = copyOf([], [drill, other, answer]);
  expect(await store.bringIn(copy)).toMatchObject({ entries: { added: 2, here: 1 } });
  const once = new Map(store.read().entries);
  expect(await store.bringIn(copy)).toMatchObject({ entries: { added: 0, here: 3 } });
  expect(store.read().entries).toEqual(once);
  expect((await opened(on.disk)).read().entries).toEqual(once);
  expect(on.entries.get('p1')).toEqual({ damaged: true });
  expect(once.get('d1')).toEqual(drill);
  const said = [...once.values()].map((entry) => ({ ...entry, id: '' }));
  for (const entry of copy.entries) expect(said).toContainEqual({ ...entry, id: '' });
});

test('copies from before they said what they are, are read', () => {
  const old = JSON.stringify({ records: [one], files: [] });
  expect(readCopy(old)).toEqual({ records: [one], files: [], entries: [], refused: [] });
});

test('a bad entry is told with its place, and the others are read', () => {
  const file = { id: 'mine', name: 'Mine.yaml', text: 'a', hash: 'b' };
  let deep: unknown = 1;
  for (let n = 0; n < 100; n++) deep = [deep];
  const records = [one, 3, { ...one, started: 'x' }, { ...one, version: 2 }, { ...one, deep }];
  const entries = [drill, { ...answer, answer: 'perhaps' }, { ...drill, kind: 'dream' }];
  expect(readCopy(JSON.stringify({ ...COPY, records, files: [file, {}], entries }))).toEqual({
    records: [one],
    files: [file],
    entries: [drill],
    refused: [
      { where: 'records[1]', why: 'not a record' },
      { where: 'records[2]', why: 'no times' },
      { where: 'records[3]', why: 'kept by a newer version of Opening Move' },
      { where: 'records[4]', why: 'lists within lists without end' },
      { where: 'files[1]', why: 'no id' },
      { where: 'entries[1]', why: 'no answer' },
      { where: 'entries[2]', why: 'of a kind this program doesn’t know' },
    ],
  });
});

test.each([
  ['the file', '3'],
  ['the file', '[]'],
  ['the file', '{}'],
  ['format', '{"format": "chess", "records": []}'],
  ['version', '{"format": "opening-move-copy", "version": 2, "records": []}'],
  ['damaged', exportDamaged([{ key: 'x', value: 1 }])],
  ['files', JSON.stringify({ ...COPY, records: [] })],
])('what is no copy is told: %s', (where, text) => {
  expect(readCopy(text)).toMatchObject({
    records: [],
    files: [],
    entries: [],
    refused: [{ where }],
  });
});

test('a file that is no text, too large or gone is told, and never thrown', async () => {
  const bytes = (...codes: number[]) => new Blob([new Uint8Array(codes)]);
  expect((await readCopyFile(bytes(0xff, 0xfe))).refused).toEqual([
    { where: 'the file', why: 'not text' },
  ]);
  const never = { arrayBuffer: () => Promise.reject(new Error('gone')) };
  const why = async (size: number) => (await readCopyFile({ size, ...never })).refused[0]?.why;
  expect(await why(50_000_001)).toBe('larger than 50 MB');
  expect(await why(50_000_000)).toBe('it could not be opened');
  expect(
    (await readCopyFile(new Blob([exportKept(kept({ records: new Map([['r1', one]]) }))]))).records,
  ).toEqual([one]);
});
