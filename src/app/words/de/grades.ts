import type { Grade } from '../../../review/grades.ts';

/** Grades in words: about the move, never about who made it. */
export const GRADE: Readonly<Record<Grade, string>> = {
  best: 'Bester Zug',
  good: 'Gut',
  inaccuracy: 'Ungenau',
  mistake: 'Teuer',
  blunder: 'Sehr teuer',
};

/** Points to one decimal, with a decimal comma and a true minus sign. */
export function tenth(points: number): string {
  const figure = points.toFixed(1);
  return comma(figure === '-0.0' ? '0.0' : figure);
}

/** A score to two decimals. */
export function hundredth(score: number): string {
  return comma(score.toFixed(2));
}

/** A grade with what the move lost. */
export function graded(grade: Grade, loss: number): string {
  return grade === 'best' ? GRADE.best : `${GRADE[grade]}, −${tenth(loss)}`;
}

function comma(figure: string): string {
  return figure.replace('-', '−').replace('.', ',');
}
