import type { Id } from '../model/scenario.ts';
import { type Action, type Answer, type Asked, type Reason, STEPS, type Step } from './actions.ts';
import { seatOfKey } from './keys.ts';
import { ROOM_LIMITS } from './limits.ts';
import { itemsOf } from './list.ts';
import type { Entry } from './log.ts';
import { mayStep } from './machine.ts';
import { ballotOf, decisionCalled, isOver, type Room, seatIn, soloOf, stageIn } from './room.ts';
import type { SeatKind, SeatNumber } from './stages.ts';

/** What comes of an action: the answer, and what is to be added to the log for it, if anything. */
export interface Answered {
  readonly answer: Answer;
  readonly entry: Entry | null;
}

const FACILITATOR: readonly Action['type'][] = [...STEPS, 'say', 'back', 'invite'];

/** What each kind of seat may do. */
const MAY: Readonly<Record<SeatKind, readonly Action['type'][]>> = {
  facilitator: FACILITATOR,
  participant: ['vote', 'play'],
  projector: [],
};

/**
 * Answers an action. One that was accepted before is answered as it was then; one that was refused
 * is refused again, for the same reason, however far the room has gone on: what it hangs on is what
 * whoever acted had seen, and that stays. (A seat that was refused as `full` may be told another.)
 */
export function answerTo(room: Room, seat: SeatNumber, asked: Asked, at: number): Answered {
  const done = seatIn(room, seat)?.accepted.versionOf(asked.id);
  if (done !== undefined) return { answer: { ok: true, version: done }, entry: null };
  const reason = refusalOf(room, seat, asked);
  if (reason) return { answer: { ok: false, reason }, entry: null };
  const seq = room.version + 1;
  const entry = { seq, at, seat, id: asked.id, event: asked.action };
  return { answer: { ok: true, version: seq }, entry };
}

function refusalOf(room: Room, number: SeatNumber, { seen, action }: Asked): Reason | null {
  const seat = seatIn(room, number);
  if (!seat) return 'unknown-seat';
  if (!MAY[seat.kind].includes(action.type)) return 'not-yours';
  if (seen > room.version) return 'unseen';
  return (
    refusalIn(room, number, seen, action) ??
    (seat.accepted.size >= ROOM_LIMITS.actions ? 'full' : null)
  );
}

function refusalIn(room: Room, seat: SeatNumber, seen: number, action: Action): Reason | null {
  switch (action.type) {
    case 'vote':
      return voteRefusal(room, seat, seen, action);
    case 'play':
      return playRefusal(room, seat, seen, action);
    case 'say':
      return (
        decisionRefusal(room, seen, action.decision, action.move) ?? stepRefusal(room, seen, 'say')
      );
    case 'back':
      return backRefusal(room, seen, action.decision);
    case 'invite':
      return inviteRefusal(room, action.key);
    default:
      return stepRefusal(room, seen, action.type);
  }
}

/** Of something the whole room does: it must stand where it stood for whoever did it. */
function stepRefusal(room: Room, seen: number, type: Step | 'say' | 'back'): Reason | null {
  const may = seen >= room.staged && mayStep(room.stage, { type, over: isOver(room) });
  return may ? null : 'not-now';
}

/** Of what names a decision, and a move that must have been on offer there. */
function decisionRefusal(room: Room, seen: number, number: number, move: Id): Reason | null {
  const decision = decisionCalled(room, number);
  if (!decision || decision.opened > seen) return 'unseen';
  return decision.offered.some((offer) => offer.move === move) ? null : 'not-offered';
}

/**
 * A vote for a decision that is still open is a vote, however old the version: a phone may have been
 * without a network. A first vote counts after the votes were shown if it was given before, and is
 * the only one.
 */
function voteRefusal(
  room: Room,
  seat: SeatNumber,
  seen: number,
  { decision: number, round, move }: Extract<Action, { type: 'vote' }>,
): Reason | null {
  const unfit = decisionRefusal(room, seen, number, move);
  if (unfit) return unfit;
  const decision = decisionCalled(room, number);
  if (!decision) return 'unseen';
  const { revealed, again, closed } = decision;
  if (round === 'second' && (again === null || again > seen)) return 'unseen';
  if (round === 'first' && revealed !== null) {
    if (seen >= revealed || ballotOf(decision, seat).first !== null) return 'revealed';
  }
  return closed === null ? null : 'passed';
}

function playRefusal(
  room: Room,
  seat: SeatNumber,
  seen: number,
  { turn, move }: Extract<Action, { type: 'play' }>,
): Reason | null {
  if (room.begun === null || room.begun > seen) return 'not-now';
  const { conversation, played } = soloOf(room, seat);
  const { opening, turns } = conversation;
  const before = turn === 1 ? opening : turns[turn - 2]?.shown;
  if (!before || (turn > 1 && (played[turn - 2] ?? seen + 1) > seen)) return 'unseen';
  if (!before.offered.some((offer) => offer.move === move)) return 'not-offered';
  if (turn <= turns.length) return 'passed';
  return stageIn(room) === 'alone' ? null : 'not-now';
}

function backRefusal(room: Room, seen: number, number: number): Reason | null {
  const decision = decisionCalled(room, number);
  if (!decision || decision.opened > seen) return 'unseen';
  return stepRefusal(room, seen, 'back') ?? (decision.said === null ? 'not-now' : null);
}

function inviteRefusal(room: Room, key: string): Reason | null {
  if (seatOfKey(room.keys, key) !== undefined) return 'taken';
  const devices = itemsOf(room.seats).filter(({ kind }) => kind !== 'participant').length;
  return devices >= ROOM_LIMITS.devices || isFull(room) ? 'full' : null;
}

function isFull(room: Room): boolean {
  return room.seats.length >= ROOM_LIMITS.seats;
}

/** Somebody comes in: to the seat whose key they have, or to a new one. */
export type Seated =
  | { readonly ok: true; readonly seat: SeatNumber; readonly entry: Entry | null }
  | { readonly ok: false; readonly reason: Extract<Reason, 'full' | 'not-now'> | 'unknown-secret' };

/** Takes a seat for a participant. Who has one already gets that again, with the name it has. */
export function join(room: Room, key: string, name: string | null, at: number): Seated {
  const taken = seatOfKey(room.keys, key);
  if (taken !== undefined) return { ok: true, seat: taken, entry: null };
  if (stageIn(room) === 'ended') return { ok: false, reason: 'not-now' };
  if (isFull(room)) return { ok: false, reason: 'full' };
  const seat = room.seats.length + 1;
  const event = { type: 'join', key, name } as const;
  return { ok: true, seat, entry: { seq: room.version + 1, at, seat, id: null, event } };
}

/** The seat of somebody who has one. */
export function comeBack(room: Room, key: string): Seated {
  const seat = seatOfKey(room.keys, key);
  return seat === undefined
    ? { ok: false, reason: 'unknown-secret' }
    : { ok: true, seat, entry: null };
}
