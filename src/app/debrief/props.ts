import type { Conversation } from '../../engine/conversation.ts';
import type { Portraits } from '../parts/portraits.ts';
import type { Reflection, RunRecord } from '../session/record.ts';

export interface DebriefProps {
  readonly conversation: Conversation;
  readonly record: RunRecord;
  readonly portraits: Portraits;
  /** The record of the first attempt, where this one tries a turn of it again. */
  readonly first: { readonly id: string } | null;
  onReflect(reflection: Reflection): void;
  /** Tries a turn again, from 1. */
  onRetry(turn: number): void;
  onAgain(): void;
  onLeave(): void;
}
