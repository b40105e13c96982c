/** So many come in before whoever is in already is heard again. */
const AT_ONCE = 4;
/** Whoever finds so many before them is turned away. */
const MOST_WAITING = 2_000;

/** Lets new connections in a few at a time: to take one in costs more than to answer many. */
export class Door {
  readonly #waiting: (() => void)[] = [];
  #opening = false;

  /** False where too many wait; else `enter` is called soon. */
  knock(enter: () => void): boolean {
    if (this.#waiting.length >= MOST_WAITING) return false;
    this.#waiting.push(enter);
    if (!this.#opening) this.#soon();
    return true;
  }

  #soon(): void {
    this.#opening = this.#waiting.length > 0;
    if (this.#opening) setImmediate(() => this.#open());
  }

  #open(): void {
    for (const enter of this.#waiting.splice(0, AT_ONCE)) enter();
    this.#soon();
  }
}
