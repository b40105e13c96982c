import { SAME } from '../solve/quality.ts';

/**
 * How a move is graded by its loss in points, the best first. As in chess by winning chances.
 * Source: FORMAT.md, "What is best, and the review".
 */
export const GRADES = ['best', 'good', 'inaccuracy', 'mistake', 'blunder'] as const;
export type Grade = (typeof GRADES)[number];

/** Up to this a move is as good as the best. */
const BEST_UP_TO = 0.5;
const INACCURACY_FROM = 5;
const MISTAKE_FROM = 10;
const BLUNDER_FROM = 15;

/** The losses from which a move is graded as costly, in points. */
export const COSTLY_FROM = [INACCURACY_FROM, MISTAKE_FROM, BLUNDER_FROM] as const;

/** Every other move loses so much where there is only one. */
const ONLY_FROM = 10;

/** The grade of a loss. A figure within 1e-9 of a threshold has reached it. */
export function gradeOf(loss: number): Grade {
  if (loss >= BLUNDER_FROM - SAME) return 'blunder';
  if (loss >= MISTAKE_FROM - SAME) return 'mistake';
  if (loss >= INACCURACY_FROM - SAME) return 'inaccuracy';
  return loss <= BEST_UP_TO + SAME ? 'best' : 'good';
}

/** Whether a grade says that the move cost 5 points or more. */
export function isCostly(grade: Grade): boolean {
  return grade !== 'best' && grade !== 'good';
}

/** Whether a move is the only one: there are others, and each of them loses too much. */
export function isOnly(lossesOfOthers: readonly number[]): boolean {
  return lossesOfOthers.length > 0 && lossesOfOthers.every((loss) => loss >= ONLY_FROM - SAME);
}
