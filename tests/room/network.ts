import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** Chance from a seed. */
export interface Chance {
  /** A whole number from 0 to one below `n`. */
  below(n: number): number;
  pick<T>(all: readonly T[]): T | undefined;
  /** So many times of a hundred. */
  percent(n: number): boolean;
}

export function chanceOf(seed: number): Chance {
  const random = mersenne(seed);
  const below = (n: number) => (n < 1 ? 0 : uniformInt(random, 0, n - 1));
  return {
    below,
    pick: (all) => all[below(all.length)],
    percent: (n) => below(100) < n,
  };
}

/** A network that delays, loses, doubles and reorders. What is sent is a function that delivers it. */
export class Network {
  readonly #chance: Chance;
  #onTheWay: (() => void)[] = [];

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  send(deliver: () => void): void {
    if (this.#chance.percent(10)) return;
    this.#onTheWay.push(deliver);
    if (this.#chance.percent(10)) this.#onTheWay.push(deliver);
  }

  /** Something that is on the way arrives, whichever was sent first. */
  arrive(): void {
    const [deliver] = this.#onTheWay.splice(this.#chance.below(this.#onTheWay.length), 1);
    deliver?.();
  }

  /** All that is on the way is lost. */
  cut(): void {
    this.#onTheWay = [];
  }

  get quiet(): boolean {
    return this.#onTheWay.length === 0;
  }
}
