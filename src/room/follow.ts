import { type Conversation, say, start } from '../engine/conversation.ts';
import type { Id } from '../model/scenario.ts';
import { Accepted } from './accepted.ts';
import type { Action } from './actions.ts';
import { withKey } from './keys.ts';
import { EMPTY, type List, withItem, withMore } from './list.ts';
import type { Entry } from './log.ts';
import { nextStage } from './machine.ts';
import {
  ballotOf,
  type Decision,
  decisionCalled,
  isOver,
  type Road,
  type Room,
  roadOf,
  type Seat,
  seatIn,
  soloOf,
  stageIn,
} from './room.ts';
import type { SeatKind, SeatNumber } from './stages.ts';
import { finalCounts, leadersOf, saidBy } from './tally.ts';

/*
 * What each entry of the log makes of a room. An entry is in the log because it was accepted, so
 * nothing is asked about it here.
 */

/** The room after an entry more. */
export function after(room: Room, entry: Entry): Room {
  const { event, seat, id, seq } = entry;
  const next = changed(room, entry);
  if (id === null || event.type === 'open') return { ...next, version: seq };
  const sitting = seatIn(next, seat);
  if (!sitting) throw new RangeError(`nobody sits in seat ${seat}`);
  const accepted = sitting.accepted.with(id, seq);
  const seats = withItem(next.seats, seat - 1, { ...sitting, accepted });
  return { ...next, version: seq, seats };
}

function changed(room: Room, { event, seat, seq, at }: Entry): Room {
  switch (event.type) {
    case 'open':
      throw new RangeError('a room is opened once');
    case 'join':
      return seated(room, 'participant', event.name, event.key);
    case 'invite':
      return seated(room, event.kind, null, event.key);
    case 'next':
      return { ...room, next: event.code };
    case 'vote':
      return voted(room, seat, event);
    case 'play':
      return played(room, seat, seq, event.move);
    default:
      return moved(room, event, seq, at);
  }
}

/** Somebody more, in the next seat. */
export function seated(room: Room, kind: SeatKind, name: string | null, key: string): Room {
  const number = room.seats.length + 1;
  const seat: Seat = { number, kind, name, accepted: Accepted.NONE };
  return { ...room, seats: withMore(room.seats, seat), keys: withKey(room.keys, key, number) };
}

function voted(room: Room, seat: SeatNumber, vote: Extract<Action, { type: 'vote' }>): Room {
  return withDecision(room, (decision) => {
    // Not the vote's own text, of which each has one.
    const move = decision.offered.find((offer) => offer.move === vote.move)?.move ?? vote.move;
    const before = ballotOf(decision, seat);
    const ballot =
      vote.round === 'first' ? { ...before, first: move } : { ...before, second: move };
    return { ...decision, ballots: withSparse(decision.ballots, seat - 1, ballot) };
  });
}

function played(room: Room, seat: SeatNumber, seq: number, move: Id): Room {
  const solo = soloOf(room, seat);
  const conversation = mustSay(solo.conversation, move);
  const next = { conversation, played: [...solo.played, seq] };
  return { ...room, solos: withSparse(room.solos, seat - 1, next) };
}

/** The whole room goes on. */
function moved(
  before: Room,
  event: Exclude<Action, { type: 'vote' | 'play' | 'invite' }>,
  seq: number,
  at: number,
): Room {
  const over = isOver(before);
  const stage = nextStage(before.stage, { type: event.type, over });
  const room = { ...before, stage, staged: seq, since: at };
  switch (event.type) {
    case 'ask':
      return stageIn(room) === 'alone' ? { ...room, begun: seq } : asked(room, seq);
    case 'reveal':
      return withDecision(room, (decision) => ({ ...decision, revealed: seq }));
    case 'again':
      return withDecision(room, (decision) => ({ ...decision, again: seq }));
    case 'close':
    case 'finish':
      return withDecision(room, (decision) => ({ ...decision, closed: decision.closed ?? seq }));
    case 'say':
      return said(room, event.move);
    case 'back':
      return asked(back(room, event.decision), seq);
    default:
      return room;
  }
}

/** The next decision of the road is open. */
function asked(room: Room, seq: number): Room {
  const road = roadOf(room);
  const decision: Decision = {
    number: room.roads.reduce((sum, { decisions }) => sum + decisions.length, 0) + 1,
    turn: road.conversation.turns.length + 1,
    offered: road.conversation.offered,
    opened: seq,
    revealed: null,
    again: null,
    closed: null,
    ballots: EMPTY,
    said: null,
  };
  return withRoad(room, { ...road, decisions: [...road.decisions, decision] });
}

function said(room: Room, move: Id): Room {
  const conversation = mustSay(roadOf(room).conversation, move);
  return withRoad(
    withDecision(room, (decision) => {
      const by = saidBy(leadersOf(finalCounts(decision)), move);
      return { ...decision, said: { move, by } };
    }),
    { conversation },
  );
}

/** A new road, as far as a decision; the one it leaves is kept. */
function back(room: Room, number: number): Room {
  const decision = decisionCalled(room, number);
  const left = room.roads.find(({ decisions }) => decisions.some((one) => one === decision));
  if (!decision || !left) throw new RangeError(`there is no decision ${number}`);
  const { seed, situation, moves } = left.conversation.run;
  const conversation = moves
    .slice(0, decision.turn - 1)
    .reduce(mustSay, start(room.loaded, seed, situation));
  return { ...room, roads: [...room.roads, { from: number, conversation, decisions: [] }] };
}

function mustSay(conversation: Conversation, move: Id): Conversation {
  const next = say(conversation, move);
  if (!next.ok) throw new RangeError(`a move in the log is refused: ${move}, ${next.error.code}`);
  return next.value;
}

function withRoad(room: Room, change: Partial<Road>): Room {
  return { ...room, roads: room.roads.with(-1, { ...roadOf(room), ...change }) };
}

/** The same where there has been no decision. */
function withDecision(room: Room, change: (decision: Decision) => Decision): Room {
  const { decisions } = roadOf(room);
  const decision = decisions.at(-1);
  if (!decision) return room;
  return withRoad(room, { decisions: decisions.with(-1, change(decision)) });
}

/** With an item at an index, whatever lies between it and the others. */
function withSparse<T>(list: List<T | null>, index: number, item: T): List<T | null> {
  let all = list;
  while (all.length < index) all = withMore(all, null);
  return withItem(all, index, item);
}
