import type { Id } from '../model/scenario.ts';
import { type Chance, chancesFor } from './chances.ts';
import { findingsOf } from './findings.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Timeline } from './timeline.ts';

/** A fact that was never found out. */
export interface UnknownFact {
  readonly fact: Id;
  readonly essential: boolean;
  /** The first chance to find it out, or to find out what asking it took; null where none came. */
  readonly chance: Chance | null;
  /** The turn in which it was asked for and held back; null where there was none. */
  readonly heldBack: number | null;
  /**
   * Where there was neither: the last turn before which it could still have been come to, whatever
   * that took; null where it never could, or that can't be told.
   */
  readonly until: number | null;
}

/** The facts that the conversation never found out, in the order of the scenario. */
export function unknownFacts(
  timeline: Timeline,
  reach: Reach = reachOf(timeline),
): readonly UnknownFact[] {
  const { scenario, position, turns } = timeline.whole;
  const findings = findingsOf(timeline.whole);
  const held = (fact: Id) =>
    findings.find(({ fuller }) => fuller?.outcome.learns.includes(fact))?.turn ?? null;
  return Object.entries(scenario.facts)
    .filter(([fact]) => !position.known.includes(fact))
    .map(([fact, { essential }]) => {
      const need = { on: 'fact', fact, as: null, wanted: true } as const;
      const chance = (turns.length > 0 && chancesFor(timeline, need, turns.length)[0]) || null;
      const heldBack = held(fact);
      const told = chance !== null || heldBack !== null;
      const until = told ? null : (reach.lastToLearn[fact] ?? null);
      return { fact, essential, chance, heldBack, until };
    });
}
