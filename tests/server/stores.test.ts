import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Entry, Opening } from '../../src/room/log.ts';
import { openPostgres } from '../../src/server/store/postgres.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import type { Store, Turn } from '../../src/server/store/store.ts';
import { type Database, startDatabase } from './database.ts';
import { newFolder } from './serving.ts';

// A machine that does other things as well takes its time, above all where a PostgreSQL is installed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
  return () => database.end();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const folder = newFolder();
const KINDS: Readonly<Record<string, () => Promise<Store>>> = {
  SQLite: async () => openSqlite(folder),
  PostgreSQL: () => openPostgres(database.url),
};

/** Names that a careless store would trip over. */
const name = `'); DROP TABLE log; -- \u0000 \uD800 "\\ ü 👋`;

function entry(seq: number, at = 1): Entry {
  return { seq, at, seat: 1, id: `a-${seq}`, event: { type: 'join', key: 'k', name } };
}

const opening: Opening = {
  ...{ type: 'open', code: 'X', scenario: 'x', hash: 'h', language: 'en', mode: 'together' },
  ...{ seed: 1, situation: 's', key: 'k' },
};
const first: Entry = { seq: 1, at: 1_700_000_000_000, seat: 1, id: null, event: opening };

function turn(
  room: number,
  version: number,
  entries: readonly Entry[],
  missed: Entry[] = [],
): Turn {
  return {
    room,
    version: () => version,
    take(more) {
      missed.push(...more);
      return entries;
    },
  };
}

describe.each(Object.entries(KINDS))('%s', (_, open) => {
  test('what many add comes together, all or none of it, and is there when it is opened again', async () => {
    const store = await open();
    const room = (await store.open('BCDFHJ', 'key', [first]))?.id ?? 0;
    const missed: Entry[] = [];
    const add = (version: number, ...entries: Entry[]) => turn(room, version, entries, missed);
    expect(await store.append([add(1, entry(2), entry(3))])).toEqual([]);
    await expect(store.append([add(3, entry(4)), add(4, entry(3))])).rejects.toThrow();
    expect(await store.log(room)).toEqual([first, entry(2), entry(3)]);
    missed.length = 0;
    await store.append([add(2, entry(4))]);
    expect(missed).toEqual([entry(3)]);
    expect(await store.append([turn(room + 1, 0, [entry(1)])])).toEqual([room + 1]);
    await store.close();
    const again = await open();
    expect(await again.log(room)).toEqual([first, entry(2), entry(3), entry(4)]);
    const known = [room, room + 1].map((one) => ({ room: one, version: 3 }));
    const { entries, gone } = await again.news(known);
    expect([entries.get(room), gone]).toEqual([[entry(4)], [room + 1]]);
    await again.close();
  });

  test('a code belongs to one room, and so does the key that opened it', async () => {
    const store = await open();
    const room = await store.open('BCDFHK', 'key 2', [first]);
    expect(await store.open('BCDFHK', 'other', [first])).toBeNull();
    expect(await store.open('BCDFHM', 'key 2', [first])).toEqual(room);
    expect(await store.find('BCDFHK')).toEqual(room);
    expect(await store.openedWith('key 2')).toEqual(room);
    expect([await store.find('BCDFHM'), await store.openedWith('other')]).toEqual([null, null]);
    const before = await store.count();
    const twice = await Promise.all([1, 2].map(() => store.open('BCDFHN', 'key 3', [first])));
    expect(twice[0]).toEqual(twice[1]);
    expect(await store.count()).toBe(before + 1);
    await store.close();
  });

  test('rooms go that are erased, or idle for too long, and no others', async () => {
    const store = await open();
    const [old, used, erased] = await Promise.all(
      ['BCDFHP', 'BCDFHR', 'BCDFHS'].map(
        async (code) => (await store.open(code, code, [first]))?.id ?? 0,
      ),
    );
    await store.append([turn(used ?? 0, 1, [entry(2, first.at + 100)])]);
    await store.erase([erased ?? 0]);
    expect(await store.find('BCDFHS')).toBeNull();
    expect(await store.log(erased ?? 0)).toEqual([]);
    const went = await store.eraseIdle(first.at + 50);
    expect([went.includes(old ?? 0), went.includes(used ?? 0)]).toEqual([true, false]);
    expect(await store.log(old ?? 0)).toEqual([]);
    expect(await store.log(used ?? 0)).toHaveLength(2);
    expect(await store.eraseIdle(first.at + 50)).toEqual([]);
    await store.close();
  });
});
