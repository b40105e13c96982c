import { type DBSchema, openDB } from 'idb';
import type { Decision } from '../../practice/decisions.ts';
import type { RunFigures } from '../../practice/summary.ts';

/*
 * What was worked out of finished runs, so that it needn't be again. It can be thrown away at any
 * time: everything in it comes from the log. Hence a database of its own.
 */
const DATABASE = 'opening-move-figures';
/** Raised whenever figures change shape or meaning: what is there is then thrown away. */
const VERSION = 2;
const FIGURES = 'figures';
const DECISIONS = 'decisions';

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

/** The decisions of a scenario of which runs were worked out. */
export interface WorkedScenario {
  readonly scenario: string;
  /** Of its content. */
  readonly hash: string;
  readonly decisions: readonly Decision[];
}

interface Cached {
  readonly runs: readonly Worked[];
  readonly scenarios: readonly WorkedScenario[];
}

/** Neither call rejects: what can't be kept is worked out again. */
export interface Cache {
  all(): Promise<Cached>;
  /** Some runs of a scenario, and its decisions. */
  keep(worked: readonly Worked[], of: WorkedScenario): Promise<void>;
}

/** As JSON: a thousand such texts are read several times as fast as a thousand objects. */
interface Schema extends DBSchema {
  figures: { key: string; value: string };
  decisions: { key: string; value: string };
}

export const browserCache: Cache = {
  async all() {
    try {
      const database = await open();
      const [runs, scenarios] = await Promise.all([
        database.getAll(FIGURES),
        database.getAll(DECISIONS),
      ]);
      database.close();
      return {
        runs: runs.map((text): Worked => JSON.parse(text)),
        scenarios: scenarios.map((text): WorkedScenario => JSON.parse(text)),
      };
    } catch {
      return { runs: [], scenarios: [] };
    }
  },
  async keep(worked, of) {
    try {
      const database = await open();
      const change = database.transaction([FIGURES, DECISIONS], 'readwrite');
      const figures = change.objectStore(FIGURES);
      await Promise.all([
        ...worked.map((one) => figures.put(JSON.stringify(one), one.id)),
        change.objectStore(DECISIONS).put(JSON.stringify(of), `${of.scenario}~${of.hash}`),
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
    await Promise.all([database.clear(FIGURES), database.clear(DECISIONS)]);
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
      database.createObjectStore(DECISIONS);
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
