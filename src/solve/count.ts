import { type Position, positionKey } from '../model/position.ts';
import type { Id, Move, Scenario } from '../model/scenario.ts';
import { offeredMoves } from '../rules/offered.ts';
import { startPosition, take } from '../rules/step.ts';

/** The ways on from a position: one next position for each move that is offered. */
export type Successors = (position: Position) => readonly Position[];

function successors(scenario: Scenario): Successors {
  return (position) =>
    offeredMoves(scenario, position).map((move: Move) => take(scenario, position, move).after);
}

/**
 * How many lines of exactly 1 to `depth` moves there are in a situation. A line that ended earlier
 * isn't counted on. Equal positions are counted together, so this takes time by positions and not
 * by lines. `next` is another way to the successors, to hold against this one.
 */
export function countLines(
  scenario: Scenario,
  situation: Id,
  depth: number,
  next: Successors = successors(scenario),
): readonly number[] {
  const counts: number[] = [];
  let level = new Map<string, Leaf>();
  const start = startPosition(scenario, situation);
  level.set(positionKey(start), { position: start, lines: 1 });
  for (let n = 0; n < depth; n++) {
    const following = new Map<string, Leaf>();
    for (const { position, lines } of level.values()) {
      for (const reached of next(position)) {
        const key = positionKey(reached);
        const before = following.get(key)?.lines ?? 0;
        following.set(key, { position: reached, lines: before + lines });
      }
    }
    counts.push([...following.values()].reduce((sum, { lines }) => sum + lines, 0));
    level = following;
  }
  return counts;
}

interface Leaf {
  readonly position: Position;
  readonly lines: number;
}
