import type { Id } from '../model/scenario.ts';

/** A finished run as the log has it. */
export interface LogEntry {
  readonly id: string;
  readonly scenario: Id;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  /** Whether it tries a turn of another again. */
  readonly retry: boolean;
}

/** In the order in which they began; what began at the same moment, by id. */
export function inOrder<T extends Pick<LogEntry, 'id' | 'at'>>(runs: readonly T[]): readonly T[] {
  return runs.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The runs that are first attempts, by id: no earlier one of that scenario, and no retry. */
export function firstAttempts(finished: readonly LogEntry[]): ReadonlySet<string> {
  const met = new Set<Id>();
  const firsts = new Set<string>();
  for (const { id, scenario, retry } of inOrder(finished)) {
    if (!met.has(scenario) && !retry) firsts.add(id);
    met.add(scenario);
  }
  return firsts;
}

/** At most so many periods follow one another, of as many runs each, give or take one. */
const MOST_PERIODS = 20;

/** The runs in periods, in their order. While there are few of them each is a period of its own. */
export function inPeriods<T>(runs: readonly T[]): readonly (readonly T[])[] {
  const count = Math.min(MOST_PERIODS, runs.length);
  const begin = (nth: number) => Math.floor((nth * runs.length) / count);
  return Array.from({ length: count }, (_, nth) => runs.slice(begin(nth), begin(nth + 1)));
}
