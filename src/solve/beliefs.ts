import { at } from '../model/record.ts';
import type { Id } from '../model/scenario.ts';
import { Ints } from './growing.ts';
import { ENDED, type Positions } from './positions.ts';
import { Tuples } from './tuples.ts';

/** No position: this situation has been ruled out. */
const RULED_OUT = -1;
/** Not looked at yet. */
const NONE = -1;

/** One thing that a move may show, out of all that it may. */
interface Branch {
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
 * show the same stay together. Sets of situations are bit masks here.
 */
export class Beliefs {
  readonly positions: Positions;
  readonly #weights: readonly number[];
  /** The sum of the weights, by set of situations. */
  readonly #weightOf: Float64Array;
  readonly #ids: Tuples;
  readonly #scratch: Int32Array;
  /** By belief: its situations, and its first option, or NONE. */
  readonly #situations = new Ints();
  readonly #firstOption = new Ints();
  /** By option: its first branch; those of the next option begin where its own end. */
  readonly #firstBranch = new Ints();
  /** By branch. */
  readonly #next = new Ints();
  readonly #shows = new Ints();

  constructor(positions: Positions) {
    const { scenario, situations } = positions;
    this.positions = positions;
    this.#weights = situations.map((id) => at(scenario.situations, id).weight);
    this.#weightOf = sumsOf(this.#weights);
    this.#ids = new Tuples(situations.length);
    this.#scratch = new Int32Array(situations.length);
    this.#firstBranch.push(0);
  }

  get size(): number {
    return this.#ids.size;
  }

  /** The belief before the first move: everything is possible. */
  start(): number {
    const { positions } = this;
    const all = positions.situations.map((situation) => positions.start(situation));
    this.#scratch.set(all);
    return this.#idOf((1 << all.length) - 1);
  }

  /** The position of the nth situation; undefined where that is ruled out. */
  positionOf(belief: number, situation: number): number | undefined {
    const id = this.#ids.at(belief, situation);
    return id === RULED_OUT ? undefined : id;
  }

  /** The numbers of the situations that are not ruled out. */
  situationsOf(belief: number): readonly number[] {
    return numbersIn(this.#situations.at(belief));
  }

  /** The chances of the situations, by their ids; those ruled out are left out. */
  chances(belief: number): Readonly<Record<Id, number>> {
    return this.chancesOf(this.situationsOf(belief));
  }

  /** The chances where these situations, by number, are left. */
  chancesOf(left: readonly number[]): Readonly<Record<Id, number>> {
    const sum = left.reduce((total, n) => total + (this.#weights[n] ?? 0), 0);
    const { situations } = this.positions;
    return Object.fromEntries(
      left.map((n) => [situations[n] ?? '', (this.#weights[n] ?? 0) / sum]),
    );
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

  /** How many moves are offered. */
  offered(belief: number): number {
    return this.positions.offered(this.#ids.at(belief, lowest(this.#situations.at(belief))));
  }

  /**
   * The first of a belief's branches, those of its first option first, and the one behind its last.
   * Makes the beliefs after it.
   */
  branchesFrom(belief: number): number {
    return this.#firstBranch.at(this.#optionsFrom(belief));
  }

  branchesTo(belief: number): number {
    return this.#firstBranch.at(this.#optionsFrom(belief) + this.offered(belief));
  }

  /** The belief a branch leads to, or ENDED. */
  nextOf(branch: number): number {
    return this.#next.at(branch);
  }

  /** Q(b, m) of the `offered`th move, when the beliefs after it are worth so much. */
  quality(belief: number, offered: number, value: (belief: number) => number): number {
    const option = this.#optionsFrom(belief) + offered;
    const all = this.#situations.at(belief);
    let sum = -this.#sum(belief, offered, all, COSTS);
    for (
      let branch = this.#firstBranch.at(option);
      branch < this.#firstBranch.at(option + 1);
      branch++
    ) {
      const next = this.#next.at(branch);
      const shows = this.#shows.at(branch);
      sum +=
        next === ENDED
          ? this.#sum(belief, offered, shows, WORTHS)
          : (this.#weightOf[shows] ?? 0) * value(next);
    }
    return sum / (this.#weightOf[all] ?? 1);
  }

  /** The moves that are offered, in that order, with all they may show. */
  options(belief: number): readonly Option[] {
    const first = this.#optionsFrom(belief);
    const all = this.#situations.at(belief);
    const weight = this.#weightOf[all] ?? 1;
    return Array.from({ length: this.offered(belief) }, (_, offered) => {
      const branches: Branch[] = [];
      const end = this.#firstBranch.at(first + offered + 1);
      for (let branch = this.#firstBranch.at(first + offered); branch < end; branch++) {
        const shows = this.#shows.at(branch);
        const share = this.#weightOf[shows] ?? 0;
        const next = this.#next.at(branch);
        const ended = next === ENDED;
        branches.push({
          situations: numbersIn(shows),
          chance: share / weight,
          belief: ended ? null : next,
          worth: ended ? this.#sum(belief, offered, shows, WORTHS) / share : 0,
        });
      }
      return {
        move: this.positions.moveOf(this.edge(belief, lowest(all), offered)),
        cost: this.#sum(belief, offered, all, COSTS) / weight,
        branches,
      };
    });
  }

  #idOf(situations: number): number {
    const before = this.#ids.size;
    const id = this.#ids.idOf(this.#scratch);
    if (id === before) {
      this.#situations.push(situations);
      this.#firstOption.push(NONE);
    }
    return id;
  }

  #optionsFrom(belief: number): number {
    const first = this.#firstOption.at(belief);
    return first === NONE ? this.#expand(belief) : first;
  }

  /** Makes the options of a belief: what each move may show, and the beliefs after it. */
  #expand(belief: number): number {
    const first = this.#firstBranch.length - 1;
    this.#firstOption.set(belief, first);
    const all = this.#situations.at(belief);
    const count = this.offered(belief);
    for (let offered = 0; offered < count; offered++) {
      for (let left = all; left !== 0; ) {
        const shows = this.#alike(belief, offered, left);
        left &= ~shows;
        this.#next.push(this.#after(belief, offered, shows));
        this.#shows.push(shows);
      }
      this.#firstBranch.push(this.#next.length);
    }
    return first;
  }

  /** Those of some situations that show the same as the first of them. */
  #alike(belief: number, offered: number, situations: number): number {
    const first = lowest(situations);
    const edge = this.edge(belief, first, offered);
    let alike = 1 << first;
    for (let rest = situations & ~alike; rest !== 0; rest &= rest - 1) {
      const n = lowest(rest);
      if (this.positions.showsSame(edge, this.edge(belief, n, offered))) alike |= 1 << n;
    }
    return alike;
  }

  #after(belief: number, offered: number, shows: number): number {
    const { positions } = this;
    this.#scratch.fill(RULED_OUT);
    let ended = false;
    for (let rest = shows; rest !== 0; rest &= rest - 1) {
      const n = lowest(rest);
      const next = positions.nextOf(this.edge(belief, n, offered));
      ended = next === ENDED;
      this.#scratch[n] = next;
    }
    return ended ? ENDED : this.#idOf(shows);
  }

  /** A figure of a move's edges over some situations, each times its weight. */
  #sum(
    belief: number,
    offered: number,
    situations: number,
    figure: (positions: Positions, edge: number, situation: number) => number,
  ): number {
    let sum = 0;
    for (let rest = situations; rest !== 0; rest &= rest - 1) {
      const n = lowest(rest);
      sum += (this.#weights[n] ?? 0) * figure(this.positions, this.edge(belief, n, offered), n);
    }
    return sum;
  }
}

const COSTS = (positions: Positions, edge: number) => positions.costOf(edge);
const WORTHS = (positions: Positions, edge: number, situation: number) =>
  positions.worthOf(edge, situation);

/** The number of the lowest situation in a set that isn't empty. */
function lowest(situations: number): number {
  return 31 - Math.clz32(situations & -situations);
}

function numbersIn(situations: number): readonly number[] {
  const numbers: number[] = [];
  for (let rest = situations; rest !== 0; rest &= rest - 1) numbers.push(lowest(rest));
  return numbers;
}

/** The sum of the weights of every set of situations; there are at most twelve of them. */
function sumsOf(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(1 << weights.length);
  for (let set = 1; set < sums.length; set++) {
    const n = lowest(set);
    sums[set] = (sums[set & (set - 1)] ?? 0) + (weights[n] ?? 0);
  }
  return sums;
}
