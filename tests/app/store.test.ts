import { expect, test } from 'vitest';
import { COPY } from '../../src/app/session/migrations.ts';
import { ConflictError, type Disk, type Raw } from '../../src/app/store/disk.ts';
import { exportDamaged, exportKept, toJson } from '../../src/app/store/export.ts';
import { makeStore } from '../../src/app/store/store.ts';
import { record, talked } from './fixtures.ts';

/** A disk in memory; `refuse` makes the next writes fail. */
function disk(runs: readonly Raw[] = [], files: readonly Raw[] = []) {
  const written: unknown[] = [];
  const state = { refuse: null as Error | null };
  const write = async (value: unknown) => {
    if (state.refuse) throw state.refuse;
    written.push(value);
  };
  const made: Disk = {
    newer: false,
    runs: async () => runs,
    files: async () => files,
    entries: async () => [],
    putRun: write,
    putFile: write,
    putEntry: write,
    erase: async () => undefined,
  };
  return { made, written, state };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const one = record(talked(['may-be-no']));

test('what is kept is read, and what is played is kept', async () => {
  const { made, written } = disk([{ key: 'r1', value: one }]);
  const store = makeStore(
    async () => made,
    () => undefined,
  );
  expect(store.read().ready).toBe(false);
  await settle();
  expect(store.read()).toMatchObject({ ready: true, trouble: null, damaged: [] });
  expect(store.read().records.get('r1')).toEqual(one);
  const next = { ...one, updated: 2000 };
  await store.saveRun(next);
  expect(written).toEqual([next]);
});

test('damaged records are counted and left, the others are there', async () => {
  const damaged = [
    { key: 'x', value: { version: 1, id: 'x', run: 'gone' } },
    { key: 'y', value: one },
    { key: 'z', value: null },
  ];
  const { made, written } = disk([...damaged, { key: 'r1', value: one }], [{ key: 'f', value: 3 }]);
  const store = makeStore(
    async () => made,
    () => undefined,
  );
  await settle();
  expect(store.read().damaged.map(({ key }) => key)).toEqual(['x', 'y', 'z', 'f']);
  expect([...store.read().records.keys()]).toEqual(['r1']);
  expect(written).toEqual([]);
  expect(JSON.parse(exportDamaged(store.read().damaged))).toEqual({
    damaged: [...damaged, { key: 'f', value: 3 }],
  });
});

test.each([
  ['refused', new DOMException('no', 'SecurityError')],
  ['newer', new DOMException('no', 'VersionError')],
  ['refused', new Error('no database here')],
] as const)(
  'a storage that cannot be opened: %s, and it goes on in memory',
  async (trouble, error) => {
    const store = makeStore(
      () => Promise.reject(error),
      () => undefined,
    );
    await settle();
    expect(store.read()).toMatchObject({ ready: true, trouble });
    await store.saveRun(one);
    expect(store.read().records.get('r1')).toEqual(one);
    expect(JSON.parse(exportKept(store.read()))).toEqual({
      ...COPY,
      records: [one],
      files: [],
      entries: [],
    });
  },
);

test('a storage that does not answer is not waited for; when it does, it gets what was played', async () => {
  const { made, written } = disk();
  let answer: (opened: Disk) => void = () => undefined;
  let timeUp: () => void = () => undefined;
  const store = makeStore(
    () => new Promise((resolve) => (answer = resolve)),
    (call) => (timeUp = call),
  );
  timeUp();
  expect(store.read()).toMatchObject({ ready: true, trouble: 'slow' });
  await store.saveRun(one);
  expect(written).toEqual([]);
  answer(made);
  await settle();
  expect(store.read().trouble).toBeNull();
  expect(written).toEqual([one]);
});

test('where storage is full this is said, and everything unsaved is tried again with the next move', async () => {
  const { made, written, state } = disk();
  const store = makeStore(
    async () => made,
    () => undefined,
  );
  await settle();
  state.refuse = new DOMException('full', 'QuotaExceededError');
  await store.saveRun(one);
  expect(store.read()).toMatchObject({ trouble: 'full' });
  const other = { ...one, id: 'r2' };
  state.refuse = null;
  await store.saveRun(other);
  expect(store.read().trouble).toBeNull();
  expect(written).toEqual([one, other]);
});

test('a record that went on in another window is not written over', async () => {
  const { made, state } = disk();
  const store = makeStore(
    async () => made,
    () => undefined,
  );
  await settle();
  state.refuse = new ConflictError('r1');
  await store.saveRun(one);
  expect(store.read().trouble).toBe('elsewhere');
});

test('anything a database can hold is spelled out', () => {
  const circle: { self?: unknown; big: bigint } = { big: 12n };
  circle.self = circle;
  const value = {
    map: new Map([[1, 'a']]),
    set: new Set(['b']),
    bytes: new Uint8Array([1, 2]),
    circle,
  };
  expect(JSON.parse(toJson(value))).toEqual({
    map: { map: [[1, 'a']] },
    set: { set: ['b'] },
    bytes: { bytes: [1, 2] },
    circle: { big: { bigint: '12' }, self: { circular: true } },
  });
  const twice = { a: 1 };
  expect(JSON.parse(toJson([twice, twice]))).toEqual([twice, twice]);
});
