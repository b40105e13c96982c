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

/**
 * What was worked out before, in memory once it was read. No call rejects: what can't be kept is
 * worked out again.
 */
export interface Cache {
  /** Null until it was read. */
  known(): readonly WorkedScenario[] | null;
  read(): Promise<void>;
  /** Some runs of a scenario, beside those that are kept. */
  keep(worked: WorkedScenario): Promise<void>;
}

/** The cache of this browser. */
export function openCache(): Cache {
  let known: ReadonlyMap<string, WorkedScenario> | null = null;
  return {
    known: () => known && [...known.values()],
    async read() {
      known = new Map((await readAll()).map((worked) => [keyOf(worked), worked]));
    },
    async keep(worked) {
      const key = keyOf(worked);
      const kept = await put(worked);
      known = new Map(known).set(key, withRunsOf(known?.get(key) ?? null, kept));
    },
  };
}

/** A scenario, or a run of it, with the content of the scenario. */
export function nameOf(id: string, hash: string): string {
  return `${id}~${hash}`;
}

function keyOf({ scenario, hash }: WorkedScenario): string {
  return nameOf(scenario, hash);
}

async function readAll(): Promise<readonly WorkedScenario[]> {
  try {
    const database = await openDerived();
    const texts = await database.getAll(WORKED);
    database.close();
    return texts.map((text): WorkedScenario => JSON.parse(text));
  } catch {
    return [];
  }
}

/** With what lay there before, from another window too; by itself where nothing can be kept. */
async function put(worked: WorkedScenario): Promise<WorkedScenario> {
  try {
    const database = await openDerived();
    const change = database.transaction(WORKED, 'readwrite');
    const text = await change.store.get(keyOf(worked));
    const all = withRunsOf(text === undefined ? null : JSON.parse(text), worked);
    await change.store.put(JSON.stringify(all), keyOf(worked));
    await change.done;
    database.close();
    return all;
  } catch {
    return worked;
  }
}
