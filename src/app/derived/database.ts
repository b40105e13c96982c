import { type DBSchema, openDB } from 'idb';

/*
 * What was worked out of the log, so that it needn't be again. It can be thrown away at any time:
 * everything in it comes from the log. Hence a database of its own.
 */
const DATABASE = 'opening-move-figures';
/** Raised whenever anything in it changes shape or meaning: what is there is then thrown away. */
const VERSION = 4;

/** Texts in JSON: as rows of their own, or as objects, they take longer to be read. */
interface Schema extends DBSchema {
  /** By scenario and its content: the figures of its finished runs. */
  worked: { key: string; value: string };
  /** By the order in which they came: whole reviews of the runs that were read last. */
  reviews: {
    key: number;
    value: { readonly run: string; readonly text: string };
    indexes: { run: string };
  };
}

const STORES = ['worked', 'reviews'] as const;

/** Rejects where storage is refused or broken. */
export function openDerived() {
  return openDB<Schema>(DATABASE, VERSION, {
    upgrade(database) {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore('worked');
      database.createObjectStore('reviews', { autoIncrement: true }).createIndex('run', 'run');
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** Throws all of it away, where everything is erased. Never rejects. */
export async function forgetDerived(): Promise<void> {
  try {
    const database = await openDerived();
    await Promise.all(STORES.map((name) => database.clear(name)));
    database.close();
  } catch {
    // Where it can't be opened there is nothing in it.
  }
}
