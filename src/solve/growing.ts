/**
 * Whole numbers in a row that grows. The solver keeps millions of them: a plain array would take
 * twice the memory, and lists of objects ten times as much.
 */
export class Ints {
  #values: Int32Array;
  #length = 0;

  constructor(capacity = 1024) {
    this.#values = new Int32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** Undefined indices give 0; callers keep within `length`. */
  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const more = new Int32Array(this.#values.length * 2);
      more.set(this.#values);
      this.#values = more;
    }
    this.#values[this.#length++] = value;
  }
}

/** Rows of so many whole numbers each, one behind another. */
export class Rows {
  readonly #width: number;
  #values: Int32Array;
  #length = 0;

  constructor(width: number) {
    this.#width = width;
    this.#values = new Int32Array(1024 * width);
  }

  get length(): number {
    return this.#length;
  }

  /** Undefined rows give 0; callers keep within `length`. */
  at(row: number, column: number): number {
    return this.#values[row * this.#width + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    this.#values[row * this.#width + column] = value;
  }

  /** Adds a row of zeros, and returns its number. */
  add(): number {
    if ((this.#length + 1) * this.#width > this.#values.length) {
      const more = new Int32Array(this.#values.length * 2);
      more.set(this.#values);
      this.#values = more;
    }
    return this.#length++;
  }
}
