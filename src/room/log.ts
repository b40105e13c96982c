import type { Id } from '../model/scenario.ts';
import type { Action } from './actions.ts';
import type { Mode, SeatNumber } from './stages.ts';

/** How a room was opened: its first event, and all of it that isn't played again from the others. */
export interface Opening {
  readonly type: 'open';
  readonly code: string;
  readonly scenario: Id;
  /** Of the scenario's content. */
  readonly hash: string;
  /** The language that the buyer speaks here. */
  readonly language: string;
  readonly mode: Mode;
  /** Of the order of the moves alone: the situation can't be told from it. */
  readonly seed: number;
  readonly situation: Id;
  /** Of the facilitator who opened it, in seat 1. */
  readonly key: string;
  /** The code of the room that it follows in the same workshop, where there is one. */
  readonly before?: string;
}

/** Somebody takes the next seat. Null: no name. */
interface Joining {
  readonly type: 'join';
  readonly key: string;
  readonly name: string | null;
}

/** Everybody goes on to another conversation, in the room with this code. */
interface GoingOn {
  readonly type: 'next';
  readonly code: string;
}

/** What happened in a room: it was opened, somebody joined, or an action was accepted. */
type RoomEvent = Opening | Joining | GoingOn | Action;

/** A line of the log, which is only ever added to. */
export interface Entry {
  /** From 1, without a gap. The room's version is that of its last entry. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Who did it; for who opened or joined, the seat that they took. */
  readonly seat: SeatNumber;
  /** The id of the action; null for who opened, joined, or opened the next room. */
  readonly id: string | null;
  readonly event: RoomEvent;
}
