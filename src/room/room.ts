import type { Conversation } from '../engine/conversation.ts';
import type { Id, Loaded } from '../model/scenario.ts';
import type { Offer } from '../rules/offered.ts';
import type { Accepted } from './accepted.ts';
import type { Round } from './actions.ts';
import type { Keys } from './keys.ts';
import { itemAt, type List } from './list.ts';
import type { Opening } from './log.ts';
import { type StageSnapshot, stageOf } from './machine.ts';
import type { SeatKind, SeatNumber, Stage } from './stages.ts';

/** A seat and who sits there. */
export interface Seat {
  readonly number: SeatNumber;
  readonly kind: SeatKind;
  readonly name: string | null;
  readonly accepted: Accepted;
}

/** How somebody voted on a decision; null where they didn't. */
export type Ballot = Readonly<Record<Round, Id | null>>;

/** Why the room said what it said. */
export type SaidBy = 'majority' | 'tie' | 'choice';

/**
 * A decision of the room's. The versions at which it came to something: null where it hasn't. All
 * that its answers hang on is in here, so that an answer never changes.
 */
export interface Decision {
  /** From 1, through all roads. */
  readonly number: number;
  /** Of its road, from 1. */
  readonly turn: number;
  readonly offered: readonly Offer[];
  readonly opened: number;
  readonly revealed: number | null;
  readonly again: number | null;
  readonly closed: number | null;
  /** By seat. */
  readonly ballots: List<Ballot | null>;
  readonly said: { readonly move: Id; readonly by: SaidBy } | null;
}

/** A conversation of the room's; every road but the first goes off from a decision of another. */
export interface Road {
  /** The number of the decision it goes off from; null for the first. */
  readonly from: number | null;
  readonly conversation: Conversation;
  readonly decisions: readonly Decision[];
}

/** A conversation of somebody's own. */
export interface Solo {
  readonly conversation: Conversation;
  /** The version at which each of its turns was played. */
  readonly played: readonly number[];
}

/** A room as its log makes it. A value: an entry more makes another. */
export interface Room {
  readonly opening: Opening;
  readonly loaded: Loaded;
  /** The number of the log's last entry. */
  readonly version: number;
  readonly stage: StageSnapshot;
  /** The version at which it came to this stage. */
  readonly staged: number;
  /** When that was, in milliseconds since 1970. */
  readonly since: number;
  readonly seats: List<Seat>;
  /** Seats by the key of whoever may sit there. */
  readonly keys: Keys;
  /** One at least; the last is the one the room is on. */
  readonly roads: readonly Road[];
  /** By seat; null for who hasn't begun. */
  readonly solos: List<Solo | null>;
  /** The version at which those who play alone could begin; null before that. */
  readonly begun: number | null;
  /** The code of the room that everybody goes on to; null while there is none. */
  readonly next: string | null;
}

export function stageIn(room: Room): Stage {
  return stageOf(room.stage);
}

export function seatIn({ seats }: Room, number: SeatNumber): Seat | undefined {
  return itemAt(seats, number - 1);
}

export function roadOf({ roads }: Room): Road {
  const road = roads.at(-1);
  if (!road) throw new RangeError('a room without a road');
  return road;
}

/** The decision the room is on, or the last it was on; undefined before the first. */
export function decisionOf(room: Room): Decision | undefined {
  return roadOf(room).decisions.at(-1);
}

/** A decision by its number, on whichever road. */
export function decisionCalled(room: Room, number: number): Decision | undefined {
  // The one the room is on first: it is asked for with every vote.
  const now = decisionOf(room);
  if (now?.number === number) return now;
  for (const { decisions } of room.roads) {
    const found = decisions.find((decision) => decision.number === number);
    if (found) return found;
  }
  return undefined;
}

/** Whether the conversation of the room has come to its end. */
export function isOver(room: Room): boolean {
  return roadOf(room).conversation.position.ending !== null;
}

/** The conversation somebody plays alone: from its start, where they haven't said anything. */
export function soloOf({ solos, roads }: Room, seat: SeatNumber): Solo {
  const begun = itemAt(solos, seat - 1);
  const [first] = roads;
  if (begun) return begun;
  if (!first) throw new RangeError('a room without a road');
  return { conversation: first.conversation, played: [] };
}

export function ballotOf({ ballots }: Decision, seat: SeatNumber): Ballot {
  return itemAt(ballots, seat - 1) ?? NO_BALLOT;
}

const NO_BALLOT: Ballot = { first: null, second: null };
