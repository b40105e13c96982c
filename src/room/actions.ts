import type { Id } from '../model/scenario.ts';
import type { SeatKind } from './stages.ts';

/** What moves a whole room on, and takes nothing else to say. */
export const STEPS = [
  /** Lobby to brief. */
  'begin',
  /** To the first vote on a decision; in a room where each plays alone, lets them begin. */
  'ask',
  /** The votes are shown. */
  'reveal',
  'talk',
  /** To the second vote. */
  'again',
  /** No more votes on this decision. */
  'close',
  /** To the debrief, from wherever the room is. */
  'finish',
  /** For good. */
  'end',
] as const;
export type Step = (typeof STEPS)[number];

export const ROUNDS = ['first', 'second'] as const;
export type Round = (typeof ROUNDS)[number];

/** What somebody in a room does. Decisions are numbered from 1 through all roads of a room. */
export type Action =
  | { readonly type: Step }
  | { readonly type: 'vote'; readonly decision: number; readonly round: Round; readonly move: Id }
  /** What the room says: the majority's move, one of a tie, or the facilitator's own choice. */
  | { readonly type: 'say'; readonly decision: number; readonly move: Id }
  /** Takes a road of its own from a decision that was made. */
  | { readonly type: 'back'; readonly decision: number }
  /** In a conversation of one's own; `turn` counts from 1. */
  | { readonly type: 'play'; readonly turn: number; readonly move: Id }
  /** A seat for another device, that takes it with the secret which has this key. */
  | {
      readonly type: 'invite';
      readonly kind: Exclude<SeatKind, 'participant'>;
      readonly key: string;
    };

/** An action as it comes in. */
export interface Asked {
  /** Made by whoever acts, and kept when the action is sent again. */
  readonly id: string;
  /** The version of the room they saw when they did it. */
  readonly seen: number;
  readonly action: Action;
}

/** Why an action was refused. Once refused, it is refused ever after: see answer.ts. */
export const REASONS = [
  /** Nobody sits there. */
  'unknown-seat',
  /** Not for this kind of seat. */
  'not-yours',
  /** It names something that whoever did it can't have seen yet. */
  'unseen',
  /** The room isn't where this can be done, or has gone on since they looked. */
  'not-now',
  /** Not a move that was on offer there. */
  'not-offered',
  /** A first vote, after the votes were shown. */
  'revealed',
  /** Its decision, or its turn, has been. */
  'passed',
  /** The key belongs to another seat. */
  'taken',
  /** No more seats here, or no more actions from this one. */
  'full',
] as const;
export type Reason = (typeof REASONS)[number];

/** What comes of an action. `version` is the room's just after it. */
export type Answer =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: Reason };
