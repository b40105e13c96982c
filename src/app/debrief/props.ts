import type { Conversation } from '../../engine/conversation.ts';
import type { CompareLink } from '../compare/earlier.ts';
import type { Portraits } from '../parts/portraits.ts';
import type { PlanDraft, Reflection, RunRecord } from '../session/record.ts';
import type { ReviewState } from '../solver/useReview.ts';
import type { Onward } from './onward.ts';

export interface DebriefProps {
  readonly conversation: Conversation;
  readonly record: RunRecord;
  readonly portraits: Portraits;
  /** The record of the first attempt, where this one tries a turn of it again. */
  readonly first: { readonly id: string } | null;
  readonly review: ReviewState;
  /** Turns that were tried again, from 1: their better move needs no hiding any more. */
  readonly tried: readonly number[];
  /** The next step of a first week, where this was one of its steps. */
  readonly onward: Onward | null;
  /** An earlier run of it to be held against this one. */
  readonly compare: CompareLink | null;
  /** What was named of what was found out, after a conversation without the notebook. */
  onRecall(named: readonly string[]): void;
  onReflect(reflection: Reflection): void;
  /** Tries a turn again, from 1. */
  onRetry(turn: number): void;
  onPlan(plan: PlanDraft): void;
  /** The same buyer, in a situation that is another. */
  onElsewhere(): void;
  onLeave(): void;
}
