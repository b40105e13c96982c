import { familyOf, nameOf } from '../model/kinds.ts';
import { at } from '../model/record.ts';
import type { Move, Scenario } from '../model/scenario.ts';
import { findMove } from '../rules/lookup.ts';
import type { Conversation } from './conversation.ts';

/** What a coach may say without naming a move, in the order in which it is looked for. */
export const HINTS = [
  /** Something was let drop, and can be picked up now. */
  'cue',
  /** One question more would be one too many, and listening is on offer. */
  'listen',
  /** A question on offer would find out something that matters. */
  'ask',
  /** All that can be asked here was asked: what is known can be said back. */
  'say-back',
  /** It is time for plain words: an ask, an honest no, a step. */
  'plain',
] as const;
export type Hint = (typeof HINTS)[number];

/** A hint at a family of moves; null where there is nothing to say that wouldn't name the move. */
export function hintFor({ scenario, position, offered }: Conversation): Hint | null {
  const moves = offered.flatMap(({ move }) => findMove(scenario, move) ?? []);
  const ofFamily = (family: string) => moves.filter(({ kind }) => familyOf(kind) === family);
  const named = (name: string) => ofFamily('listen').some(({ kind }) => nameOf(kind) === name);
  const asking = ofFamily('ask').flatMap((move) => newFacts(scenario, move, position.known));
  if (position.cues.length > 0 && named('follow-cue')) return 'cue';
  if (position.questions >= scenario.patience && ofFamily('listen').length > 0) return 'listen';
  if (asking.some((fact) => at(scenario.facts, fact).essential)) return 'ask';
  if (named('summarise')) return 'say-back';
  if (asking.length > 0) return 'ask';
  if (ofFamily('commit').length > 0 || ofFamily('honesty').length > 0) return 'plain';
  return ofFamily('listen').length > 0 ? 'listen' : null;
}

/** The facts that a move might find out and that aren't known yet. */
function newFacts(scenario: Scenario, { outcomes }: Move, known: readonly string[]) {
  const all =
    outcomes.asks === null
      ? outcomes.plain
      : [...outcomes.granted, ...outcomes.unearned, ...outcomes.declined];
  return all
    .flatMap(({ learns }) => learns)
    .filter((fact) => Object.hasOwn(scenario.facts, fact) && !known.includes(fact));
}
