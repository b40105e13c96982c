import type { Condition, Id, Scenario, Text, Variant } from '../model/scenario.ts';
import { interpret, readsAs } from '../rules/holds.ts';
import { allMoves } from '../rules/lookup.ts';
import { textIn } from '../rules/text.ts';
import { everyOutcome } from './relevance.ts';

/**
 * For each situation the number of the first that goes on just like it: the same is said and
 * happens in both, whatever is said before. Only what an ending is worth may differ, as where a
 * scenario has a card of luck.
 */
export function twins(scenario: Scenario): readonly number[] {
  const situations = Object.keys(scenario.situations);
  const aspects = aspectsOf(scenario);
  return situations.map((one) =>
    situations.findIndex((other) => aspects.every((aspect) => aspect(one) === aspect(other))),
  );
}

/** Everything in a scenario that depends on the situation; what mostly tells two apart comes first. */
function aspectsOf(scenario: Scenario): readonly ((situation: Id) => string | boolean)[] {
  const text = (of: Text) => (situation: Id) => textIn(of, situation);
  const test = (condition: Condition) => (situation: Id) => asked(scenario, situation, condition);
  const lines = ({ when, line }: Variant<Text>) => [text(line), test(when)];
  const moves = allMoves(scenario);
  const beats = Object.values(scenario.phases).flatMap(({ beats: of }) => Object.values(of));
  return [
    ...Object.values(scenario.facts).map(({ note }) => text(note)),
    ...Object.values(scenario.commitments).flatMap(({ earned, accepts }) => [
      (situation: Id) => accepts.includes(situation),
      test(earned),
    ]),
    ...moves.flatMap(everyOutcome).flatMap(({ when, reply }) => [text(reply), test(when)]),
    ...beats.flatMap(({ buyer }) => buyer.flatMap(lines)),
    ...moves.flatMap((move) => [test(move.if), ...move.say.flatMap(lines)]),
    text(scenario.impatient),
  ];
}

function asked(scenario: Scenario, situation: Id, condition: Condition): string {
  return interpret<string>(condition, {
    situation: (situations) => `${situations.includes(situation)}`,
    knows: ({ fact, as }) => (readsAs(scenario, fact, as, situation) ? `known ${fact}` : 'false'),
    said: (move) => `said ${move}`,
    agreed: (commitment) => `agreed ${commitment}`,
    trust: ({ min, max }) => `trust ${min} ${max}`,
    cue: (cue) => `cue ${cue}`,
    not: (inner) => `not(${inner})`,
    any: (some) => `any(${some})`,
    all: (some) => `all(${some})`,
  });
}
