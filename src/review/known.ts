import type { Conversation } from '../engine/conversation.ts';
import { at } from '../model/record.ts';
import type { Id } from '../model/scenario.ts';
import { soundSteps } from './chances.ts';
import type { ValuedMove } from './valued.ts';

/** A fact that could have been known by a turn, and how. */
interface CouldKnow {
  readonly fact: Id;
  /** The move that would have told it there. */
  readonly move: Id;
  /** The first turn, from 1, in which that move would have. */
  readonly turn: number;
}

/** What was known when a move was made, and what could have been by then. */
export interface KnownAt {
  readonly known: readonly Id[];
  readonly couldKnow: readonly CouldKnow[];
}

/**
 * For a move: what was known, and what an earlier turn offered to find out. A fact counts where a
 * sound move that was on offer then would have told it; the earliest such turn is named. The
 * essential ones come first.
 */
export function knownAt({ scenario, turns }: Conversation, { turn }: ValuedMove): KnownAt {
  const known = turns[turn - 1]?.step.before.known ?? [];
  const found = new Map<Id, CouldKnow>();
  for (const [n, { step }] of turns.slice(0, turn - 1).entries()) {
    for (const { move, outcome, after } of soundSteps(scenario, step.before)) {
      if (move === step.move || after.ending !== null) continue;
      for (const fact of outcome.learns) {
        if (known.includes(fact) || found.has(fact)) continue;
        found.set(fact, { fact, move, turn: n + 1 });
      }
    }
  }
  const isEssential = ({ fact }: CouldKnow) => at(scenario.facts, fact).essential;
  const couldKnow = [...found.values()].toSorted(
    (a, b) => Number(isEssential(b)) - Number(isEssential(a)),
  );
  return { known, couldKnow };
}
