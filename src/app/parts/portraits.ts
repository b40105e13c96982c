import { LIMITS } from '../../model/limits.ts';
import { own } from '../../model/record.ts';
import type { Id } from '../../model/scenario.ts';

/** Addresses of drawings: `portraits[person][trust]`, trust from 0 to 5. */
export type Portraits = Readonly<Record<Id, readonly string[]>>;

/** The drawing of a person at a trust; undefined for somebody who wasn't drawn. */
export function portraitOf(portraits: Portraits, person: Id, trust: number): string | undefined {
  const { min, max } = LIMITS.trust;
  return own(portraits, person)?.[Math.min(max, Math.max(min, trust))];
}
