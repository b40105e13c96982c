import type { Entry } from '../../room/log.ts';

/** A room as it is found again. */
export interface KeptRoom {
  readonly id: number;
  readonly code: string;
}

/** Entries of a room that are to be kept. */
interface Batch {
  readonly room: number;
  readonly entries: readonly Entry[];
}

/** Where the logs of rooms are kept. What it has said it has done stays done if the power fails. */
export interface Store {
  /** How many rooms there are. */
  count(): Promise<number>;
  find(code: string): Promise<KeptRoom | null>;
  /** The room that was opened with a key. */
  openedWith(key: string): Promise<KeptRoom | null>;
  /**
   * A new room with its first entry, or the one that was opened with this key before; null where the
   * code belongs to another.
   */
  open(code: string, key: string, entry: Entry): Promise<KeptRoom | null>;
  log(room: number): Promise<readonly Entry[]>;
  /** All of them, or where it throws none. */
  append(batches: readonly Batch[]): Promise<void>;
  /** Takes a room out, to the last byte that can be reached. */
  erase(room: number): Promise<void>;
  /** The same with rooms in which nothing was done since a time, in milliseconds since 1970. */
  eraseIdle(since: number): Promise<readonly number[]>;
  close(): Promise<void>;
}
