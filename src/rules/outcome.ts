import type { Position } from '../model/position.ts';
import { at } from '../model/record.ts';
import type { Answer, Id, Move, Outcome, Outcomes, Scenario } from '../model/scenario.ts';
import { holds } from './holds.ts';

/** What happens when a move is said, and how it answers what the move asks for, if anything. */
export interface Happening {
  readonly answer: Answer | null;
  readonly outcome: Outcome;
}

/** How the buyer answers when asked for a commitment. Source: FORMAT.md, "Step", 1. */
function answerTo(scenario: Scenario, commitment: Id, position: Position): Answer {
  const { earned, accepts } = at(scenario.commitments, commitment);
  if (!holds(scenario, earned, position)) return 'unearned';
  return accepts.includes(position.situation) ? 'granted' : 'declined';
}

/** Picks what happens, on the state before the move. */
export function outcomeOf(scenario: Scenario, move: Move, position: Position): Happening {
  const { outcomes } = move;
  const answer = outcomes.asks === null ? null : answerTo(scenario, outcomes.asks, position);
  const outcome = outcomesFor(outcomes, answer).find(({ when }) => holds(scenario, when, position));
  if (!outcome) throw new RangeError(`move ${move.id} has no outcome for ${answer ?? 'this'}`);
  return { answer, outcome };
}

/** The outcomes that an answer leaves to choose from, in the order of the file. */
export function outcomesFor(outcomes: Outcomes, answer: Answer | null): readonly Outcome[] {
  if (outcomes.asks === null) return outcomes.plain;
  return answer === null ? [] : outcomes[answer];
}
