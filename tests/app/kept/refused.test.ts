import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { sessionMachine } from '../../../src/app/session/machine.ts';
import type { Disk } from '../../../src/app/store/disk.ts';
import { exportKept } from '../../../src/app/store/export.ts';
import { readCopy } from '../../../src/app/store/import.ts';
import type { Store } from '../../../src/app/store/store.ts';
import { drawSituation } from '../../../src/engine/chance.ts';
import { drill, pack, TO_PARTED } from '../fixtures.ts';
import { opened, shelf } from './shelf.ts';

const WRITES = 100;
const SECOND = 1000;
const SEED = Array.from({ length: 200 }, (_, n) => (n * 40_503_017) % 2 ** 32).find(
  (seed) => drawSituation(pack.scenario, seed) === 'no-fit',
);
const ERRORS = [
  ['full', 'QuotaExceededError'],
  ['refused', 'UnknownError'],
  ['lost', 'InvalidStateError'],
] as const;

/** A disk that refuses some of its writes, counted from 1. */
function refusing(refuses: (write: number) => boolean, error: DOMException) {
  const on = shelf();
  const told = { writes: 0, refusedAt: Number.POSITIVE_INFINITY };
  const write = async (call: () => Promise<void>) => {
    told.writes += 1;
    if (!refuses(told.writes)) return call();
    told.refusedAt = Math.min(told.refusedAt, performance.now());
    throw error;
  };
  const disk: Disk = {
    ...on.disk,
    putRun: (record, known) => write(() => on.disk.putRun(record, known)),
    putFile: (file, key) => write(() => on.disk.putFile(file, key)),
    putEntry: (entry) => write(() => on.disk.putEntry(entry)),
  };
  return { on, told, disk };
}

/** A whole conversation and an answer after it, as somebody plays it: each move when the last is through. */
async function playOne(store: Store, id: string): Promise<void> {
  const saving: Promise<void>[] = [];
  const machine = sessionMachine.provide({
    actions: {
      save: (_, { record }) => {
        if (record !== null) saving.push(store.saveRun(record));
      },
    },
  });
  const input = { loaded: pack, record: null, conversation: null };
  const actor = createActor(machine, { input }).start();
  const settings = { coach: 'off', readAloud: false, blind: false } as const;
  actor.send({ type: 'BEGIN', seed: SEED ?? 0, settings, birth: { id, at: 1 } });
  for (const move of TO_PARTED) {
    await Promise.all(saving);
    if (actor.getSnapshot().matches({ talk: 'forecast' })) actor.send({ type: 'SKIP', at: 2 });
    actor.send({ type: 'SAY', move, at: 3 });
  }
  while (actor.getSnapshot().matches({ talk: 'forecast' })) actor.send({ type: 'SKIP', at: 4 });
  actor.send({ type: 'REFLECT', reflection: { turn: 1, otherwise: 'Ask' }, at: 5 });
  expect(actor.getSnapshot().matches({ talk: 'over' })).toBe(true);
  await Promise.all(saving);
  await store.saveEntry({ ...drill, id: `of ${id}` });
}

/** That everything played is in memory, finished, and in a copy. */
function expectAll(store: Store, ids: readonly string[], where: string): void {
  const { records, entries } = store.read();
  expect([...records.keys()], where).toEqual(ids);
  expect([...entries.keys()], where).toEqual(ids.map((id) => `of ${id}`));
  for (const one of records.values()) {
    expect([one.ended, one.run.moves, one.reflection?.turn], where).toEqual([true, TO_PARTED, 1]);
  }
  const copy = readCopy(exportKept(store.read()));
  expect(copy.refused, where).toEqual([]);
  expect(new Set(copy.records), where).toEqual(new Set(records.values()));
  expect(new Set(copy.entries), where).toEqual(new Set(entries.values()));
}

/** Watches for the moment when a trouble is first said. */
function saidAt(store: Store, trouble: string): () => number {
  let at = Number.POSITIVE_INFINITY;
  store.subscribe(() => {
    if (store.read().trouble === trouble) at = Math.min(at, performance.now());
  });
  return () => at;
}

test.each(ERRORS)(
  `storage is %s at one of the first ${WRITES} writes: said within a second, played to the end, and kept with the next`,
  { timeout: 120_000 },
  async (trouble, name) => {
    for (let k = 1; k <= WRITES; k++) {
      const { on, told, disk } = refusing((n) => n === k, new DOMException('no', name));
      const store = await opened(disk);
      const said = saidAt(store, trouble);
      const ids: string[] = [];
      while (told.writes < k) {
        ids.push(`run ${ids.length}`);
        await playOne(store, ids.at(-1) ?? '');
      }
      const where = `write ${k}`;
      expect(said() - told.refusedAt, where).toBeLessThan(SECOND);
      expectAll(store, ids, where);
      await store.saveEntry({ ...drill, id: 'of the last' });
      expect(store.read().trouble, where).toBeNull();
      expect(new Set(on.runs.values()), where).toEqual(new Set(store.read().records.values()));
      expect(new Set(on.entries.values()), where).toEqual(new Set(store.read().entries.values()));
    }
  },
);

test.each(ERRORS)(
  `storage is %s from one of the first ${WRITES} writes on: said, played to the end, and a copy has it all`,
  { timeout: 120_000 },
  async (trouble, name) => {
    for (let k = 1; k <= WRITES; k++) {
      const { told, disk } = refusing((n) => n >= k, new DOMException('no', name));
      const store = await opened(disk);
      const said = saidAt(store, trouble);
      const ids: string[] = [];
      while (told.writes < k) {
        ids.push(`run ${ids.length}`);
        await playOne(store, ids.at(-1) ?? '');
      }
      const where = `from write ${k}`;
      expect(said() - told.refusedAt, where).toBeLessThan(SECOND);
      expect(store.read().trouble, where).toBe(trouble);
      expectAll(store, ids, where);
    }
  },
);
