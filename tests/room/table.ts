import { ok, type Result } from '../../src/model/result.ts';
import type { Id, Loaded } from '../../src/model/scenario.ts';
import type { Action, Answer, Asked } from '../../src/room/actions.ts';
import { answerTo, join } from '../../src/room/answer.ts';
import { after } from '../../src/room/follow.ts';
import type { Entry, Opening } from '../../src/room/log.ts';
import { openingEntry, reduce, type Unreadable } from '../../src/room/reduce.ts';
import { decisionOf, type Room, roadOf } from '../../src/room/room.ts';
import type { SeatNumber } from '../../src/room/stages.ts';
import { view } from '../../src/room/view.ts';
import type { View } from '../../src/room/views.ts';
import { example } from '../fixtures/files.ts';

export const loaded = example();

export function opening(overrides: Partial<Opening> = {}, of: Loaded = loaded): Opening {
  return {
    type: 'open',
    code: 'BCDFHJ',
    scenario: of.scenario.id,
    hash: of.hash,
    language: 'en',
    mode: 'together',
    seed: 7,
    situation: of === loaded ? 'no-fit' : (Object.keys(of.scenario.situations)[0] ?? ''),
    key: 'key-1',
    ...overrides,
  };
}

/** From the start to its end, in `no-fit`. */
export const LINE = ['may-be-no', 'last-close', 'which-part', 'not-your-fix'];

/** A move on offer that isn't this one. */
export function otherThan(made: Pick<Table, 'room'>, move: Id | undefined): Id {
  return offered(made, 0) === move ? offered(made, 1) : offered(made, 0);
}

/** A room with its log, to which things are done one after another. */
export interface Table {
  readonly loaded: Loaded;
  room: Room;
  readonly log: Entry[];
  /** Takes a seat; `key` makes it that one's. */
  join(name?: string | null, key?: string): SeatNumber;
  act(seat: SeatNumber, action: Action, asked?: Partial<Asked>): Answer;
  /** Acts, and must be let to. */
  do(seat: SeatNumber, ...actions: readonly Action[]): void;
  see(seat: SeatNumber): View;
}

/** A room that was just opened: the facilitator sits in seat 1. */
export function table(overrides: Partial<Opening> = {}, of: Loaded = loaded): Table {
  const log = [openingEntry(opening(overrides, of), 1_000)];
  let acted = 0;
  const add = (entry: Entry | null) => {
    if (!entry) return;
    log.push(entry);
    made.room = after(made.room, entry);
  };
  const made: Table = {
    loaded: of,
    room: must(reduce(of, log)),
    log,
    join(name = null, key = `key-${made.room.seats.length + 1}`) {
      const seated = join(made.room, key, name, 1_000 + log.length);
      if (!seated.ok) throw new Error(`no seat: ${seated.reason}`);
      add(seated.entry);
      return seated.seat;
    },
    act(seat, action, { id = `act-${++acted}`, seen = made.room.version } = {}) {
      const { answer, entry } = answerTo(made.room, seat, { id, seen, action }, 1_000 + log.length);
      add(entry);
      return answer;
    },
    do(seat, ...actions) {
      for (const action of actions) {
        const answer = made.act(seat, action);
        if (!answer.ok) throw new Error(`${action.type} is refused: ${answer.reason}`);
      }
    },
    see(seat) {
      const seen = view(made.room, seat);
      if (!seen) throw new Error(`nobody sits in ${seat}`);
      return seen;
    },
  };
  return made;
}

function must(result: Result<Room, Unreadable>): Room {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The room of a log that must make one. */
export function roomOf(of: Loaded, log: readonly Entry[]): Room {
  const room = reduce(of, log);
  return must(room.ok ? ok(room.value) : room);
}

/** The `n`th move on offer in the decision the room is on. */
export function offered({ room }: Pick<Table, 'room'>, n: number): Id {
  const moves = decisionOf(room)?.offered ?? roadOf(room).conversation.offered;
  return moves[n % moves.length]?.move ?? '';
}

export function vote({ room }: Pick<Table, 'room'>, move: Id, round: 'first' | 'second' = 'first') {
  return { type: 'vote', decision: decisionOf(room)?.number ?? 0, round, move } as const;
}

/** What the room says in the decision it is on. */
export function saying({ room }: Pick<Table, 'room'>, move: Id) {
  return { type: 'say', decision: decisionOf(room)?.number ?? 0, move } as const;
}

/** With three participants, at the first vote on the first decision. */
export function atFirstVote(overrides: Partial<Opening> = {}): Table {
  const made = table(overrides);
  for (const name of ['Ana', null, 'Cy']) made.join(name);
  made.do(1, { type: 'begin' }, { type: 'ask' });
  return made;
}

/** Goes through a decision with no votes to this move, and to the next one where there is one. */
export function through(made: Table, move: Id): void {
  made.do(1, { type: 'reveal' }, { type: 'close' }, saying(made, move));
  if (roadOf(made.room).conversation.position.ending === null) made.do(1, { type: 'ask' });
}
