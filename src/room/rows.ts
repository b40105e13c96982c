import type { Id } from '../model/scenario.ts';
import type { DecisionReview } from './debrief.ts';

/** A row of a table that a room takes home: a move on offer in a decision. No names. */
export interface ResultRow {
  /** 1 for the first conversation, 2 for the first side road. */
  readonly road: number;
  readonly turn: number;
  readonly decision: number;
  readonly move: Id;
  readonly words: string;
  readonly firstVotes: number;
  readonly finalVotes: number;
  readonly said: boolean;
  readonly best: boolean;
  /** In points. */
  readonly loss: number;
}

/** The rows of all decisions that were made. Whoever writes them to a file escapes formulae. */
export function resultRows(reviews: readonly DecisionReview[]): readonly ResultRow[] {
  return reviews.flatMap(({ record, sides, best }) =>
    sides.map(({ move, words, first, final, loss }) => ({
      road: record.road + 1,
      turn: record.turn,
      decision: record.number,
      move,
      words,
      firstVotes: first,
      finalVotes: final,
      said: move === record.said?.move,
      best: move === best,
      loss,
    })),
  );
}
