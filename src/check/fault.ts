import type { Id } from '../model/scenario.ts';

/** What is proved of a scenario beyond its form. Source: FORMAT.md, "What a scenario must show". */
export const CHECKS = [
  'ends',
  'knowable',
  'right-ending',
  'pressure-never-pays',
  'comfort-never-pays',
  'unearned-never-pays',
  'no-tells',
  'temptations-bite',
  'decisions-matter',
  'readable',
  'explained',
] as const;

/** Checks that only warn: how it reads. */
const PROSE_CHECKS = ['reading-level', 'line-length', 'look-alike'] as const;

/** What ends the proofs before they begin. */
const UNPROVED = ['not-proved'] as const;

export type Check =
  | (typeof CHECKS)[number]
  | (typeof PROSE_CHECKS)[number]
  | (typeof UNPROVED)[number];

/** A conversation that shows a fault: playing these moves in this situation comes to it. */
export interface Witness {
  readonly situation: Id;
  readonly moves: readonly Id[];
}

export interface Fault {
  readonly check: Check;
  readonly severity: 'error' | 'warning';
  /** Keys from the top of the file to what is at fault. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly hint?: string;
  /** The shortest there is; null where no conversation can show it, or none is needed. */
  readonly witness: Witness | null;
}

/** Points as a person reads them: one decimal, no sign before zero. */
export function inPoints(points: number): string {
  return (Math.round(points * 10) / 10 + 0).toFixed(1);
}
