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
  const signatures = Object.keys(scenario.situations).map((each) => signature(scenario, each));
  return signatures.map((each) => signatures.indexOf(each));
}

/** Everything in a scenario that depends on the situation, as it is in one. */
function signature(scenario: Scenario, situation: Id): string {
  const text = (of: Text) => textIn(of, situation);
  const test = (condition: Condition) => asked(scenario, situation, condition);
  const lines = (variants: readonly Variant<Text>[]) =>
    variants.map(({ when, line }) => [test(when), text(line)]);
  const moves = allMoves(scenario);
  const beats = Object.values(scenario.phases).flatMap(({ beats: of }) => Object.values(of));
  const commitments = Object.values(scenario.commitments);
  return JSON.stringify([
    text(scenario.impatient),
    Object.values(scenario.facts).map(({ note }) => text(note)),
    commitments.map(({ earned, accepts }) => [test(earned), accepts.includes(situation)]),
    moves.map((move) => [test(move.if), lines(move.say)]),
    moves.flatMap(everyOutcome).map(({ when, reply }) => [test(when), text(reply)]),
    beats.map(({ buyer }) => lines(buyer)),
  ]);
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
