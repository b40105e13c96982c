import { type Family, familyOf, nameOf } from '../model/kinds.ts';
import type { Id, Scenario } from '../model/scenario.ts';
import { findMove } from '../rules/lookup.ts';

/** What a coach may say of the best move without naming it: its family, and what is plain besides. */
export const HINTS = [
  'ask',
  'listen',
  /** Something was let drop, and can be picked up now. */
  'cue',
  /** What is known can be said back. */
  'say-back',
  'tell',
  'honesty',
  'commit',
  'care',
] as const;
export type Hint = (typeof HINTS)[number];

const BY_FAMILY: Readonly<Record<Family, Hint | null>> = {
  ask: 'ask',
  listen: 'listen',
  tell: 'tell',
  honesty: 'honesty',
  commit: 'commit',
  care: 'care',
  slip: null,
  pressure: null,
  comfort: null,
};

/** A hint at the best move; null where that is of a wrong family, as when nothing else is left. */
export function hintAt(scenario: Scenario, best: Id): Hint | null {
  const kind = findMove(scenario, best)?.kind;
  if (kind === undefined) return null;
  if (familyOf(kind) !== 'listen') return BY_FAMILY[familyOf(kind)];
  if (nameOf(kind) === 'follow-cue') return 'cue';
  return nameOf(kind) === 'summarise' ? 'say-back' : 'listen';
}
