import { isCostly } from './grades.ts';
import type { ValuedMove } from './valued.ts';

/** The moves of a conversation that are worth going through again. */
export interface Moments {
  /**
   * `costly`: they lost 5 points or more. `turning`: none did, and these are the ones that held it,
   * where every other move would have lost 10 or more.
   */
  readonly what: 'costly' | 'turning';
  /** By turn; none where a conversation had neither. */
  readonly moves: readonly ValuedMove[];
}

/** Where somebody would have lost it, or where it was held. */
export function momentsOf(moves: readonly ValuedMove[]): Moments {
  const costly = moves.filter(({ grade }) => isCostly(grade));
  if (costly.length > 0) return { what: 'costly', moves: costly };
  return { what: 'turning', moves: moves.filter(({ only }) => only) };
}
