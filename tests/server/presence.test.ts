import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROOM_LIMITS } from '../../src/room/limits.ts';
import { Presence } from '../../src/server/presence.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { heard, told } from '../../src/server/store/told.ts';
import { newFolder } from './serving.ts';

/** What a notice of PostgreSQL may hold, in bytes. */
const NOTICE = 8_000;

test('who is connected comes through a notice as it was, however many', () => {
  const seats = fc.uniqueArray(fc.integer({ min: 1, max: ROOM_LIMITS.seats }));
  fc.assert(
    fc.property(fc.nat(), seats, (room, some) => {
      const came: unknown[] = [];
      const not = () => expect.unreachable();
      const listener = {
        grown: not,
        gone: not,
        missed: not,
        here: (...all: unknown[]) => came.push(all),
      };
      const text = `other ${told.here(room, some)}`;
      expect(text.length).toBeLessThan(NOTICE);
      heard(text, 'self', listener);
      heard(`self ${told.here(room, some)}`, 'self', listener);
      expect(came).toEqual([[room, 'other', some.toSorted((a, b) => a - b)]]);
    }),
  );
});

test('facilitators are told of all once, and of nothing that is as it was', async () => {
  const folder = newFolder();
  const store = openSqlite(folder);
  const sent: { room: number; seats: readonly number[] }[] = [];
  const presence = new Presence({
    ...store,
    tellHere: (room, seats) => sent.push({ room, seats }),
  });
  const shown: (readonly number[])[] = [];
  const raw = {
    showAll() {},
    showDesks() {},
    hereToDesks: (seats: readonly number[]) => shown.push(seats),
  };
  const channel = presence.through(7, raw);
  channel.hereToDesks([1, 3]);
  presence.heard(7, 'other', [2, 3]);
  presence.heard(7, 'other', [2, 3]);
  presence.heard(8, 'other', [9]);
  expect(shown).toEqual([
    [1, 3],
    [1, 2, 3],
  ]);
  // The other is told who is here, once.
  expect(sent).toEqual([
    { room: 7, seats: [1, 3] },
    { room: 7, seats: [1, 3] },
  ]);
  channel.hereToDesks([1, 3]);
  expect(shown.at(-1)).toEqual([1, 2, 3]);
  expect(shown).toHaveLength(3);
  presence.heard(7, 'other', []);
  expect(shown.at(-1)).toEqual([1, 3]);
  presence.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
