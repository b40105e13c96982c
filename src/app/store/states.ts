import type { Entry } from '../session/entry.ts';
import type { RunRecord } from '../session/record.ts';
import { toJson } from './export.ts';

/** Whether `next` has all moves of `before`, and perhaps more: it may be written over it. */
export function goesOnFrom(before: RunRecord, next: RunRecord): boolean {
  return before.run.moves.every((move, n) => next.run.moves[n] === move);
}

/**
 * The one of two states of a conversation that is to be kept; null where they went different ways.
 * Of two that were played as far, it is the one that has ended, or was written later, or `next`.
 */
export function furtherOf(before: RunRecord, next: RunRecord): RunRecord | null {
  const [here, there] = [before.run.moves.length, next.run.moves.length];
  if (!(here <= there ? goesOnFrom(before, next) : goesOnFrom(next, before))) return null;
  if (here !== there) return here < there ? next : before;
  if (before.ended !== next.ended) return next.ended ? next : before;
  if (before.updated !== next.updated) return next.updated > before.updated ? next : before;
  return toJson(next) === toJson(before) ? before : next;
}

/** Whether two entries say the same. They never change, so where not, they are two. */
export function isSameEntry(one: Entry, other: Entry): boolean {
  return toJson(one) === toJson(other);
}
