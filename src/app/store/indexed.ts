import { type DBSchema, openDB } from 'idb';
import type { Disk, Raw } from './disk.ts';
import { againstEntry, againstFile, againstRun } from './guards.ts';

const DATABASE = 'opening-move';
/** Raised whenever what is stored changes shape. An older program then refuses to open it. */
const VERSION = 2;

/** Nothing that comes out is believed before it was parsed. */
interface Schema extends DBSchema {
  runs: { key: string; value: unknown };
  files: { key: string; value: unknown };
  entries: { key: string; value: unknown };
}

type Name = 'runs' | 'files' | 'entries';

/** Opens the browser's own database; rejects where it is refused, broken or of a newer version. */
export async function openIndexed(): Promise<Disk> {
  const database = await openDB<Schema>(DATABASE, VERSION, {
    // From whatever was there: each version adds to the one before, and all that is kept stays.
    upgrade(older, from) {
      if (from < 1) {
        older.createObjectStore('runs');
        older.createObjectStore('files');
      }
      if (from < 2) older.createObjectStore('entries');
    },
    // A newer program in another window wants to change it: let go, and say so at the next move.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

  async function all(name: Name): Promise<readonly Raw[]> {
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
    runs: () => all('runs'),
    files: () => all('files'),
    entries: () => all('entries'),
    putRun: (record, known) =>
      put('runs', record.id, record, (found) => againstRun(found, record, known)),
    putFile: (file, key) => put('files', key, file, (found) => againstFile(found, file)),
    putEntry: (entry) => put('entries', entry.id, entry, (found) => againstEntry(found, entry)),
    async erase() {
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
