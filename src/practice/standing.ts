import { levelOf, type Shows } from '../review/competencies.ts';
import type { Shown, Summary } from './summary.ts';

/** A competency by its latest chances. */
export interface Standing {
  /** Null where it was not tested. */
  readonly level: Shows['level'];
  /** Chances that were taken, and all there were. */
  readonly taken: number;
  readonly chances: number;
  /** The conversations they come from. */
  readonly runs: number;
}

/** A level goes by the latest conversations that have so many chances together, or by all. */
const LATELY = 20;

/** `runs` in their order. */
export function standingOf(id: Shown, runs: readonly Summary[]): Standing {
  let taken = 0;
  let chances = 0;
  let fouled = false;
  let conversations = 0;
  for (const { evidence, fouls } of runs.toReversed()) {
    if (chances >= LATELY) break;
    const { good, bad } = evidence[id];
    if (good + bad === 0) continue;
    taken += good;
    chances += good + bad;
    fouled ||= fouls > 0;
    conversations++;
  }
  return { level: levelOf(id, taken, chances, fouled), taken, chances, runs: conversations };
}

/** The share of the chances that was taken, 0 to 1; null where there was none. */
export function shareTaken(id: Shown, runs: readonly Summary[]): number | null {
  const taken = runs.reduce((sum, { evidence }) => sum + evidence[id].good, 0);
  const chances = runs.reduce((sum, { evidence: { [id]: of } }) => sum + of.good + of.bad, 0);
  return chances === 0 ? null : taken / chances;
}
