/** Unicode's "first strong isolate" and "pop directional isolate": nobody sees them. */
const [FROM, TO] = ['\u2068', '\u2069'] as const;
const MARKS = new RegExp(`[${FROM}${TO}]`);

/** A scenario's own words, marked within a sentence of the app. */
export function foreign(words: string): string {
  return `${FROM}${words}${TO}`;
}

/** A stretch of a sentence, and whether it is a scenario's own words. */
interface Stretch {
  /** Its place in the sentence, from 0. */
  readonly n: number;
  readonly words: string;
  readonly foreign: boolean;
}

/** A sentence in its stretches, the marks taken off. The marks never stand within one another. */
export function stretchesOf(sentence: string): readonly Stretch[] {
  return sentence
    .split(MARKS)
    .map((words, n) => ({ n, words, foreign: n % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
