import type { Loaded } from '../../model/scenario.ts';
import type { Decision } from '../../practice/decisions.ts';
import { firstAttempts, type LogEntry } from '../../practice/log.ts';
import type { Summary } from '../../practice/summary.ts';
import { keyOf, type Source, sourceFor } from '../catalogue/find.ts';
import type { Card } from '../catalogue/pack.ts';
import type { RunRecord } from '../session/record.ts';
import { type SummedUp, sameMoves } from '../solver/protocol.ts';
import type { Solver } from '../solver/solver.ts';
import type { Kept } from '../store/store.ts';
import type { Cache, WorkedScenario } from './cache.ts';

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

/** What gathering needs of the world. */
export interface Means {
  readonly cache: Cache;
  readonly cards: readonly Card[];
  packOf(source: Source): Promise<Loaded | null>;
  solver(loaded: Loaded): Solver;
}

/** Finished runs of one scenario that are to be worked out. */
interface Job {
  readonly source: Source;
  readonly records: readonly RunRecord[];
}

/**
 * Gathers the figures of all finished runs: those that were kept at once, then the others, each
 * scenario solved once for all its runs. Where the cache has been read, it tells before it returns.
 * Returns how to stop.
 */
export function gather(
  { records, files }: Pick<Kept, 'records' | 'files'>,
  { cache, cards, packOf, solver }: Means,
  tell: (gathered: Gathered) => void,
): () => void {
  const finished = [...records.values()].filter(({ ended }) => ended);
  const firsts = firstAttempts(finished.map(entryOf));
  const known = new Map<string, SummedUp>();
  /** By the scenario and its content. */
  const decisions = new Map<string, readonly Decision[]>();
  let solving: Solver | null = null;
  let stopped = false;

  function told(): void {
    if (stopped) return;
    const summaries = finished.flatMap((record) => {
      const figures = known.get(record.id)?.figures;
      const { id, at, scenario } = entryOf(record);
      return figures ? [{ ...figures, id, at, scenario, first: firsts.has(id) }] : [];
    });
    const waiting = finished.length - known.size;
    const left = known.size - summaries.length;
    tell({ summaries, waiting, left, decisions: [...decisions.values()].flat() });
  }

  async function work({ source, records: some }: Job): Promise<void> {
    const pack = await packOf(source).catch(() => null);
    if (stopped) return;
    const all = pack === null ? null : await sumUp(pack, some);
    if (stopped) return;
    for (const { id } of some) known.set(id, { id, figures: null });
    for (const one of all?.summedUp ?? []) known.set(one.id, one);
    if (pack !== null && all !== null) {
      const { hash, scenario } = pack;
      decisions.set(nameOf(scenario.id, hash), all.decisions);
      await cache.keep({
        scenario: scenario.id,
        hash,
        decisions: all.decisions,
        runs: some.map(({ id, run }) => ({
          id,
          moves: run.moves,
          figures: known.get(id)?.figures ?? null,
        })),
      });
    }
    told();
  }

  /** No figures at all where the scenario can't be worked out; null where that broke off. */
  async function sumUp(loaded: Loaded, some: readonly RunRecord[]): Promise<Answer | null> {
    const mine = solver(loaded);
    solving = mine;
    mine.sumUp(some.map(({ id, run, forecasts }) => ({ id, run, forecasts })));
    const all = await answerOf(mine);
    mine.stop();
    return all;
  }

  function begin(kept: readonly WorkedScenario[]): void {
    const worked = new Map(
      kept.flatMap(({ hash, runs }) => runs.map((run) => [nameOf(run.id, hash), run])),
    );
    const here = new Set<string>();
    const jobs = new Map<string, { source: Source; records: RunRecord[] }>();
    for (const record of finished) {
      const { id, run } = record;
      const source = sourceFor(run, files, cards);
      const same = source && worked.get(nameOf(id, hashOf(source)));
      if (source === null) {
        known.set(id, { id, figures: null });
      } else if (same && sameMoves(same.moves, run.moves)) {
        known.set(id, same);
        here.add(nameOf(run.scenario, hashOf(source)));
      } else {
        const job = jobs.get(keyOf(source)) ?? { source, records: [] };
        job.records.push(record);
        jobs.set(keyOf(source), job);
      }
    }
    for (const { scenario, hash, decisions: of } of kept) {
      const name = nameOf(scenario, hash);
      if (here.has(name)) decisions.set(name, of);
    }
    told();
    void workThrough([...jobs.values()]);
  }

  async function workThrough(jobs: readonly Job[]): Promise<void> {
    for (const job of jobs) if (!stopped) await work(job);
  }

  const kept = cache.all();
  if (kept instanceof Promise) void kept.then(begin);
  else begin(kept);
  return () => {
    stopped = true;
    solving?.stop();
  };
}

function entryOf({ id, run, started, retryOf }: RunRecord): LogEntry {
  return { id, scenario: run.scenario, at: started, retry: retryOf !== null };
}

/** A scenario, or a run of it, with the content of the scenario. */
function nameOf(id: string, hash: string): string {
  return `${id}~${hash}`;
}

/** Of the content as it is today. */
function hashOf(source: Source): string {
  return source.from === 'app' ? source.card.hash : source.file.hash;
}

interface Answer {
  readonly summedUp: readonly SummedUp[];
  readonly decisions: readonly Decision[];
}

const NOTHING: Answer = { summedUp: [], decisions: [] };

/** What a solver has summed up in the end; nothing where it can't, null where it broke off. */
function answerOf(solver: Solver): Promise<Answer | null> {
  return new Promise((resolve) => {
    const look = () => {
      const { state, summedUp, decisions } = solver.read();
      if (summedUp !== null) resolve({ summedUp, decisions });
      else if (state.stage === 'unsolved') resolve(state.why.code === 'failed' ? null : NOTHING);
      else if (state.stage === 'stopped') resolve(null);
      else return;
      unsubscribe();
    };
    const unsubscribe = solver.subscribe(look);
    look();
  });
}
