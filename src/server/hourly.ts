const HOUR = 60 * 60 * 1_000;

/** Counts by key, from nothing again every hour. It has no timers. */
export class Hourly {
  readonly #now: () => number;
  readonly #counts = new Map<string, number>();
  #total = 0;
  #ends = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  of(key: string): number {
    this.#begin();
    return this.#counts.get(key) ?? 0;
  }

  /** Over all keys. */
  get total(): number {
    this.#begin();
    return this.#total;
  }

  /** One more, or with -1 one less, which goes no lower than nothing. */
  add(key: string, more: 1 | -1): void {
    const count = this.of(key) + more;
    if (count < 0) return;
    this.#counts.set(key, count);
    this.#total += more;
  }

  #begin(): void {
    const now = this.#now();
    if (now < this.#ends) return;
    this.#ends = now + HOUR;
    this.#counts.clear();
    this.#total = 0;
  }
}
