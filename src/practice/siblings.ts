import type { Decision } from './decisions.ts';
import type { Answer, Card } from './drills.ts';
import { isTelling } from './lapses.ts';

/** Where a card is asked this time. */
export interface Asked {
  readonly decision: Decision;
  /** In another conversation than the one it comes from. */
  readonly elsewhere: boolean;
}

/** At most so many are asked one after another. */
export const SITTING = 5;

/**
 * First it is asked where it was made, then in turns elsewhere and there: elsewhere is where it was
 * asked least often, and where the best move is of the same kind before all others.
 */
export function askedNow({ costly, answers }: Card, all: readonly Decision[]): Asked {
  if (answers.length % 2 === 0) return { decision: costly, elsewhere: false };
  const siblings = all
    .filter((decision) => isSibling(costly, decision))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const times = (decision: Decision) => answers.filter((answer) => isAt(answer, decision)).length;
  const least = Math.min(...siblings.map(times));
  const fresh = siblings.filter((decision) => times(decision) === least);
  const alike = fresh.filter(({ kind }) => kind === costly.kind);
  const from = alike.length > 0 ? alike : fresh;
  const decision = from[spread(costly.key) % from.length];
  return decision ? { decision, elsewhere: true } : { decision: costly, elsewhere: false };
}

/**
 * Whether a decision is of the same kind in another scenario: the best move is of the same kind, or
 * a move on offer would be the same lapse.
 */
export function isSibling(costly: Card['costly'], decision: Decision): boolean {
  if (decision.scenario === costly.scenario) return false;
  const tempts = isTelling(costly.lapse) && decision.lapses.includes(costly.lapse);
  return decision.kind === costly.kind || tempts;
}

function isAt(answer: Answer, { scenario, situation, moves }: Decision): boolean {
  return (
    answer.scenario === scenario &&
    answer.situation === situation &&
    answer.moves.length === moves.length &&
    answer.moves.every((move, n) => move === moves[n])
  );
}

/** A number out of a text, so that not all cards go to the same place. */
function spread(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
}
