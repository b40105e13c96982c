/** Whoever is in the line and doesn't ask for so long loses their place, in milliseconds. */
const AWAY = 3_000;
/** So many may be in the line. */
const MOST = 1_000;

/**
 * A line of those who are to be answered one after another. Nobody in it is told anything: they ask
 * again, as the app does by itself every second, and have their place until they stop asking.
 */
export class WaitingLine {
  readonly #every: number;
  /** When each asked last; who came first stands first. */
  readonly #asked = new Map<string, number>();
  #next = 0;

  /** `every`: milliseconds from one to the next. */
  constructor(every: number) {
    this.#every = every;
  }

  /** Whether it is the turn of whoever asks, who then leaves the line; if not, they stand in it. */
  isTurn(who: string, now: number): boolean {
    this.#letGo(who, now);
    if (!this.#asked.has(who) && this.#asked.size >= MOST) return false;
    this.#asked.set(who, now);
    const [first] = this.#asked.keys();
    if (first !== who || now < this.#next) return false;
    this.#asked.delete(who);
    this.#next = now + this.#every;
    return true;
  }

  /** Those who stand first and are away go, as far as whoever asks. */
  #letGo(who: string, now: number): void {
    for (const [first, asked] of this.#asked) {
      if (first === who || now - asked <= AWAY) return;
      this.#asked.delete(first);
    }
  }
}
