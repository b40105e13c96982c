import { type Position, positionKey } from '../model/position.ts';
import type { Scenario } from '../model/scenario.ts';
import { offeredMoves } from '../rules/offered.ts';
import { take } from '../rules/step.ts';
import { endsRight } from './chances.ts';
import { standingAt, type Timeline } from './timeline.ts';

/** Positions looked at before the search says that it doesn't know. */
const MOST_POSITIONS = 20_000;

/**
 * The turn before which a right ending was within reach and after which none was. Null where the
 * conversation came to one, where none was ever within reach, or where that can't be told.
 */
export function decidingTurn(timeline: Timeline): { readonly turn: number } | null {
  const { scenario, turns, position } = timeline.whole;
  if (position.ending === null) return null;
  const seen = new Set<string>();
  for (let turn = turns.length; turn >= 1; turn--) {
    const found = reaches(scenario, standingAt(timeline, turn).position, seen);
    if (found === 'unknown') return null;
    if (found === 'yes') {
      const last = turns.at(-1);
      return last && endsRight(scenario, last.step) ? null : { turn };
    }
  }
  return null;
}

/** Searches depth first; `seen` holds the positions from which no right ending can be reached. */
function reaches(scenario: Scenario, from: Position, seen: Set<string>): 'yes' | 'no' | 'unknown' {
  const waiting = [from];
  for (let position = waiting.pop(); position; position = waiting.pop()) {
    const key = positionKey(position);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MOST_POSITIONS) return 'unknown';
    for (const move of offeredMoves(scenario, position)) {
      const step = take(scenario, position, move);
      if (endsRight(scenario, step)) return 'yes';
      if (step.after.ending === null) waiting.push(step.after);
    }
  }
  return 'no';
}
