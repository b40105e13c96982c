import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Device, LiveRoom } from '../../src/server/live-room.ts';
import { table } from '../room/table.ts';

const VOTERS = 20;

let room: LiveRoom;
/** When everybody was shown something, in milliseconds since the first vote. */
let shown: number[];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const made = table();
  for (let n = 0; n < VOTERS; n++) made.join();
  made.do(1, { type: 'begin' }, { type: 'ask' });
  shown = [];
  const channel = {
    showAll: () => shown.push(performance.now()),
    showDesks() {},
    hereToDesks() {},
  };
  room = new LiveRoom(1, 'BCDFHJ', made.room, channel);
  for (let seat = 1; seat <= VOTERS + 1; seat++) room.enter(deviceIn(seat));
  vi.advanceTimersByTime(1_000);
  shown = [];
});
afterEach(() => {
  room.close();
  vi.useRealTimers();
});

function deviceIn(seat: number, dropped: string[] = []): Device {
  return {
    ...{ seat, kind: 'participant', address: '127.0.0.1', follow() {}, show() {}, gone() {} },
    isSlow: () => false,
    drop: (why) => dropped.push(why),
  };
}

/** Votes for so long, one every so often. */
function vote(milliseconds: number, every: number): void {
  for (let n = 0; n * every < milliseconds; n++) {
    const seat = 2 + (n % VOTERS);
    const action = { type: 'vote', decision: 1, round: 'first', move: 'may-be-no' } as const;
    const asked = { id: `vote-${n}`, seen: room.keeper.kept.version, action };
    room.keeper.act(seat, asked, 5, (answer) => () => expect(answer.ok).toBe(true));
    room.keeper.take();
    for (const tell of room.keeper.keep()) tell();
    room.changed(seat);
    vi.advanceTimersByTime(every);
  }
}

test('while many vote at the same moment nothing is shown: they are answered first', () => {
  const began = performance.now();
  vote(90, 10);
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(40);
  expect(shown).toHaveLength(1);
  expect((shown[0] ?? 0) - began).toBeLessThan(140);
});

test('while votes go on what has changed is shown at a steady pace', () => {
  const began = performance.now();
  vote(1_000, 10);
  const times = shown.map((at) => at - began);
  expect(times[0]).toBeLessThan(140);
  const pauses = times.slice(1).map((at, n) => at - (times[n] ?? 0));
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(130);
  expect(Math.max(...pauses)).toBeLessThan(150);
});

test('a change of stage is shown at once', () => {
  const asked = { id: 'a', seen: room.keeper.kept.version, action: { type: 'reveal' } } as const;
  vote(20, 10);
  room.keeper.act(1, asked, 5, () => () => {});
  room.keeper.take();
  room.keeper.keep();
  room.changed(1);
  vi.advanceTimersByTime(1);
  expect(shown).toHaveLength(1);
});

test('of too many devices in a seat the first goes', () => {
  const dropped: string[] = [];
  for (let n = 0; n < 9; n++) room.enter(deviceIn(1, dropped));
  expect(dropped).toEqual(['too-many-devices']);
  expect(room.devices).toBe(VOTERS + 8);
});
