import { familyOf, type Kind } from '../model/kinds.ts';
import type { Position } from '../model/position.ts';
import type { Id, Outcome, Scenario } from '../model/scenario.ts';
import { isEnding } from '../rules/lookup.ts';
import { worthOf } from '../rules/points.ts';
import type { Step } from '../rules/step.ts';

/**
 * Points from which an ending is the right one for its situation, unknown essentials taken off.
 * Source: FORMAT.md, check `right-ending`.
 */
const RIGHT_FROM = 85;

/** Whether an ending, come to with this known, is the right one for the situation. */
export function isRightEnding(scenario: Scenario, position: Position, ending: Id): boolean {
  const { full, uninformed } = worthOf(scenario, position, ending);
  return full - uninformed >= RIGHT_FROM;
}

/** Not a pressure, a slip or a comfort. */
function isSound(kind: Kind): boolean {
  return !['pressure', 'slip', 'comfort'].includes(familyOf(kind));
}

/**
 * Whether an outcome would have been better than the one that happened, as far as the two can be
 * held against each other without playing on: better in something, and worse in nothing, of kind,
 * trust, facts learned, and ending.
 */
export function isRather(scenario: Scenario, step: Step, other: Outcome): boolean {
  const { outcome } = step;
  const signs = [
    Number(isSound(other.kind)) - Number(isSound(outcome.kind)),
    other.trust - outcome.trust,
    moreLearned(other, outcome) - moreLearned(outcome, other),
    endingRank(scenario, step, other) - endingRank(scenario, step, outcome),
  ];
  return signs.every((sign) => sign >= 0) && signs.some((sign) => sign > 0);
}

function moreLearned(a: Outcome, b: Outcome): number {
  return a.learns.filter((fact) => !b.learns.includes(fact)).length;
}

/** Worth of the ending it leads to; going on stands just below a right ending. */
function endingRank(scenario: Scenario, { after }: Step, { to, learns }: Outcome): number {
  if (to === null || !isEnding(scenario, to)) return RIGHT_FROM - 1;
  const { full, uninformed } = worthOf(
    scenario,
    { ...after, known: [...after.known, ...learns] },
    to,
  );
  return full - uninformed;
}
