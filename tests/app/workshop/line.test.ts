import { expect, test } from 'vitest';
import { ownBallot } from '../../../src/app/workshop/ballot.ts';
import { openLine } from '../../../src/app/workshop/line.ts';
import { CODE, fakeServer, SEAT, shelf, view } from './fakes.ts';

const VOTE = { type: 'vote', decision: 1, round: 'first', move: 'two' } as const;

async function inRoom(server = fakeServer()) {
  const line = openLine(SEAT, server.options);
  server.hears().connected();
  await server.settle();
  server.hears().view({ version: 4, parts: view() });
  return { server, line };
}

test('whoever joins keeps the seat, and enters with it again after each break', async () => {
  const { server, line } = await inRoom();
  expect(line.read()).toMatchObject({ state: { at: 'here' }, kind: 'participant' });
  expect(server.seats.read(CODE)).toEqual({ ...SEAT, kind: 'participant' });
  server.hears().lost();
  expect(line.read().state).toEqual({ at: 'away' });
  server.hears().connected();
  await server.settle();
  expect(line.read().state).toEqual({ at: 'here' });
  expect(server.entered.map(({ secret }) => secret)).toEqual([SEAT.secret, SEAT.secret]);
});

test('a vote made offline is kept over a reload, and goes out unchanged when the network is back', async () => {
  const storage = shelf();
  const { server, line } = await inRoom(fakeServer(storage));
  server.hears().lost();
  line.act(VOTE);
  expect(server.acted).toEqual([]);
  expect(ownBallot(1, line.read())).toEqual({ first: 'two', second: null, sending: 'kept' });
  const after = fakeServer(storage);
  const kept = after.seats.read(CODE);
  expect(kept?.unsent).toEqual([{ id: 'id0', seen: 4, action: VOTE }]);
  const again = openLine(kept ?? SEAT, after.options);
  after.hears().connected();
  await after.settle();
  expect(after.acted).toEqual([{ id: 'id0', seen: 4, action: VOTE }]);
  expect(again.read().waiting).toMatchObject([{ id: 'id0', taken: 5 }]);
  expect(after.seats.read(CODE)?.unsent).toEqual([]);
  after.hears().view({ version: 5, parts: {} });
  expect(again.read().waiting).toEqual([]);
});

test('what got no answer is sent again with the same id', async () => {
  const { server, line } = await inRoom();
  server.answer = null;
  line.act(VOTE);
  await server.settle();
  server.answer = { ok: false, reason: 'too-many' };
  server.wait();
  await server.settle();
  server.answer = { ok: true, version: 6 };
  server.wait();
  await server.settle();
  expect(server.acted.map(({ id }) => id)).toEqual(['id0', 'id0', 'id0']);
  expect(line.read().waiting).toMatchObject([{ taken: 6 }]);
});

test('what is refused for good is told once and not sent again', async () => {
  const { server, line } = await inRoom();
  server.answer = { ok: false, reason: 'passed' };
  line.act(VOTE);
  await server.settle();
  expect(line.read()).toMatchObject({ refusal: { reason: 'passed' }, waiting: [] });
  server.wait();
  server.hears().connected();
  await server.settle();
  expect(server.acted).toHaveLength(1);
});

test('a room that is gone takes its secret along', async () => {
  const { server, line } = await inRoom();
  server.hears().gone({ why: 'erased' });
  expect(line.read().state).toEqual({ at: 'gone', why: 'erased' });
  expect(server.seats.read(CODE)).toBeNull();
  expect(server.closed()).toBe(true);
});

test('a crowded seat comes back only when somebody asks', async () => {
  const { server, line } = await inRoom();
  server.hears().dropped({ why: 'too-many-devices' });
  expect(server.closed()).toBe(true);
  expect(line.read().state).toEqual({ at: 'crowded' });
  line.again();
  expect(server.closed()).toBe(false);
});

test('a workshop that was erased takes the secrets of all its rooms along', async () => {
  const server = fakeServer();
  server.seats.keep('FHJKMN', SEAT);
  server.seats.keep('KMNPRS', SEAT);
  openLine({ ...SEAT, before: 'FHJKMN' }, server.options);
  server.seats.keep(CODE, { ...SEAT, before: 'FHJKMN' });
  server.hears().gone({ why: 'erased' });
  expect(server.seats.codes()).toEqual(['KMNPRS']);
});

test('a window beside the big screen has a seat of its own, and the browser keeps its', () => {
  const [storage, own] = [shelf(), shelf()];
  const screen = { ...SEAT, secret: 'p', kind: 'projector', join: null, here: true } as const;
  const { seats } = fakeServer(storage, own);
  seats.keep(CODE, SEAT);
  seats.keep(CODE, screen);
  expect(seats.read(CODE)).toEqual(screen);
  expect(fakeServer(storage, own).seats.read(CODE)).toEqual(screen);
  expect(fakeServer(storage).seats.read(CODE)).toEqual(SEAT);
  seats.forget(CODE);
  expect(fakeServer(storage, own).seats.read(CODE)).toBeNull();
});
