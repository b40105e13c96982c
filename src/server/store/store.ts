import type { Entry } from '../../room/log.ts';
import type { SeatNumber } from '../../room/stages.ts';

/** A room as it is found again. */
export interface KeptRoom {
  readonly id: number;
  readonly code: string;
}

/** A room, and how much of its log is known. */
export interface Known {
  readonly room: number;
  readonly version: number;
}

/** What is to be added to the log of a room, while nobody else adds to it. */
export interface Turn {
  readonly room: number;
  /** How much of the log is known. */
  version(): number;
  /** Takes what others have added since then, and gives what comes after it. */
  take(missed: readonly Entry[]): readonly Entry[];
}

/** What became of rooms. */
interface News {
  /** The entries of each room after those that are known. */
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  /** Rooms that aren't there any more. */
  readonly gone: readonly number[];
}

/** Hears what others do who share the store. */
export interface Listener {
  /** Somebody has added to a room's log. */
  grown(known: Known): void;
  gone(room: number, why: GoneWhy): void;
  /** Who is connected to a room on another server, which has a name of its own. */
  here(room: number, server: string, seats: readonly SeatNumber[]): void;
  /** Something may have been missed: ask for what is new. */
  missed(): void;
}

export type GoneWhy = 'erased' | 'expired';

/** Where the logs of rooms are kept. What it has said it has done stays done if the power fails. */
export interface Store {
  /** How many rooms there are. */
  count(): Promise<number>;
  find(code: string): Promise<KeptRoom | null>;
  /** The room that was asked for with a key. */
  openedWith(key: string): Promise<KeptRoom | null>;
  /**
   * A new room with its first entries, or the one that was asked for with this key before; null where
   * the code belongs to another.
   */
  open(code: string, key: string, entries: readonly Entry[]): Promise<KeptRoom | null>;
  log(room: number): Promise<readonly Entry[]>;
  news(known: readonly Known[]): Promise<News>;
  /**
   * All that these rooms have to add, or where it throws, as far as is known, none of it. Tells the
   * rooms that aren't there any more.
   */
  append(turns: readonly Turn[]): Promise<readonly number[]>;
  /** Takes rooms out, all or none of them, to the last byte that can be reached. */
  erase(rooms: readonly number[]): Promise<void>;
  /** The same with rooms in which nothing was done since a time, in milliseconds since 1970. */
  eraseIdle(since: number): Promise<readonly number[]>;
  /** Tells others who is connected to a room here, if that can be done now. */
  tellHere(room: number, seats: readonly SeatNumber[]): void;
  /** From now on it hears. */
  listen(listener: Listener): void;
  close(): Promise<void>;
}
