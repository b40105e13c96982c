import { at } from '../model/record.ts';
import type { Move, Outcome } from '../model/scenario.ts';
import { beatPlace, isEnding } from '../rules/lookup.ts';
import { outcomesFor } from '../rules/outcome.ts';
import { isRightEnding } from './rather.ts';
import { standingAt, type Timeline } from './timeline.ts';
import { isFixed, unmet, type Way } from './unmet.ts';

/** What the nearest move to a right ending lacked when a turn came; empty where there was none. */
export function lackingRoads(timeline: Timeline, turn: number): Way {
  const { scenario, position } = standingAt(timeline, turn);
  const visited = new Set(timeline.before.map((stood) => stood.position.beat));
  const near = [...visited].flatMap((beat) => beatPlace(scenario, beat).moves);
  const ways = near.flatMap(({ move }) => {
    const { asks } = move.outcomes;
    const earned = asks === null ? {} : at(scenario.commitments, asks).earned;
    return rightOutcomes(timeline, move, turn).map(({ when }) =>
      unmet(scenario, { all: [move.if, earned, when] }, position),
    );
  });
  return (
    ways
      .filter((way) => !way.some((need) => isFixed(scenario, need, position)))
      .toSorted((a, b) => a.length - b.length)[0] ?? []
  );
}

/** The outcomes by which a move can lead to a right ending in this situation, all being known. */
export function rightOutcomes(timeline: Timeline, move: Move, turn: number): readonly Outcome[] {
  const { scenario, position } = standingAt(timeline, turn);
  const { asks } = move.outcomes;
  const accepts = asks === null ? [] : at(scenario.commitments, asks).accepts;
  const answer = accepts.includes(position.situation) ? 'granted' : 'declined';
  const informed = { ...position, known: Object.keys(scenario.facts) };
  return outcomesFor(move.outcomes, asks === null ? null : answer).filter(
    ({ to, when }) =>
      to !== null &&
      isEnding(scenario, to) &&
      isRightEnding(scenario, informed, to) &&
      !unmet(scenario, when, position).some((need) => isFixed(scenario, need, position)),
  );
}
