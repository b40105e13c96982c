import { pathsOf } from './paths.ts';
import type { Ballot, Decision, Room } from './room.ts';
import { ballotsIn, counted, finalCounts } from './tally.ts';
import type { DecisionRecord, Shift, Told } from './views.ts';

/** What is told of a room at its end: who voted what stays out of it. */
export function toldOf(room: Room): Told {
  return {
    runs: room.roads.map(({ conversation }) => conversation.run),
    decisions: room.roads.flatMap(({ decisions }, road) =>
      decisions.map((decision) => recordOf(decision, road)),
    ),
    paths: room.opening.mode === 'alone' ? pathsOf(room) : null,
  };
}

function recordOf(decision: Decision, road: number): DecisionRecord {
  const { number, turn, offered, said } = decision;
  const ballots = ballotsIn(decision);
  return {
    number,
    road,
    turn,
    offered,
    first: counted(
      offered,
      ballots.map(({ first }) => first),
    ),
    final: finalCounts(decision),
    shifts: shiftsIn(decision, ballots),
    said,
  };
}

/** Of those who voted twice. */
function shiftsIn({ offered }: Decision, ballots: readonly Ballot[]): readonly Shift[] {
  return offered.flatMap(({ move: from }) =>
    counted(
      offered,
      ballots.flatMap(({ first, second }) => (first === from && second !== null ? [second] : [])),
    )
      .filter(({ count }) => count > 0)
      .map(({ move: to, count }) => ({ from, to, count })),
  );
}
