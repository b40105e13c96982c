import type { Conversation } from '../../engine/conversation.ts';
import type { Id } from '../../model/scenario.ts';
import type { Portraits } from '../parts/portraits.ts';

/** A decision that is asked again, wherever it comes from: what it takes to read, choose and see. */
export interface Decision {
  /** What the screen is called. */
  readonly name: string;
  /** Which of how many it is, and why it is asked. */
  readonly place: string;
  /** As it stands before the move. */
  readonly conversation: Conversation;
  /** With the move; null until one was chosen. */
  readonly after: Conversation | null;
  readonly portraits: Portraits;
  readonly best: Id;
  /** What each move on offer loses. */
  readonly offered: readonly { readonly move: Id; readonly loss: number }[];
  /** What was said there before, where that is to be told. */
  readonly earlier: Id | null;
  /** Whether it is told what would have come of each move, and not only what it loses. */
  readonly telling: boolean;
  /** What is said beside the way on; empty where nothing is. */
  readonly back: string;
  readonly nextLabel: string;
}
