/** Gives equal tuples of whole numbers the same id, counted from 0: hashed, without strings. */
export class Tuples {
  readonly #width: number;
  #values: Int32Array;
  /** Ids plus one, by hash; 0 is free. Its length is a power of two, at least twice `size`. */
  #slots = new Int32Array(2048);
  #size = 0;

  /** Tuples of `width` numbers. */
  constructor(width: number) {
    this.#width = width;
    this.#values = new Int32Array(1024 * width);
  }

  get size(): number {
    return this.#size;
  }

  /** The nth number of a tuple. */
  at(id: number, n: number): number {
    return this.#values[id * this.#width + n] ?? 0;
  }

  /** Writes a tuple into another array. */
  copy(id: number, into: Int32Array): void {
    const start = id * this.#width;
    for (let n = 0; n < this.#width; n++) into[n] = this.#values[start + n] ?? 0;
  }

  /** The id of a tuple, which is kept where it is new: then the id is the former `size`. */
  idOf(tuple: ArrayLike<number>): number {
    const mask = this.#slots.length - 1;
    let slot = hash(tuple, 0, this.#width) & mask;
    for (let id = this.#slots[slot] ?? 0; id !== 0; id = this.#slots[slot] ?? 0) {
      if (this.#same(id - 1, tuple)) return id - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(tuple, slot);
  }

  #same(id: number, tuple: ArrayLike<number>): boolean {
    const start = id * this.#width;
    for (let n = 0; n < this.#width; n++) {
      if (this.#values[start + n] !== tuple[n]) return false;
    }
    return true;
  }

  #add(tuple: ArrayLike<number>, slot: number): number {
    const id = this.#size++;
    if ((id + 1) * this.#width > this.#values.length) {
      const more = new Int32Array(this.#values.length * 2);
      more.set(this.#values);
      this.#values = more;
    }
    for (let n = 0; n < this.#width; n++) this.#values[id * this.#width + n] = tuple[n] ?? 0;
    this.#slots[slot] = id + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let slot = hash(this.#values, id * this.#width, this.#width) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id + 1;
    }
  }
}

/** FNV-1a over `width` numbers, mixed at the end so that the low bits depend on all. */
function hash(numbers: ArrayLike<number>, start: number, width: number): number {
  let sum = 0x811c9dc5;
  for (let n = start; n < start + width; n++) sum = Math.imul(sum ^ (numbers[n] ?? 0), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 12)) >>> 0;
}
