import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Entry } from '../room/log.ts';

/** A room as it is found again. */
export interface KeptRoom {
  readonly id: number;
  readonly code: string;
  /** Of whoever opened it. */
  readonly key: string;
}

/** Entries of a room that are to be kept. */
interface Batch {
  readonly room: number;
  readonly entries: readonly Entry[];
}

/** Where the logs of rooms are kept. What it has said it has done stays done if the power fails. */
export interface Store {
  rooms(): readonly KeptRoom[];
  /** A new room with its first entry. */
  open(code: string, key: string, entry: Entry): KeptRoom;
  log(room: number): readonly Entry[];
  /** All of them, or where it throws none. */
  append(batches: readonly Batch[]): void;
  /** Rooms in which nothing was done since a time, in milliseconds since 1970. */
  idleSince(time: number): readonly number[];
  /** Takes these rooms out of every file, to the last byte. */
  erase(rooms: readonly number[]): void;
  close(): void;
}

/** How sure it is that what was written stays; anything but FULL is for tests alone. */
export type Synchronous = 'FULL' | 'NORMAL';

interface Row {
  readonly seq: number;
  readonly at: number;
  readonly entry: string;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS rooms (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, key TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS log (
    room INTEGER NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, entry TEXT NOT NULL,
    PRIMARY KEY (room, seq)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * One SQLite file in a folder, for one server at a time: a second one throws `SQLITE_BUSY`. Every
 * commit waits until the disk has it.
 */
export function openStore(folder: string, synchronous: Synchronous = 'FULL'): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new Database(join(folder, 'rooms.db'));
  // Exclusive before WAL: the lock goes with the process, and no shared-memory file is needed.
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec('PRAGMA journal_mode = WAL');
  database.exec(`PRAGMA synchronous = ${synchronous}`);
  database.exec('PRAGMA secure_delete = ON');
  database.exec(SCHEMA);
  const statement = {
    rooms: database.prepare('SELECT id, code, key FROM rooms'),
    open: database.prepare('INSERT INTO rooms (code, key) VALUES (?, ?)'),
    log: database.prepare('SELECT seq, at, entry FROM log WHERE room = ? ORDER BY seq'),
    append: database.prepare('INSERT INTO log (room, seq, at, entry) VALUES (?, ?, ?, ?)'),
    idle: database.prepare(
      'SELECT id FROM rooms WHERE (SELECT MAX(at) FROM log WHERE room = id) < ? ORDER BY id',
    ),
    eraseLog: database.prepare('DELETE FROM log WHERE room = ?'),
    eraseRoom: database.prepare('DELETE FROM rooms WHERE id = ?'),
  };

  /** Does all of it or nothing. */
  function together<T>(work: () => T): T {
    database.exec('BEGIN IMMEDIATE');
    try {
      const made = work();
      database.exec('COMMIT');
      return made;
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  function add(room: number, { seq, at, seat, id, event }: Entry): void {
    statement.append.run(room, seq, at, JSON.stringify([seat, id, event]));
  }

  return {
    rooms: () => statement.rooms.all() as readonly KeptRoom[],
    open: (code, key, entry) =>
      together(() => {
        const id = Number(statement.open.run(code, key).lastInsertRowid);
        add(id, entry);
        return { id, code, key };
      }),
    log: (room) => (statement.log.all(room) as readonly Row[]).map(entryIn),
    append: (batches) =>
      together(() => {
        for (const { room, entries } of batches) for (const entry of entries) add(room, entry);
      }),
    idleSince: (time) => (statement.idle.all(time) as { id: number }[]).map(({ id }) => id),
    erase(rooms) {
      together(() => {
        for (const room of rooms) {
          statement.eraseLog.run(room);
          statement.eraseRoom.run(room);
        }
      });
      // What was deleted is zero in the pages that are newest; the log of pages still has the old.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close() {
      // One file is left, and the lock goes now: closing alone leaves both to the end of the process.
      database.exec('PRAGMA journal_mode = DELETE');
      database.exec('PRAGMA locking_mode = NORMAL');
      statement.rooms.all();
      database.close();
    },
  };
}

/** A line as this server wrote it. */
function entryIn({ seq, at, entry }: Row): Entry {
  const [seat, id, event] = JSON.parse(entry) as [Entry['seat'], Entry['id'], Entry['event']];
  return { seq, at, seat, id, event };
}
