import { at } from '../model/record.ts';
import type { Id } from '../model/scenario.ts';
import { ENDED, type Positions } from './positions.ts';
import { Tuples } from './tuples.ts';

/** No position: this situation has been ruled out. */
const RULED_OUT = -1;

/** One thing that a move may show, out of all that it may. */
export interface Branch {
  /** The numbers of the situations in which this is what it shows. */
  readonly situations: readonly number[];
  /** 0 to 1; the branches of a move add up to 1. */
  readonly chance: number;
  /** The belief after it; null where it ends. */
  readonly belief: number | null;
  /** Where it ends: the worth less the cost of lacking trust, averaged. Else 0. */
  readonly worth: number;
}

/** A move that is offered in a belief. */
export interface Option {
  /** Its number. */
  readonly move: number;
  /** Expected, in points. */
  readonly cost: number;
  readonly branches: readonly Branch[];
}

/**
 * Beliefs by id: the situations that are not ruled out, each with its position. Situations that
 * show the same stay together.
 */
export class Beliefs {
  readonly positions: Positions;
  readonly #weights: readonly number[];
  readonly #ids: Tuples;
  readonly #scratch: Int32Array;

  constructor(positions: Positions) {
    const { scenario, situations } = positions;
    this.positions = positions;
    this.#weights = situations.map((id) => at(scenario.situations, id).weight);
    this.#ids = new Tuples(situations.length);
    this.#scratch = new Int32Array(situations.length);
  }

  get size(): number {
    return this.#ids.size;
  }

  /** The belief before the first move: everything is possible. */
  start(): number {
    for (const [n, situation] of this.positions.situations.entries()) {
      this.#scratch[n] = this.positions.start(situation);
    }
    return this.#ids.idOf(this.#scratch);
  }

  /** The position of the nth situation; undefined where that is ruled out. */
  positionOf(belief: number, situation: number): number | undefined {
    const id = this.#ids.at(belief, situation);
    return id === RULED_OUT ? undefined : id;
  }

  /** The chances of the situations, by their ids; those ruled out are left out. */
  chances(belief: number): Readonly<Record<Id, number>> {
    return this.chancesOf(this.situationsOf(belief));
  }

  /** The chances where these situations, by number, are left. */
  chancesOf(left: readonly number[]): Readonly<Record<Id, number>> {
    const sum = this.#weightOf(left);
    const { situations } = this.positions;
    return Object.fromEntries(
      left.map((n) => [situations[n] ?? '', (this.#weights[n] ?? 0) / sum]),
    );
  }

  /** The moves that are offered, in that order, with all they may show. */
  options(belief: number): readonly Option[] {
    const { positions } = this;
    const left = this.situationsOf(belief);
    const sum = this.#weightOf(left);
    const first = left[0] ?? 0;
    const count = positions.offered(this.#ids.at(belief, first));
    return Array.from({ length: count }, (_, offered) => this.#option(belief, left, sum, offered));
  }

  #option(belief: number, left: readonly number[], sum: number, offered: number): Option {
    const { positions } = this;
    let cost = 0;
    let move = 0;
    const groups = new Map<number, number[]>();
    for (const n of left) {
      const edge = this.edge(belief, n, offered);
      move = positions.moveOf(edge);
      cost += ((this.#weights[n] ?? 0) / sum) * positions.costOf(edge);
      const shown = positions.shownOf(edge);
      const group = groups.get(shown);
      if (group) group.push(n);
      else groups.set(shown, [n]);
    }
    const branches = [...groups.values()].map((group) => this.#branch(belief, group, sum, offered));
    return { move, cost, branches };
  }

  #branch(belief: number, group: readonly number[], sum: number, offered: number): Branch {
    const { positions } = this;
    const weight = this.#weightOf(group);
    let worth = 0;
    this.#scratch.fill(RULED_OUT);
    for (const n of group) {
      const edge = this.edge(belief, n, offered);
      worth += ((this.#weights[n] ?? 0) / weight) * positions.worthOf(edge);
      this.#scratch[n] = positions.nextOf(edge);
    }
    const ends = positions.nextOf(this.edge(belief, group[0] ?? 0, offered)) === ENDED;
    const next = ends ? null : this.#ids.idOf(this.#scratch);
    return { situations: group, chance: weight / sum, belief: next, worth };
  }

  /** The words in which the `offered`th move is said there; the same in all its situations. */
  wordsOf(belief: number, offered: number): string {
    const [first = 0] = this.situationsOf(belief);
    return this.positions.wordsOf(this.edge(belief, first, offered));
  }

  /** The edge that the `offered`th move is in the position of the nth situation. */
  edge(belief: number, situation: number, offered: number): number {
    return this.positions.firstEdge(this.#ids.at(belief, situation)) + offered;
  }

  /** The numbers of the situations that are not ruled out. */
  situationsOf(belief: number): readonly number[] {
    const left: number[] = [];
    for (let n = 0; n < this.#weights.length; n++) {
      if (this.#ids.at(belief, n) !== RULED_OUT) left.push(n);
    }
    return left;
  }

  #weightOf(situations: readonly number[]): number {
    return situations.reduce((sum, n) => sum + (this.#weights[n] ?? 0), 0);
  }
}
