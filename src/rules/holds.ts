import type { Position } from '../model/position.ts';
import { at } from '../model/record.ts';
import type { Condition, Known, Scenario, Variant } from '../model/scenario.ts';
import { textIn } from './text.ts';

/** Whether every key of a condition holds in a position. Source: FORMAT.md, "A condition". */
export function holds(scenario: Scenario, condition: Condition, position: Position): boolean {
  const { situation, knows, said, agreed, trust, cue, not, any, all } = condition;
  return (
    (!situation || situation.includes(position.situation)) &&
    (!knows || knows.every((known) => isKnown(scenario, known, position))) &&
    (!said || said.every((move) => position.said.includes(move))) &&
    (!agreed || agreed.every((commitment) => position.agreed.includes(commitment))) &&
    (!trust || (position.trust >= trust.min && position.trust <= trust.max)) &&
    (!cue || cue.every((id) => position.cues.some(([open]) => open === id))) &&
    (!not || !holds(scenario, not, position)) &&
    (!any || any.some((one) => holds(scenario, one, position))) &&
    (!all || all.every((one) => holds(scenario, one, position)))
  );
}

/** Known, and its note reads as it would in one of the situations that are asked for. */
function isKnown(scenario: Scenario, { fact, as }: Known, position: Position): boolean {
  if (!position.known.includes(fact)) return false;
  if (as === null) return true;
  const { note } = at(scenario.facts, fact);
  const read = textIn(note, position.situation);
  return as.some((situation) => textIn(note, situation) === read);
}

/** The line of the first variant that holds; undefined where none does. */
export function wordsOf<T>(
  scenario: Scenario,
  variants: readonly Variant<T>[],
  position: Position,
): T | undefined {
  return variants.find(({ when }) => holds(scenario, when, position))?.line;
}
