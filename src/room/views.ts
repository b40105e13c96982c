import type { Run } from '../engine/run.ts';
import type { Id } from '../model/scenario.ts';
import type { Offer } from '../rules/offered.ts';
import type { Shown } from '../rules/shown.ts';
import type { Round } from './actions.ts';
import type { SaidBy } from './room.ts';
import type { Mode, SeatKind, SeatNumber, Stage } from './stages.ts';
import type { Count } from './tally.ts';

/*
 * What a seat may see of a room, as plain data. Nobody gets the situation, nor anything it could be
 * told from, before the debrief; no vote is shown to others before its round is over, and none ever
 * with a name.
 */

/** All that a seat sees. Each key is a part of its own: only those that changed are sent again. */
export interface View {
  readonly room: RoomView;
  /** The conversation as it was shown: the room's, or in a room of solos one's own. */
  readonly heard: Heard;
  readonly you: You;
  /** For facilitators and projectors. */
  readonly desk: Desk | null;
  /** From the debrief on. */
  readonly told: Told | null;
}

/** The same for every seat. */
export interface RoomView {
  readonly code: string;
  readonly scenario: Id;
  readonly hash: string;
  readonly language: string;
  readonly mode: Mode;
  readonly stage: Stage;
  /** When it came to this stage, in milliseconds since 1970 by the server's clock. */
  readonly since: number;
  /** How many participants have joined. */
  readonly participants: number;
  /** Whether the room's conversation has come to its end. */
  readonly over: boolean;
  /** The decision that each road goes off from: null for the first. The last is the one it is on. */
  readonly roads: readonly (number | null)[];
  /** The decision it is on, or the last it was on; null before the first, and in a room of solos. */
  readonly decision: DecisionView | null;
  /** The code of the room where the workshop goes on with another conversation; null before that. */
  readonly next: string | null;
}

export interface DecisionView {
  readonly number: number;
  /** Of its road, from 1. */
  readonly turn: number;
  /** In the order to show them in. */
  readonly offered: readonly Offer[];
  /** The round that can be voted in now. */
  readonly round: Round | null;
  /** How many have voted in each round. */
  readonly voted: Readonly<Record<Round, number>>;
  /** How the first votes fell, once they are shown. */
  readonly first: readonly Count[] | null;
  /** How it stands with second votes counted in place of first ones, once it is closed. */
  readonly final: readonly Count[] | null;
  /** The moves most are for, once it is closed: several in a tie, none where nobody voted. */
  readonly leaders: readonly Id[] | null;
  readonly said: { readonly move: Id; readonly by: SaidBy } | null;
}

/** What was shown, without what was on offer. */
export type HeardShown = Omit<Shown, 'offered'>;

export interface HeardTurn {
  readonly move: Id;
  readonly words: string;
  readonly shown: HeardShown;
}

export interface Heard {
  readonly opening: HeardShown;
  readonly turns: readonly HeardTurn[];
}

export interface You {
  readonly seat: SeatNumber;
  readonly kind: SeatKind;
  readonly name: string | null;
  /** Your own votes, on the decisions you voted on. */
  readonly votes: readonly OwnVote[];
  /** Your own conversation in a room of solos; null elsewhere and before it can begin. */
  readonly solo: SoloView | null;
}

export interface OwnVote {
  readonly decision: number;
  readonly first: Id | null;
  readonly second: Id | null;
}

export interface SoloView {
  /** The turn that comes next, from 1. */
  readonly turn: number;
  /** None once it has ended. */
  readonly offered: readonly Offer[];
  readonly ended: boolean;
  /** The moves said so far. */
  readonly moves: readonly Id[];
}

export interface Desk {
  readonly people: readonly Person[];
  /** In a room of solos: how the conversations part. */
  readonly paths: readonly Path[] | null;
}

export interface Person {
  readonly seat: SeatNumber;
  readonly kind: SeatKind;
  readonly name: string | null;
  /** Whether they have voted in the round that is open; null where none is. */
  readonly voted: boolean | null;
  /** In a room of solos: how many turns they have played, and whether they have ended. */
  readonly turns: number;
  readonly ended: boolean;
}

/** A move that some have said after the same conversation, and how they went on. */
export interface Path {
  readonly move: Id;
  readonly words: string;
  readonly count: number;
  /** The ending it came to by this move, and null where it goes on. */
  readonly ending: Id | null;
  readonly next: readonly Path[];
}

/** What is told at the end. */
export interface Told {
  /** The conversation of each road, which can be replayed; in a room of solos, one with no moves. */
  readonly runs: readonly Run[];
  /** The decisions that were made, through all roads. */
  readonly decisions: readonly DecisionRecord[];
  /** In a room of solos. */
  readonly paths: readonly Path[] | null;
}

export interface DecisionRecord {
  readonly number: number;
  /** Which of the runs it belongs to, from 0, and its turn there, from 1. */
  readonly road: number;
  readonly turn: number;
  readonly offered: readonly Offer[];
  readonly first: readonly Count[];
  readonly final: readonly Count[];
  /** From which first vote to which second, and how many; those who kept theirs as well. */
  readonly shifts: readonly Shift[];
  /** Null where the room went to the debrief before. */
  readonly said: { readonly move: Id; readonly by: SaidBy } | null;
}

export interface Shift {
  readonly from: Id;
  readonly to: Id;
  readonly count: number;
}
