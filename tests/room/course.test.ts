import { expect, test } from 'vitest';
import type { Step } from '../../src/room/actions.ts';
import { after } from '../../src/room/follow.ts';
import { reduce } from '../../src/room/reduce.ts';
import { decisionOf, type Room, roadOf, stageIn } from '../../src/room/room.ts';
import {
  atFirstVote,
  LINE,
  loaded,
  offered,
  otherThan,
  roomOf,
  saying,
  type Table,
  table,
  through,
  vote,
} from './table.ts';

const step = (type: Step) => ({ type }) as const;
const [FIRST = '', SECOND = ''] = LINE;

function told({ room }: Table) {
  return stageIn(room);
}

/** A room as far as two can be compared. */
function plain(room: Room): unknown {
  const { stage, loaded: _, roads, solos, ...rest } = room;
  return {
    ...rest,
    stage: stage.value,
    roads: JSON.stringify(roads),
    solos: JSON.stringify(solos),
  };
}

test('a decision goes from the vote to the reply', () => {
  const room = atFirstVote();
  expect(told(room)).toBe('vote');
  const [a, b] = [otherThan(room, FIRST), FIRST];
  room.do(2, vote(room, a));
  room.do(3, vote(room, b));
  room.do(1, step('reveal'));
  expect(told(room)).toBe('split');
  room.do(1, step('talk'), step('again'));
  expect(told(room)).toBe('revote');
  room.do(2, vote(room, b, 'second'));
  room.do(1, step('close'));
  expect(room.see(2).room.decision).toMatchObject({
    round: null,
    voted: { first: 2, second: 1 },
    leaders: [b],
  });
  room.do(1, saying(room, b));
  expect(told(room)).toBe('reply');
  expect(room.see(2).room.decision?.said).toEqual({ move: b, by: 'majority' });
  expect(room.see(3).heard.turns.map(({ move }) => move)).toEqual([b]);
  room.do(1, step('ask'));
  expect(room.see(3).room.decision).toMatchObject({
    number: 2,
    turn: 2,
    round: 'first',
    said: null,
  });
});

test('a first vote counts where there is no second; a tie and a choice are told as those', () => {
  const room = atFirstVote();
  const [a, b] = [otherThan(room, FIRST), FIRST];
  room.do(2, vote(room, a));
  room.do(3, vote(room, a));
  room.do(3, vote(room, b));
  room.do(1, step('reveal'), step('close'));
  expect(room.see(2).room.decision?.leaders?.toSorted()).toEqual([a, b].toSorted());
  room.do(1, saying(room, b));
  expect(decisionOf(room.room)?.said?.by).toBe('tie');
  room.do(1, step('ask'));
  room.do(2, vote(room, offered(room, 0)));
  room.do(1, step('reveal'), step('close'), saying(room, offered(room, 1)));
  expect(decisionOf(room.room)?.said?.by).toBe('choice');
});

test('after the end it can go back and take another way; the first run is kept', () => {
  const room = atFirstVote();
  for (const move of LINE) through(room, move);
  expect(room.see(2).room).toMatchObject({ over: true, stage: 'reply', roads: [null] });
  expect(room.act(1, step('ask'))).toEqual({ ok: false, reason: 'not-now' });
  room.do(1, { type: 'back', decision: 2 });
  expect(room.see(2).room).toMatchObject({ over: false, stage: 'vote', roads: [null, 2] });
  expect(room.see(2).room.decision).toMatchObject({ number: 5, turn: 2 });
  expect(room.see(2).heard.turns.map(({ move }) => move)).toEqual([FIRST]);
  const other = otherThan(room, SECOND);
  room.do(1, step('reveal'), step('close'), saying(room, other), step('finish'));
  const runs = room.see(2).told?.runs ?? [];
  expect(runs.map(({ moves }) => moves)).toEqual([LINE, [FIRST, other]]);
  expect(runs[1]).toMatchObject({ situation: runs[0]?.situation, seed: runs[0]?.seed });
  room.do(1, { type: 'back', decision: 1 });
  expect(room.see(2).told).toBeNull();
  room.do(1, step('finish'), step('end'));
  expect(room.see(2).told?.runs).toHaveLength(3);
  expect(room.act(1, { type: 'back', decision: 1 })).toEqual({ ok: false, reason: 'not-now' });
});

test('while the conversation goes on there is no way back', () => {
  const room = atFirstVote();
  through(room, FIRST);
  room.do(1, step('reveal'), step('close'), saying(room, SECOND));
  expect(room.act(1, { type: 'back', decision: 1 })).toEqual({ ok: false, reason: 'not-now' });
});

test('each can play alone; the facilitator sees where the paths part', () => {
  const room = table({ mode: 'alone' });
  const [ana, ben, cy] = [room.join('Ana'), room.join('Ben'), room.join()];
  const play = (turn: number, move: string) => ({ type: 'play', turn, move }) as const;
  expect(room.act(ana, play(1, FIRST))).toEqual({ ok: false, reason: 'not-now' });
  room.do(1, step('begin'), step('ask'));
  for (const seat of [ana, ben]) room.do(seat, play(1, FIRST));
  room.do(ana, ...LINE.slice(1).map((move, n) => play(n + 2, move)));
  const other = room.see(ben).you.solo?.offered.find(({ move }) => move !== SECOND)?.move ?? '';
  room.do(ben, play(2, other));
  expect(room.see(ana).you.solo).toMatchObject({ ended: true, moves: LINE, offered: [] });
  expect(room.see(cy).heard.turns).toEqual([]);
  const [path] = room.see(1).desk?.paths ?? [];
  expect(path).toMatchObject({ move: FIRST, count: 2 });
  expect(path?.next.map(({ move }) => move).toSorted()).toEqual([SECOND, other].toSorted());
  expect(room.act(ana, play(5, FIRST))).toEqual({ ok: false, reason: 'not-offered' });
  expect(room.act(ben, play(2, SECOND))).toEqual({ ok: false, reason: 'passed' });
  room.do(1, step('finish'));
  expect(room.see(cy).told?.runs).toMatchObject([{ moves: [] }]);
  expect(room.act(cy, play(1, FIRST))).toEqual({ ok: false, reason: 'not-now' });
});

test('who comes late joins at the decision that is open', () => {
  const room = atFirstVote();
  room.do(1, step('reveal'), step('talk'), step('again'));
  const late = room.join('Dee');
  expect(room.see(late).room.decision?.round).toBe('second');
  room.do(late, vote(room, offered(room, 0), 'second'));
  expect(room.see(1).room.decision?.voted).toEqual({ first: 0, second: 1 });
});

test('the secret of a seat brings back the same seat, with its name and votes', () => {
  const room = atFirstVote();
  room.do(2, vote(room, offered(room, 0)));
  const before = room.room.version;
  expect(room.join('Another name', 'key-2')).toBe(2);
  expect(room.room.version).toBe(before);
  expect(room.see(2).you).toMatchObject({ name: 'Ana', votes: [{ first: offered(room, 0) }] });
});

test('another device takes the seat it was invited to', () => {
  const room = atFirstVote();
  room.do(1, { type: 'invite', kind: 'facilitator', key: 'remote' });
  room.do(1, { type: 'invite', kind: 'projector', key: 'wall' });
  expect(room.act(1, { type: 'invite', kind: 'projector', key: 'wall' })).toEqual({
    ok: false,
    reason: 'taken',
  });
  const [remote, wall] = [room.join(null, 'remote'), room.join(null, 'wall')];
  expect(room.act(wall, step('reveal'))).toEqual({ ok: false, reason: 'not-yours' });
  room.do(remote, step('reveal'));
  expect(room.see(wall).desk?.people).toHaveLength(6);
  expect(room.see(wall).room.participants).toBe(3);
});

test('a log makes the room again that it came from, entry by entry', () => {
  const room = atFirstVote();
  for (const move of LINE) through(room, move);
  room.do(1, { type: 'back', decision: 1 }, step('finish'), step('end'));
  expect(plain(roomOf(loaded, room.log))).toEqual(plain(room.room));
  const [first, ...rest] = room.log;
  const again = rest.reduce(after, roomOf(loaded, first ? [first] : []));
  expect(plain(again)).toEqual(plain(room.room));
  expect(roadOf(again).conversation.run.moves).toEqual([]);
});

test('a log with a gap, or of another scenario, makes no room', () => {
  const { log } = atFirstVote();
  expect(reduce(loaded, [])).toMatchObject({ error: { code: 'empty' } });
  expect(reduce(loaded, log.slice(1))).toMatchObject({ error: { code: 'empty' } });
  expect(reduce(loaded, log.toSpliced(2, 1))).toMatchObject({
    error: { code: 'gap', expected: 3, found: 4 },
  });
  expect(reduce({ ...loaded, hash: 'other' }, log)).toMatchObject({
    error: { code: 'other-scenario' },
  });
});
