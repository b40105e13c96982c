import type { Grade } from '../../../review/grades.ts';

/** Grades in words: about the move, never about who made it. */
export const GRADE: Readonly<Record<Grade, string>> = {
  best: 'Best',
  good: 'Good',
  inaccuracy: 'Slip',
  mistake: 'Costly',
  blunder: 'Very costly',
};

/** Points to one decimal, with a true minus sign. */
export function tenth(points: number): string {
  const figure = points.toFixed(1);
  return (figure === '-0.0' ? '0.0' : figure).replace('-', '−');
}

/** A score to two decimals. */
export function hundredth(score: number): string {
  return score.toFixed(2);
}

/** A grade with what the move lost. */
export function graded(grade: Grade, loss: number): string {
  return grade === 'best' ? GRADE.best : `${GRADE[grade]}, −${tenth(loss)}`;
}
