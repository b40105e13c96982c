import type { Option } from './beliefs.ts';

/** Two values no further apart are the same. Source: FORMAT.md, "What is best". */
export const SAME = 1e-9;

/** What a move is worth, when the beliefs after it are worth so much. */
export function qualityOf({ cost, branches }: Option, value: (belief: number) => number): number {
  let sum = -cost;
  for (const { chance, belief, worth } of branches) {
    sum += chance * (belief === null ? worth : value(belief));
  }
  return sum;
}
