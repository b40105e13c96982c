import { distance } from 'fastest-levenshtein';

/** Longer names are no misspellings of an id, and comparing them would take long. */
const MAX_LENGTH = 80;
/** Comparisons in one file: beyond it there are no suggestions, so that no file takes long. */
const MAX_COMPARISONS = 100_000;

/** Finds the name that was probably meant; null where none is near. */
export type Nearest = (name: string, names: Iterable<string>) => string | null;

/**
 * For the mistakes of one file: the nearest name by edits, if at most a third of the longer one
 * differs. A swap of two neighbouring letters counts as one edit.
 */
export function nearestNames(): Nearest {
  let left = MAX_COMPARISONS;
  return (name, names) => {
    let best: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of names) {
      const longer = Math.max(name.length, candidate.length);
      if (left-- <= 0) return best;
      if (longer > MAX_LENGTH) continue;
      const edits = isSwap(name, candidate) ? 1 : distance(name, candidate);
      if (edits < least && edits <= Math.ceil(longer / 3)) {
        best = candidate;
        least = edits;
      }
    }
    return best;
  };
}

/** Whether two names differ only in the order of two neighbouring letters. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return a[n] === b[n + 1] && a[n + 1] === b[n] && a.slice(n + 2) === b.slice(n + 2);
}
