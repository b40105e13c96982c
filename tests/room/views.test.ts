import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Loaded } from '../../src/model/scenario.ts';
import type { Entry } from '../../src/room/log.ts';
import { seatIn, stageIn } from '../../src/room/room.ts';
import type { SeatNumber } from '../../src/room/stages.ts';
import { view } from '../../src/room/view.ts';
import {
  hiddenIn,
  otherTexts,
  otherVotes,
  soundsAlike,
  swappedVotes,
  withOpening,
} from './hidden.ts';
import { drawnRoom, played, situations } from './random.ts';
import {
  atFirstVote,
  LINE,
  loaded,
  offered,
  otherThan,
  roomOf,
  saying,
  type Table,
  vote,
} from './table.ts';

/** So many rooms that enough of each kind are met. */
const RUNS = 600;

/** A room that was played, at any time, and a seat to look from. */
const lookedAt = fc.record({
  drawn: drawnRoom,
  cut: fc.nat(999),
  from: fc.nat(99),
  other: fc.nat(99),
});

/** Plays, and hands on the room as it was at some time in it. */
function during(
  look: (log: readonly Entry[], seat: SeatNumber, other: number) => boolean,
  numRuns = RUNS,
): number {
  let looked = 0;
  fc.assert(
    fc.property(lookedAt, ({ drawn, cut, from, other }) => {
      const made = played(drawn, (by, { act }) => act(by.seat, by.asked.action, by.asked));
      const log = made.log.slice(0, 4 + (cut % (made.log.length - 3)));
      const seats = roomOf(loaded, log).seats.length;
      if (look(log, 1 + (from % seats), other)) looked++;
    }),
    { numRuns },
  );
  return looked;
}

/** What a seat sees of a log, but for the times at which others did things. */
function seenOf(of: Loaded, log: readonly Entry[], seat: SeatNumber): unknown {
  return view(roomOf(of, log), seat);
}

test('nobody can tell the situation, as long as it sounds the same', () => {
  const looked = during((log, seat, other) => {
    const situation = situations[other % situations.length] ?? '';
    const twin = withOpening(log, { situation });
    const room = roomOf(loaded, log);
    if (situation === room.opening.situation || stageIn(room) === 'debrief') return false;
    if (stageIn(room) === 'ended' || !soundsAlike(log, twin, seat)) return false;
    expect(seenOf(loaded, twin, seat)).toEqual(seenOf(loaded, log, seat));
    return true;
  }, 600);
  expect(looked).toBeGreaterThan(20);
});

test('nobody sees kinds, thoughts, or what would have been right', () => {
  const looked = during((log, seat) => {
    expect(seenOf(otherTexts(loaded), log, seat)).toEqual(seenOf(loaded, log, seat));
    return true;
  });
  expect(looked).toBe(RUNS);
});

test('nobody sees what others voted before their round is over, nor what others play', () => {
  const looked = during((log, seat, other) => {
    const twin = otherVotes(loaded, log, seat, other);
    if (!twin) return false;
    expect(seenOf(loaded, twin, seat)).toEqual(seenOf(loaded, log, seat));
    return true;
  }, 600);
  expect(looked).toBeGreaterThan(20);
});

test('nobody ever sees who voted what', () => {
  const looked = during((log, seat, other) => {
    const twin = swappedVotes(loaded, log, seat, other);
    if (!twin) return false;
    expect(seenOf(loaded, twin, seat)).toEqual(seenOf(loaded, log, seat));
    return true;
  }, 600);
  expect(looked).toBeGreaterThan(20);
});

test('nobody sees keys, ids of actions, or the names of others on a phone', () => {
  during((log, seat) => {
    const twin = hiddenIn(log, seat);
    const phone = seatIn(roomOf(loaded, log), seat)?.kind === 'participant';
    if (!phone) return false;
    expect(seenOf(loaded, twin, seat)).toEqual(seenOf(loaded, log, seat));
    return true;
  });
});

/** Every word there is in what each seat sees. */
function wordsSeen(made: Table): string {
  return made.room.seats.chunks
    .flat()
    .map(({ number }) => JSON.stringify(made.see(number)))
    .join('\n');
}

test('before the debrief no view has the situation, the seed or a key in it', () => {
  const room = atFirstVote({ seed: 987_654_321, key: 'a-key-of-its-own' });
  const [first = ''] = LINE;
  room.do(2, vote(room, first));
  room.do(1, { type: 'reveal' }, { type: 'close' }, saying(room, first));
  expect(wordsSeen(room)).not.toMatch(
    /no-fit|situation|987654321|key-|a-key|thought|kind":"(ask|tell)/,
  );
  room.do(1, { type: 'finish' });
  expect(wordsSeen(room)).toMatch(/no-fit/);
});

test('the split is shown once it is revealed, the second votes once they are closed', () => {
  const room = atFirstVote();
  const [a, b] = [LINE[0] ?? '', otherThan(room, LINE[0])];
  room.do(2, vote(room, a));
  room.do(3, vote(room, b));
  expect(room.see(1).room.decision).toMatchObject({ first: null, voted: { first: 2, second: 0 } });
  expect(room.see(1).desk?.people.map(({ voted }) => voted)).toEqual([null, true, true, false]);
  expect(room.see(2).you.votes).toEqual([{ decision: 1, first: a, second: null }]);
  room.do(1, { type: 'reveal' }, { type: 'again' });
  const split = room.see(4).room.decision?.first;
  expect(split).toHaveLength(room.see(4).room.decision?.offered.length ?? 0);
  expect(
    split
      ?.filter(({ count }) => count > 0)
      .map(({ move }) => move)
      .toSorted(),
  ).toEqual([a, b].toSorted());
  room.do(3, vote(room, a, 'second'));
  expect(room.see(4).room.decision).toMatchObject({ first: split, final: null, leaders: null });
  room.do(1, { type: 'close' });
  expect(room.see(4).room.decision?.final).toContainEqual({ move: a, count: 2 });
  expect(offered(room, 0)).toBe(room.see(4).room.decision?.offered[0]?.move);
});
