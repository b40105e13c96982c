import { links } from '../location.ts';
import type { RunRecord } from '../session/record.ts';
import { COMPARE } from '../words/compare.ts';

/** A way to hold a conversation against an earlier one. */
export interface CompareLink {
  readonly href: string;
  readonly words: string;
}

/**
 * The first attempt where this one tries a turn of it again; else the last one before it of the same
 * scenario. Only what has ended, on the very content that this one was played on; null where none is.
 */
export function connectEarlier(
  record: RunRecord,
  all: ReadonlyMap<string, RunRecord>,
): CompareLink | null {
  const fits = ({ id, ended, run }: RunRecord) =>
    id !== record.id &&
    ended &&
    run.scenario === record.run.scenario &&
    run.hash === record.run.hash;
  const first = record.retryOf === null ? undefined : all.get(record.retryOf.record);
  if (first && fits(first)) {
    return { href: links.compare(first.id, record.id), words: COMPARE.linkRetried };
  }
  const [last] = [...all.values()]
    .filter((other) => fits(other) && other.started < record.started)
    .toSorted((a, b) => b.started - a.started);
  return last ? { href: links.compare(last.id, record.id), words: COMPARE.link } : null;
}
