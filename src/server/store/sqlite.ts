import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Entry } from '../../room/log.ts';
import type { KeptRoom, Store } from './store.ts';
import { entryIn, type Row, written } from './written.ts';

/** How sure it is that what was written stays; anything but FULL is for tests alone. */
export type Synchronous = 'FULL' | 'NORMAL';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS rooms (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, key TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS rooms_by_key ON rooms (key);
  CREATE TABLE IF NOT EXISTS log (
    room INTEGER NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, entry TEXT NOT NULL,
    PRIMARY KEY (room, seq)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * One SQLite file in a folder, for one server at a time: a second one throws `SQLITE_BUSY`. Every
 * commit waits until the disk has it.
 */
export function openSqlite(folder: string, synchronous: Synchronous = 'FULL'): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new Database(join(folder, 'rooms.db'));
  // Exclusive before WAL: the lock goes with the process, and no shared-memory file is needed.
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec('PRAGMA journal_mode = WAL');
  database.exec(`PRAGMA synchronous = ${synchronous}`);
  database.exec('PRAGMA secure_delete = ON');
  database.exec(SCHEMA);
  const statement = {
    count: database.prepare('SELECT COUNT(*) AS count FROM rooms'),
    byCode: database.prepare('SELECT id, code FROM rooms WHERE code = ?'),
    byKey: database.prepare('SELECT id, code FROM rooms WHERE key = ?'),
    open: database.prepare('INSERT INTO rooms (code, key) VALUES (?, ?)'),
    byId: database.prepare('SELECT id FROM rooms WHERE id = ?'),
    log: database.prepare('SELECT seq, at, entry FROM log WHERE room = ? AND seq > ? ORDER BY seq'),
    // All of a batch in one call, which costs half of a call for each.
    append: database.prepare(
      `INSERT INTO log (room, seq, at, entry)
       SELECT ?, value ->> 'seq', value ->> 'at', value ->> 'entry' FROM json_each(?)`,
    ),
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

  const isThere = (room: number) => statement.byId.all(room).length > 0;
  const logAfter = (room: number, version: number) =>
    (statement.log.all(room, version) as readonly Row[]).map(entryIn);

  function add(room: number, entries: readonly Entry[]): void {
    if (entries.length > 0) statement.append.run(room, JSON.stringify(entries.map(written)));
  }

  function erase(rooms: readonly number[]): void {
    if (rooms.length === 0) return;
    together(() => {
      for (const room of rooms) {
        statement.eraseLog.run(room);
        statement.eraseRoom.run(room);
      }
    });
    // What was deleted is zero in the pages that are newest; the log of pages still has the old.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  const found = ([row]: unknown[]) => (row as KeptRoom | undefined) ?? null;
  return {
    count: async () => (statement.count.all() as { count: number }[])[0]?.count ?? 0,
    find: async (code) => found(statement.byCode.all(code)),
    openedWith: async (key) => found(statement.byKey.all(key)),
    open: async (code, key, entries) =>
      together(() => {
        const before = found(statement.byKey.all(key));
        if (before || found(statement.byCode.all(code))) return before;
        const id = Number(statement.open.run(code, key).lastInsertRowid);
        add(id, entries);
        return { id, code };
      }),
    log: async (room) => logAfter(room, 0),
    news: async (known) => ({
      entries: new Map(known.map(({ room, version }) => [room, logAfter(room, version)])),
      gone: known.flatMap(({ room }) => (isThere(room) ? [] : room)),
    }),
    append: async (turns) =>
      together(() => {
        for (const turn of turns) {
          if (!isThere(turn.room)) continue;
          // Its own, where it couldn't tell whether a commit had come to the disk.
          const missed = logAfter(turn.room, turn.version());
          add(turn.room, turn.take(missed));
        }
        return turns.flatMap(({ room }) => (isThere(room) ? [] : room));
      }),
    // Nobody else has the file.
    tellHere() {},
    listen() {},
    erase: async (rooms) => erase(rooms),
    async eraseIdle(since) {
      const rooms = (statement.idle.all(since) as { id: number }[]).map(({ id }) => id);
      erase(rooms);
      return rooms;
    },
    async close() {
      // One file is left, and the lock goes now: closing alone leaves both to the end of the process.
      database.exec('PRAGMA journal_mode = DELETE');
      database.exec('PRAGMA locking_mode = NORMAL');
      statement.count.all();
      database.close();
    },
  };
}
