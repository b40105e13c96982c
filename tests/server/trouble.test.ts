import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../src/server/library.ts';
import { openLibrary } from '../../src/server/library.ts';
import type { Channel, Device } from '../../src/server/live-room.ts';
import { makeMetrics } from '../../src/server/metrics.ts';
import { Rooms } from '../../src/server/rooms.ts';
import { host, keyOf } from '../../src/server/secrets.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import type { Store } from '../../src/server/store/store.ts';
import { newSecret } from './phones.ts';
import { newFolder } from './serving.ts';

// A machine that does other things as well takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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

test('what the disk doesn’t take is answered to nobody, and isn’t so afterwards', async () => {
  let full = false;
  const failing: Store = {
    ...store,
    async append(batches) {
      if (full) throw new Error('disk full');
      await store.append(batches);
    },
  };
  const rooms = roomsOn(failing);
  const secret = newSecret();
  const message = { secret, scenario: 'tap-washer', language: 'en', mode: 'together' } as const;
  const opened = await rooms.open(message);
  const found = opened.ok ? await rooms.find(opened.code) : opened;
  if (!opened.ok || !found.ok) throw new Error('no room');
  const dropped: string[] = [];
  const device: Device = {
    ...{ seat: 1, kind: 'facilitator', follow() {}, show() {}, gone() {} },
    isSlow: () => false,
    drop: (why) => dropped.push(why),
  };
  found.room.enter(device);
  const answers: unknown[] = [];
  const begin = (id: string) => {
    const asked = { id, seen: 1, action: { type: 'begin' } } as const;
    found.room.keeper.act(1, asked, 5, (answer) => () => answers.push(answer));
    rooms.keep(found.room);
  };
  full = true;
  begin('a');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answers).toEqual([]);
  expect(dropped).toEqual(['trouble']);
  full = false;
  const again = await rooms.find(opened.code);
  if (!again.ok) throw new Error('the room is lost');
  expect(again.room).not.toBe(found.room);
  expect(again.room.keeper.kept.version).toBe(1);
  expect(again.room.keeper.seatOf(keyOf(secret))).toBe(1);
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
