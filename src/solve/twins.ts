import type { Condition, Id, Scenario, Text } from '../model/scenario.ts';
import { interpret, readsAs } from '../rules/holds.ts';
import { allMoves } from '../rules/lookup.ts';
import { textIn } from '../rules/text.ts';
import { everyOutcome } from './nodes.ts';

/**
 * For each situation the number of the first that goes on just like it: the same is said and
 * happens in both, whatever is said before. Only what an ending is worth may differ, as where a
 * scenario has a card of luck.
 */
export function twins(scenario: Scenario): readonly number[] {
  const situations = Object.keys(scenario.situations);
  return situations.map((one) => situations.findIndex((other) => goOnAlike(scenario, one, other)));
}

function goOnAlike(scenario: Scenario, one: Id, other: Id): boolean {
  if (one === other) return true;
  for (const aspect of aspectsOf(scenario)) if (aspect(one) !== aspect(other)) return false;
  return true;
}

type Aspect = (situation: Id) => string | boolean;

/** Everything in a scenario that depends on the situation; what mostly tells two apart comes first. */
function* aspectsOf(scenario: Scenario): Generator<Aspect> {
  const text =
    (of: Text): Aspect =>
    (situation) =>
      textIn(of, situation);
  const test =
    (condition: Condition): Aspect =>
    (situation) =>
      asked(scenario, situation, condition);
  const moves = allMoves(scenario);
  const outcomes = moves.flatMap(everyOutcome);
  const commitments = Object.values(scenario.commitments);
  const beats = Object.values(scenario.phases).flatMap(({ beats: of }) => Object.values(of));
  const lines = [...beats.flatMap(({ buyer }) => buyer), ...moves.flatMap(({ say }) => say)];
  for (const { note } of Object.values(scenario.facts)) yield text(note);
  for (const { accepts } of commitments) yield (situation) => accepts.includes(situation);
  for (const { reply } of outcomes) yield text(reply);
  for (const { line } of lines) yield text(line);
  yield text(scenario.impatient);
  for (const { earned } of commitments) yield test(earned);
  for (const { when } of [...outcomes, ...lines]) yield test(when);
  for (const move of moves) yield test(move.if);
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
