import type { EndingKind, Right } from './scenario.ts';

/**
 * What an ending is worth ninety days on, to buyer and seller together, out of 100, by what would
 * have been right. `bareParted` is a parting that names no better option.
 * Source: FORMAT.md, "Value".
 */
export const WORTH: Readonly<Record<EndingKind | 'bareParted', Readonly<Record<Right, number>>>> = {
  agreed: { agree: 100, part: 5, 'small-step': 35 },
  parted: { agree: 25, part: 100, 'small-step': 55 },
  bareParted: { agree: 15, part: 80, 'small-step': 40 },
  'small-step': { agree: 80, part: 45, 'small-step': 100 },
  stalled: { agree: 20, part: 25, 'small-step': 25 },
  pressured: { agree: 20, part: 0, 'small-step': 5 },
  walked: { agree: 5, part: 15, 'small-step': 10 },
};

/** What things cost, in points. Source: FORMAT.md, "Value". */
export const COST = {
  /** A minute on a running clock, overtime too. */
  minute: 0.5,
  /** A pressure, for each degree of its severity. */
  severity: 4,
  slip: 2,
  comfort: 1,
  unearned: 2,
  /** At the end, each level that trust is below the highest. */
  trustLevel: 0.4,
  /** An agreement, for each essential fact that was never found out. */
  essential: 6,
} as const;
