import type { Decision } from '../../practice/decisions.ts';
import { firstAttempts, type LogEntry } from '../../practice/log.ts';
import type { Summary } from '../../practice/summary.ts';
import { keyOf, type Source, sourceFor } from '../catalogue/find.ts';
import type { Card } from '../catalogue/pack.ts';
import type { RunRecord } from '../session/record.ts';
import { type SummedUp, sameMoves } from '../solver/protocol.ts';
import type { Kept } from '../store/store.ts';
import { nameOf, type WorkedScenario } from './cache.ts';

/** What is known of the finished runs so far. */
export interface Gathered {
  readonly summaries: readonly Summary[];
  /** Runs that are being worked out. */
  readonly waiting: number;
  /** Runs that can't be counted: their scenario is gone, has changed, or can't be worked out. */
  readonly left: number;
  /** The decisions of the scenarios that were worked out: of those that were played to an end. */
  readonly decisions: readonly Decision[];
}

/** Finished runs of one scenario that are to be worked out. */
export interface Job {
  readonly source: Source;
  readonly records: readonly RunRecord[];
}

/** All finished runs, and what is known of them. */
export interface Known {
  readonly finished: readonly RunRecord[];
  /** By the run's id. */
  readonly runs: ReadonlyMap<string, SummedUp>;
  /** By `nameOf` the scenario and its content. */
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
}

/** What is known at once, out of what was kept, and what is still to be worked out. */
export function knownAtOnce(
  { records, files }: Pick<Kept, 'records' | 'files'>,
  kept: readonly WorkedScenario[],
  cards: readonly Card[],
): Known & { readonly jobs: readonly Job[] } {
  const finished = [...records.values()].filter(({ ended }) => ended);
  const worked = new Map(
    kept.flatMap(({ hash, runs }) => runs.map((run) => [nameOf(run.id, hash), run])),
  );
  const runs = new Map<string, SummedUp>();
  const here = new Set<string>();
  const jobs = new Map<string, { source: Source; records: RunRecord[] }>();
  for (const record of finished) {
    const { id, run } = record;
    const source = sourceFor(run, files, cards);
    const same = source && worked.get(nameOf(id, hashOf(source)));
    if (source === null) {
      runs.set(id, { id, figures: null });
    } else if (same && sameMoves(same.moves, run.moves)) {
      runs.set(id, same);
      here.add(nameOf(run.scenario, hashOf(source)));
    } else {
      const job = jobs.get(keyOf(source)) ?? { source, records: [] };
      job.records.push(record);
      jobs.set(keyOf(source), job);
    }
  }
  const decisions = new Map(
    kept.flatMap(({ scenario, hash, decisions: of }) => {
      const name = nameOf(scenario, hash);
      return here.has(name) ? [[name, of]] : [];
    }),
  );
  return { finished, runs, decisions, jobs: [...jobs.values()] };
}

/** What is shown of it. */
export function gatheredOf({ finished, runs, decisions }: Known): Gathered {
  const firsts = firstAttempts(finished.map(entryOf));
  const summaries = finished.flatMap((record) => {
    const figures = runs.get(record.id)?.figures;
    const { id, at, scenario } = entryOf(record);
    return figures ? [{ ...figures, id, at, scenario, first: firsts.has(id) }] : [];
  });
  const waiting = finished.length - runs.size;
  const left = runs.size - summaries.length;
  return { summaries, waiting, left, decisions: [...decisions.values()].flat() };
}

function entryOf({ id, run, started, retryOf }: RunRecord): LogEntry {
  return { id, scenario: run.scenario, at: started, retry: retryOf !== null };
}

/** Of the content as it is today. */
function hashOf(source: Source): string {
  return source.from === 'app' ? source.card.hash : source.file.hash;
}
