import type { Decision } from '../../practice/decisions.ts';
import type { RunFigures } from '../../practice/summary.ts';
import { openDerived } from '../derived/database.ts';

const WORKED = 'worked';

/** The figures of one run, and what they were made from. */
interface Worked {
  /** Of the run. */
  readonly id: string;
  readonly moves: readonly string[];
  /** Null where there are none: it doesn't fit, or that scenario can't be worked out. */
  readonly figures: RunFigures | null;
}

/** A scenario of which runs were worked out. */
export interface WorkedScenario {
  readonly scenario: string;
  /** Of its content. */
  readonly hash: string;
  readonly decisions: readonly Decision[];
  readonly runs: readonly Worked[];
}

/** With the runs that were worked out before. */
export function withRunsOf(before: WorkedScenario | null, worked: WorkedScenario): WorkedScenario {
  const runs = new Map([...(before?.runs ?? []), ...worked.runs].map((run) => [run.id, run]));
  return { ...worked, runs: [...runs.values()] };
}

/** Neither call rejects: what can't be kept is worked out again. */
export interface Cache {
  /** At once, where it has been read already. */
  all(): readonly WorkedScenario[] | Promise<readonly WorkedScenario[]>;
  /** Some runs of a scenario, beside those that are kept. */
  keep(worked: WorkedScenario): Promise<void>;
}

export const browserCache = {
  async all(): Promise<readonly WorkedScenario[]> {
    try {
      const database = await openDerived();
      const texts = await database.getAll(WORKED);
      database.close();
      return texts.map((text): WorkedScenario => JSON.parse(text));
    } catch {
      return [];
    }
  },
  async keep(worked: WorkedScenario): Promise<void> {
    try {
      const database = await openDerived();
      const change = database.transaction(WORKED, 'readwrite');
      const key = `${worked.scenario}~${worked.hash}`;
      const text = await change.store.get(key);
      const before = text === undefined ? null : JSON.parse(text);
      await change.store.put(JSON.stringify(withRunsOf(before, worked)), key);
      await change.done;
      database.close();
    } catch {
      // It is worked out again next time.
    }
  },
} satisfies Cache;
