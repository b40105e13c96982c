import type { Id } from '../../model/scenario.ts';
import type { Round } from '../../room/actions.ts';
import type { Count } from '../../room/tally.ts';
import type { DecisionView, OwnVote } from '../../room/views.ts';
import type { LineView } from './line.ts';

/** A move of a decision as everybody sees it. */
export interface Side {
  readonly move: Id;
  /** A, B, C… in the order they stand in. */
  readonly letter: string;
  readonly words: string;
  /** How many are for it; null while that isn't shown. */
  readonly count: number | null;
  /** Of the most that any move has, 0 to 1. */
  readonly share: number;
  /** Whether most are for it, alone or in a tie. */
  readonly leads: boolean;
  readonly said: boolean;
}

export function letterAt(n: number): string {
  return String.fromCharCode(65 + n);
}

/** The moves of a decision with how the votes fell, as far as that is shown. */
export function sidesOf({ offered, first, final, leaders, said }: DecisionView): readonly Side[] {
  const counts = final ?? first;
  const most = Math.max(1, ...(counts ?? []).map(({ count }) => count));
  return offered.map(({ move, words }, n) => {
    const count = counts === null ? null : countIn(counts, move);
    return {
      ...{ move, words, letter: letterAt(n), count, share: (count ?? 0) / most },
      leads: leaders?.includes(move) ?? false,
      said: said?.move === move,
    };
  });
}

function countIn(counts: readonly Count[], move: Id): number {
  return counts.find((count) => count.move === move)?.count ?? 0;
}

/** The letter of a move; empty for one that isn't on offer. */
export function letterOf({ offered }: Pick<DecisionView, 'offered'>, move: Id | null): string {
  const n = offered.findIndex((offer) => offer.move === move);
  return n < 0 ? '' : letterAt(n);
}

/** One's own vote on a decision, with what hasn't arrived yet, and how that stands. */
export interface OwnBallot extends Omit<OwnVote, 'decision'> {
  /** `kept`: there is no network to send it by. */
  readonly sending: 'kept' | 'under-way' | null;
}

export function ownBallot(
  decision: number,
  { view, waiting, state }: Pick<LineView, 'view' | 'waiting' | 'state'>,
): OwnBallot {
  const own = view?.you.votes.find((vote) => vote.decision === decision);
  const votes: Record<Round, Id | null> = {
    first: own?.first ?? null,
    second: own?.second ?? null,
  };
  let sending: OwnBallot['sending'] = null;
  for (const { action, taken } of waiting) {
    if (action.type !== 'vote' || action.decision !== decision) continue;
    votes[action.round] = action.move;
    if (taken === null) sending = state.at === 'here' ? 'under-way' : 'kept';
  }
  return { ...votes, sending };
}
