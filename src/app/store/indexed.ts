import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Disk, type Raw, troubleOf } from './disk.ts';
import { againstEntry, againstFile, againstRun } from './guards.ts';

const DATABASE = 'opening-move';
/** Raised whenever what is stored changes shape. An older program then only reads it. */
const VERSION = 2;

/** Nothing that comes out is believed before it was parsed. */
interface Schema extends DBSchema {
  runs: { key: string; value: unknown };
  files: { key: string; value: unknown };
  entries: { key: string; value: unknown };
}

type Name = 'runs' | 'files' | 'entries';

/**
 * Opens the browser's own database. One that a newer program has changed is only read. Rejects where
 * it is refused or broken.
 */
export async function openIndexed(): Promise<Disk> {
  try {
    return diskOn(await openDB<Schema>(DATABASE, VERSION, { upgrade, blocking }), false);
  } catch (error) {
    if (troubleOf(error) !== 'newer') throw error;
    return diskOn(await openDB<Schema>(DATABASE, undefined, { blocking }), true);
  }
}

/** From whatever was there: each version adds to the one before, and all that is kept stays. */
function upgrade(older: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) {
    older.createObjectStore('runs');
    older.createObjectStore('files');
  }
  if (from < 2) older.createObjectStore('entries');
}

/** A newer program in another window wants to change it: let go, and say so at the next move. */
function blocking(_current: number, _blocked: number | null, event: Event): void {
  if (event.target instanceof IDBDatabase) event.target.close();
}

function diskOn(database: IDBPDatabase<Schema>, newer: boolean): Disk {
  async function all(name: Name): Promise<readonly Raw[]> {
    // What a newer program has done away with isn't there.
    if (!database.objectStoreNames.contains(name)) return [];
    const store = database.transaction(name).store;
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, n) => ({ key: String(key), value: values[n] }));
  }

  /** Writes, unless what lies there already is a reason not to. */
  async function put(
    name: Name,
    key: string,
    value: unknown,
    against: (found: unknown) => Error | null,
  ): Promise<void> {
    if (newer) throw refusal();
    const change = database.transaction(name, 'readwrite');
    const reason = against(await change.store.get(key));
    if (reason !== null) {
      change.abort();
      await change.done.catch(() => undefined);
      throw reason;
    }
    await Promise.all([change.store.put(value, key), change.done]);
  }

  return {
    newer,
    runs: () => all('runs'),
    files: () => all('files'),
    entries: () => all('entries'),
    putRun: (record, known) =>
      put('runs', record.id, record, (found) => againstRun(found, record, known)),
    putFile: (file, key) => put('files', key, file, (found) => againstFile(found, file)),
    putEntry: (entry) => put('entries', entry.id, entry, (found) => againstEntry(found, entry)),
    async erase() {
      if (newer) throw refusal();
      const change = database.transaction(['runs', 'files', 'entries'], 'readwrite');
      await Promise.all([
        change.objectStore('runs').clear(),
        change.objectStore('files').clear(),
        change.objectStore('entries').clear(),
        change.done,
      ]);
    },
  };
}

function refusal(): DOMException {
  return new DOMException('a newer version has changed this database', 'VersionError');
}
