import { afterEach, beforeEach, expect, test } from 'vitest';
import { host } from '../../src/server/host.ts';
import type { Library } from '../../src/server/library.ts';
import { openLibrary } from '../../src/server/library.ts';
import type { Channel } from '../../src/server/live-room.ts';
import { makeMetrics } from '../../src/server/metrics.ts';
import { Rooms } from '../../src/server/rooms.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import type { Store } from '../../src/server/store/store.ts';
import { newSecret } from './phones.ts';
import { newFolder } from './serving.ts';

const channel: Channel = { showAll() {}, showDesks() {}, hereToDesks() {} };
const library: Library = openLibrary('scenarios');
let store: Store;
beforeEach(() => {
  store = openSqlite(newFolder());
});
afterEach(() => store.close());

function roomsOn(kept: Store): Rooms {
  const log = () => {};
  return new Rooms({
    store: kept,
    library,
    host,
    log,
    metrics: makeMetrics(),
    channelOf: () => channel,
  });
}

test('what the store doesn’t keep isn’t so afterwards, and can be asked again', async () => {
  let trouble: 'before' | 'after' | null = null;
  const failing: Store = {
    ...store,
    async append(turns) {
      if (trouble === 'before') throw new Error('disk full');
      const gone = await store.append(turns);
      if (trouble === 'after') throw new Error('nobody knows');
      return gone;
    },
  };
  const rooms = roomsOn(failing);
  const secret = newSecret();
  const message = { secret, scenario: 'tap-washer', language: 'en', mode: 'together' } as const;
  const opened = await rooms.open(message);
  const found = opened.ok ? await rooms.find(opened.code) : opened;
  if (!opened.ok || !found.ok) throw new Error('no room');
  const { room } = found;
  const step = (id: string, type: 'begin' | 'ask') =>
    new Promise((resolve) => {
      const asked = { id, seen: room.keeper.kept.version, action: { type } } as const;
      room.keeper.act(1, asked, 5, (answer) => () => resolve(answer));
      rooms.keep(room);
    });
  const later = { ok: false, reason: 'stopping' };
  trouble = 'before';
  expect(await step('a', 'begin')).toEqual(later);
  expect(room.keeper.kept.version).toBe(1);
  expect((await store.log(room.id)).map(({ seq }) => seq)).toEqual([1]);
  // It is on the disk, and nobody could tell.
  trouble = 'after';
  expect(await step('a', 'begin')).toEqual(later);
  expect(room.keeper.kept.version).toBe(1);
  trouble = null;
  expect(await step('a', 'begin')).toEqual({ ok: true, version: 2 });
  expect(await step('b', 'ask')).toEqual({ ok: true, version: 3 });
  expect((await store.log(room.id)).map(({ id }) => id)).toEqual([null, 'a', 'b']);
  await rooms.stop();
});

test('who was on the way into a room that goes meanwhile is told that it is gone', async () => {
  const rooms = roomsOn(store);
  const message = { scenario: 'tap-washer', language: 'en', mode: 'together' } as const;
  const opened = await rooms.open({ ...message, secret: newSecret() });
  const found = opened.ok ? await rooms.find(opened.code) : opened;
  if (!opened.ok || !found.ok) throw new Error('no room');
  await store.erase([found.room.id]);
  const answer = new Promise((resolve) => {
    found.room.keeper.join('key', null, 5, (seated) => () => resolve(seated));
  });
  rooms.keep(found.room);
  expect(await answer).toEqual({ ok: false, reason: 'unknown-room' });
  expect(await rooms.find(opened.ok ? opened.code : '')).toEqual({
    ok: false,
    reason: 'unknown-room',
  });
  expect(await store.log(found.room.id)).toEqual([]);
  await rooms.stop();
});

test('a room whose scenario is another now can’t be entered, and the others can', async () => {
  const rooms = roomsOn(store);
  const message = { scenario: 'tap-washer', language: 'en', mode: 'together' } as const;
  const [one, other] = [
    await rooms.open({ ...message, secret: newSecret() }),
    await rooms.open({ ...message, scenario: 'four-minutes', secret: newSecret() }),
  ];
  if (!one.ok || !other.ok) throw new Error('no room');
  await rooms.stop();
  const changed: Library = {
    ...library,
    async load(id, language) {
      const loaded = await library.load(id, language);
      return loaded && id === 'tap-washer' ? { ...loaded, hash: 'changed' } : loaded;
    },
  };
  const log: string[] = [];
  const again = new Rooms({
    ...{ store, library: changed, host, metrics: makeMetrics(), channelOf: () => channel },
    log: (event) => log.push(event),
  });
  expect(await again.find(one.code)).toEqual({ ok: false, reason: 'unreadable' });
  expect(await again.find(other.code)).toMatchObject({ ok: true });
  expect(log).toEqual(['unreadable']);
  await again.stop();
});
