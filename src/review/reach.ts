import { type Position, positionKey } from '../model/position.ts';
import type { Scenario } from '../model/scenario.ts';
import { offeredMoves } from '../rules/offered.ts';
import { type Step, take } from '../rules/step.ts';
import { endsRight } from './chances.ts';
import { standingAt, type Timeline } from './timeline.ts';

/** Positions looked at before a search says that it doesn't know. */
const MOST_POSITIONS = 10_000;

/**
 * The turn that put every right ending out of reach, in the situation as it was. Null where the
 * conversation came to one or hasn't ended, where none was ever within reach, or where that can't
 * be told.
 */
export function decidingTurn(timeline: Timeline): number | null {
  const { scenario, turns, position } = timeline.whole;
  const last = turns.at(-1);
  if (!last || position.ending === null || endsRight(scenario, last.step)) return null;
  return lastReach(timeline, (step) => endsRight(scenario, step));
}

/**
 * The last turn before which a step of some kind could still be come to, by whatever moves. Null
 * where it never could, or where the search was cut off before it knew.
 */
export function lastReach(
  timeline: Timeline,
  goal: (step: Step) => boolean,
  most = MOST_POSITIONS,
): number | null {
  const { scenario, turns } = timeline.whole;
  const seen = new Set<string>();
  for (let turn = turns.length; turn >= 1; turn--) {
    const found = reaches(scenario, standingAt(timeline, turn).position, { goal, most, seen });
    if (found !== 'no') return found === 'yes' ? turn : null;
  }
  return null;
}

interface Search {
  readonly goal: (step: Step) => boolean;
  readonly most: number;
  /** The positions from which the goal can't be reached, as far as they have been looked at. */
  readonly seen: Set<string>;
}

function reaches(
  scenario: Scenario,
  from: Position,
  { goal, most, seen }: Search,
): 'yes' | 'no' | 'unknown' {
  const waiting = [from];
  for (let position = waiting.pop(); position; position = waiting.pop()) {
    const key = positionKey(position);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > most) return 'unknown';
    for (const move of offeredMoves(scenario, position)) {
      const step = take(scenario, position, move);
      if (goal(step)) return 'yes';
      if (step.after.ending === null) waiting.push(step.after);
    }
  }
  return 'no';
}
