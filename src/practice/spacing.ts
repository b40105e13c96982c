import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { gradeOf, isCostly } from '../review/grades.ts';
import { SAME } from '../solve/quality.ts';

/** How an answer is taken, the worst first. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rated = (typeof RATINGS)[number];

/** An answer on a day, in whole days since 1970 where the reader is. */
export interface Rehearsal {
  readonly day: number;
  readonly rated: Rated;
}

/** Below this loss, in points, an answer is a good one. */
const GOOD_BELOW = 1;
/** Nothing stays away for longer, in days, but for the one or two by which answers must differ. */
const LONGEST = 180;
const MILLISECONDS = 86_400_000;

const GRADE: Readonly<Record<Rated, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** Whole days alone, and nothing by chance: the same answers make the same dates. */
const scheduler = fsrs({
  enable_short_term: false,
  enable_fuzz: false,
  maximum_interval: LONGEST,
});

/** How an answer is taken by its loss in points; `first` where it is the first to that decision. */
export function ratedBy(loss: number, first: boolean): Rated {
  if (isCostly(gradeOf(loss))) return 'again';
  if (loss >= GOOD_BELOW - SAME) return 'hard';
  return first && gradeOf(loss) === 'best' ? 'easy' : 'good';
}

/**
 * The day on which something comes back that came up on the day `born` and was answered since, in
 * this order: the next day at the earliest. A day before the one that went before it counts as that.
 */
export function dueAfter(born: number, rehearsals: readonly Rehearsal[]): number {
  let card = createEmptyCard(dateOf(born));
  let last = born;
  let due = born + 1;
  for (const { day, rated } of rehearsals) {
    last = Math.max(last, day);
    card = scheduler.next(card, dateOf(last), GRADE[rated]).card;
    due = last + Math.max(1, Math.round(card.scheduled_days));
  }
  return due;
}

function dateOf(day: number): Date {
  return new Date(day * MILLISECONDS);
}
