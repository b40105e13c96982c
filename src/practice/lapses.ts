import { type Family, familyOf, type Kind } from '../model/kinds.ts';

/** What a costly move is an instance of, by its family and that of the best one. */
export const LAPSES = [
  'pressure',
  'slip',
  'comfort',
  /** Asked for a yes before it was earned. */
  'asked-early',
  /** Told something before asking or listening. */
  'told-first',
  /** Said how it is before it was found out. */
  'judged-first',
  /** Went on where it was time to be plain, or to ask for something. */
  'went-on',
  /** The right sort of move, and another one of that sort was needed. */
  'other-one',
  'other-sort',
] as const;
export type Lapse = (typeof LAPSES)[number];

/** Two decisions that share one of these have little in common. */
const LOOSE: readonly Lapse[] = ['other-one', 'other-sort'];

const FINDING_OUT: readonly Family[] = ['ask', 'listen'];

/** What it is to say `said` where `best` would have been best. */
export function lapseOf(said: Kind, best: Kind): Lapse {
  const [family, better] = [familyOf(said), familyOf(best)];
  if (family === 'pressure' || family === 'slip' || family === 'comfort') return family;
  if (family === better) return 'other-one';
  if (family === 'commit') return 'asked-early';
  if (FINDING_OUT.includes(better)) {
    if (family === 'tell') return 'told-first';
    if (family === 'honesty') return 'judged-first';
  }
  const plain = better === 'commit' || better === 'honesty';
  return plain && family !== 'honesty' ? 'went-on' : 'other-sort';
}

/** Whether a lapse says enough to look for the same elsewhere. */
export function isTelling(lapse: Lapse): boolean {
  return !LOOSE.includes(lapse);
}
