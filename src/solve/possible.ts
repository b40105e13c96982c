import { at } from '../model/record.ts';
import type { Condition, Id, Move, Outcome, Scenario } from '../model/scenario.ts';
import { interpret, readsAs } from '../rules/holds.ts';

/** What a condition comes to in a situation, whatever was said; null where that decides it. */
export function settledIn(scenario: Scenario, situation: Id, condition: Condition): boolean | null {
  return interpret<boolean | null>(condition, {
    situation: (situations) => situations.includes(situation),
    knows: ({ fact, as }) => (readsAs(scenario, fact, as, situation) ? null : false),
    said: () => null,
    agreed: () => null,
    trust: () => null,
    cue: () => null,
    not: (inner) => (inner === null ? null : !inner),
    any: (some) => (some.includes(true) ? true : some.includes(null) ? null : false),
    all: (some) => (some.includes(false) ? false : some.includes(null) ? null : true),
  });
}

/** The outcomes of a move that can come to pass in a situation, as far as it alone decides that. */
export function possibleIn(
  scenario: Scenario,
  situation: Id,
  { outcomes }: Move,
): readonly Outcome[] {
  const first = (list: readonly Outcome[]) => upToCertain(scenario, situation, list);
  if (outcomes.asks === null) return first(outcomes.plain);
  const { earned, accepts } = at(scenario.commitments, outcomes.asks);
  const isEarned = settledIn(scenario, situation, earned);
  const answer = accepts.includes(situation) ? outcomes.granted : outcomes.declined;
  return [
    ...(isEarned === true ? [] : first(outcomes.unearned)),
    ...(isEarned === false ? [] : first(answer)),
  ];
}

/** Those of a list that is looked at in turn, to the first that holds whatever was said. */
function upToCertain(
  scenario: Scenario,
  situation: Id,
  list: readonly Outcome[],
): readonly Outcome[] {
  const some: Outcome[] = [];
  for (const outcome of list) {
    const settled = settledIn(scenario, situation, outcome.when);
    if (settled !== false) some.push(outcome);
    if (settled === true) break;
  }
  return some;
}
