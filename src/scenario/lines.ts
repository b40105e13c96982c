/** Where the lines of a text begin. The parser's own counter loses lines in texts that are broken. */
export class Lines {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#length = text.length;
  }

  /** The line and column, both from 1, of a place in UTF-16 units from the beginning. */
  at(place: number): { readonly line: number; readonly column: number } {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: place - (this.#starts[low] ?? 0) + 1 };
  }

  /** Where a line, from 1, ends: at its newline, or with the text. */
  endOf(line: number): number {
    const next = this.#starts[line];
    return next === undefined ? this.#length : next - 1;
  }
}
