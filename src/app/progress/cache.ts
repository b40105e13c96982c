import { type DBSchema, openDB } from 'idb';
import type { RunFigures } from '../../practice/summary.ts';

/*
 * What was worked out of finished runs, so that it needn't be again. It can be thrown away at any
 * time: everything in it comes from the log. Hence a database of its own.
 */
const DATABASE = 'opening-move-figures';
/** Raised whenever figures change shape or meaning: what is there is then thrown away. */
const VERSION = 1;
const FIGURES = 'figures';

/** The figures of one run, and what they were made from. */
export interface Worked {
  /** Of the run. */
  readonly id: string;
  /** Of the scenario's content. */
  readonly hash: string;
  readonly moves: readonly string[];
  /** Null where there are none: it doesn't fit, or that scenario can't be worked out. */
  readonly figures: RunFigures | null;
}

/** Neither call rejects: what can't be kept is worked out again. */
export interface Cache {
  all(): Promise<readonly Worked[]>;
  keep(worked: readonly Worked[]): Promise<void>;
}

/** As JSON: a thousand such texts are read several times as fast as a thousand objects. */
interface Schema extends DBSchema {
  figures: { key: string; value: string };
}

export const browserCache: Cache = {
  async all() {
    try {
      const database = await open();
      const worked = await database.getAll(FIGURES);
      database.close();
      return worked.map((text): Worked => JSON.parse(text));
    } catch {
      return [];
    }
  },
  async keep(worked) {
    try {
      const database = await open();
      const change = database.transaction(FIGURES, 'readwrite');
      await Promise.all([
        ...worked.map((one) => change.store.put(JSON.stringify(one), one.id)),
        change.done,
      ]);
      database.close();
    } catch {
      // It is worked out again next time.
    }
  },
};

/** Throws all of it away, where everything is erased. Never rejects. */
export async function forgetFigures(): Promise<void> {
  try {
    const database = await open();
    await database.clear(FIGURES);
    database.close();
  } catch {
    // Where it can't be opened there is nothing in it.
  }
}

function open() {
  return openDB<Schema>(DATABASE, VERSION, {
    upgrade(database) {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore(FIGURES);
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
