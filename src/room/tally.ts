import type { Id } from '../model/scenario.ts';
import type { Offer } from '../rules/offered.ts';
import { itemsOf } from './list.ts';
import type { Ballot, Decision, SaidBy } from './room.ts';

/** How many were for a move. */
export interface Count {
  readonly move: Id;
  readonly count: number;
}

/** The ballots that were given at all. */
export function ballotsIn({ ballots }: Pick<Decision, 'ballots'>): readonly Ballot[] {
  return itemsOf(ballots).flatMap((ballot) => ballot ?? []);
}

/** What a ballot counts for in the end: the first vote, unless there was a second. */
function lastVote({ first, second }: Ballot): Id | null {
  return second ?? first;
}

/** A figure for every move on offer, in that order. */
export function counted(
  offered: readonly Offer[],
  moves: readonly (Id | null)[],
): readonly Count[] {
  const counts = new Map(offered.map(({ move }) => [move, 0]));
  for (const move of moves) {
    const before = move === null ? undefined : counts.get(move);
    if (move !== null && before !== undefined) counts.set(move, before + 1);
  }
  return [...counts].map(([move, count]) => ({ move, count }));
}

/** How many have given a vote. */
export function votesIn(counts: readonly Count[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** The moves that most are for; several where it is a tie, none where nobody voted. */
export function leadersOf(counts: readonly Count[]): readonly Id[] {
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return most === 0 ? [] : counts.filter(({ count }) => count === most).map(({ move }) => move);
}

/** Why a room says a move, by how its votes fell. */
export function saidBy(leaders: readonly Id[], move: Id): SaidBy {
  if (!leaders.includes(move)) return 'choice';
  return leaders.length === 1 ? 'majority' : 'tie';
}

/** The votes that count in the end. */
export function finalCounts(decision: Decision): readonly Count[] {
  return counted(decision.offered, ballotsIn(decision).map(lastVote));
}
