import type { Entry } from '../../room/log.ts';

/** A line of the log as it is kept. */
export interface Row {
  readonly seq: number;
  readonly at: number;
  readonly entry: string;
}

export function written({ seq, at, seat, id, event }: Entry): Row {
  return { seq, at, entry: JSON.stringify([seat, id, event]) };
}

/** A line as a server wrote it. */
export function entryIn({ seq, at, entry }: Row): Entry {
  const [seat, id, event] = JSON.parse(entry) as [Entry['seat'], Entry['id'], Entry['event']];
  return { seq, at, seat, id, event };
}
