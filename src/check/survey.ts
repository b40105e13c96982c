import { familyOf } from '../model/kinds.ts';
import type { Id, Move, Outcome } from '../model/scenario.ts';
import type { Option } from '../solve/beliefs.ts';
import { Ints } from '../solve/growing.ts';
import type { Solution } from '../solve/solve.ts';
import type { Witness } from './fault.ts';

/** A belief that some play can reach, in the order of how soon it can. */
export interface Seen {
  readonly belief: number;
  readonly options: readonly Option[];
  /** The numbers of the situations that are not ruled out. */
  readonly situations: readonly number[];
}

/** Where a play came from: −1 for the start. */
const NOWHERE = -1;

/**
 * Goes through every belief that any play can reach, the soonest first, so that the first to show a
 * fault has the shortest conversation.
 */
export class Survey {
  readonly solution: Solution;
  readonly #order: number[] = [];
  /** By belief: the one before it on the shortest way, and the move that led on. */
  readonly #before = new Ints();
  readonly #move = new Ints();
  readonly #met: boolean[] = [];

  constructor(solution: Solution) {
    this.solution = solution;
    for (let n = 0; n < solution.beliefs.size; n++) {
      this.#before.push(NOWHERE);
      this.#move.push(NOWHERE);
    }
    this.#met[solution.start] = true;
    this.#order.push(solution.start);
  }

  /** Every belief with its options, once. */
  *seen(): Generator<Seen> {
    const { beliefs } = this.solution;
    for (let n = 0; n < this.#order.length; n++) {
      const belief = this.#order[n] ?? 0;
      const options = beliefs.options(belief);
      for (const option of options) {
        for (const { belief: next } of option.branches) {
          if (next === null || this.#met[next]) continue;
          this.#met[next] = true;
          this.#before.set(next, belief);
          this.#move.set(next, option.move);
          this.#order.push(next);
        }
      }
      yield { belief, options, situations: beliefs.situationsOf(belief) };
    }
  }

  move(option: Option): Move {
    const move = this.solution.beliefs.positions.moves[option.move];
    if (!move) throw new RangeError(`no move ${option.move}`);
    return move;
  }

  situation(n: number): Id {
    return this.solution.beliefs.positions.situations[n] ?? '';
  }

  /** The beat that a belief is in. */
  beatOf({ belief, situations }: Seen): Id {
    const { beliefs } = this.solution;
    return beliefs.positions.beatOf(beliefs.positionOf(belief, situations[0] ?? 0) ?? 0);
  }

  /** What would happen in a situation when the nth option is taken. */
  outcome(belief: number, n: number, situation: number): Outcome {
    const { beliefs } = this.solution;
    return beliefs.positions.happeningOf(beliefs.edge(belief, situation, n)).outcome;
  }

  family(belief: number, n: number, situation: number) {
    return familyOf(this.outcome(belief, n, situation).kind);
  }

  /** The shortest conversation to a belief, and these moves on. */
  witness(belief: number, situation: number, ...then: readonly Id[]): Witness {
    const moves = [...then];
    const { moves: all } = this.solution.beliefs.positions;
    for (let at = belief; this.#before.at(at) !== NOWHERE; at = this.#before.at(at)) {
      moves.unshift(all[this.#move.at(at)]?.id ?? '');
    }
    return { situation: this.situation(situation), moves };
  }
}

/** Looks at every belief of a survey and then says what is wrong. */
export interface Watcher<F> {
  readonly see: (seen: Seen) => void;
  readonly faults: () => readonly F[];
}
