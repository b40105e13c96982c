import { type Position, positionKey } from '../model/position.ts';
import type { Id } from '../model/scenario.ts';
import { offeredMoves } from '../rules/offered.ts';
import { take } from '../rules/step.ts';
import { endsRight } from './chances.ts';
import { standingAt, type Timeline } from './timeline.ts';

/** Positions looked at before a search says that it doesn't know. */
const MOST_POSITIONS = 10_000;

/** What could still be come to, by whatever moves, when a turn came, and no more at the next. */
interface Region {
  /** What could be learnt. */
  readonly facts: ReadonlySet<Id>;
  /** A right ending. */
  readonly right: boolean;
  /** False where the search was cut off. */
  readonly whole: boolean;
}

/** What was still within reach in the turns of a conversation, in the situation as it was. */
export interface Reach {
  /**
   * The turn that put every right ending out of reach. Null where the conversation came to one or
   * hasn't ended, where none was ever within reach, or where that can't be told.
   */
  readonly deciding: number | null;
  /**
   * By fact: the last turn before which it could still be learnt. Facts that are known aren't in it,
   * nor those that never could be learnt or of which it can't be told.
   */
  readonly lastToLearn: Readonly<Record<Id, number>>;
}

/** Of it nothing can be told. */
export const NO_REACH: Reach = { deciding: null, lastToLearn: {} };

/** Looks for all that could still have been come to. A long search: up to a second. */
export function reachOf(timeline: Timeline): Reach {
  const { scenario, turns, position } = timeline.whole;
  const search = new Search(timeline);
  const last = turns.at(-1);
  const wrong = last && position.ending !== null && !endsRight(scenario, last.step);
  const unknown = Object.keys(scenario.facts).filter((fact) => !position.known.includes(fact));
  return {
    deciding: wrong ? search.last(({ right }) => right) : null,
    lastToLearn: Object.fromEntries(
      unknown.flatMap((fact) => {
        const turn = search.last(({ facts }) => facts.has(fact));
        return turn === null ? [] : [[fact, turn]];
      }),
    ),
  };
}

/** One search for all that is asked of it; it goes back only as far as the answers need. */
class Search {
  readonly #timeline: Timeline;
  /** From the last turn backwards. */
  readonly #regions: Region[] = [];
  /** Positions that have been looked at, by key. */
  readonly #seen = new Set<string>();

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  /** The last turn whose region holds something; null where none does, or it was cut off before. */
  last(holds: (region: Region) => boolean): number | null {
    const { turns } = this.#timeline.whole;
    for (let turn = turns.length; turn >= 1; turn--) {
      const region = this.#region(turn);
      if (holds(region)) return turn;
      if (!region.whole) return null;
    }
    return null;
  }

  #region(turn: number): Region {
    const n = this.#timeline.whole.turns.length - turn;
    const region = this.#regions[n] ?? this.#explore(standingAt(this.#timeline, turn).position);
    this.#regions[n] = region;
    return region;
  }

  #explore(from: Position): Region {
    const { scenario } = this.#timeline.whole;
    const facts = new Set<Id>();
    let right = false;
    const waiting = [from];
    for (let position = waiting.pop(); position; position = waiting.pop()) {
      const key = positionKey(position);
      if (this.#seen.has(key)) continue;
      if (this.#seen.size >= MOST_POSITIONS) return { facts, right, whole: false };
      this.#seen.add(key);
      for (const move of offeredMoves(scenario, position)) {
        const step = take(scenario, position, move);
        for (const fact of step.outcome.learns) facts.add(fact);
        if (step.after.ending === null) waiting.push(step.after);
        else right ||= endsRight(scenario, step);
      }
    }
    return { facts, right, whole: true };
  }
}
