import type { Loaded } from '../../model/scenario.ts';
import type { Decision } from '../../practice/decisions.ts';
import type { Source } from '../catalogue/find.ts';
import type { RunRecord } from '../session/record.ts';
import type { SummedUp } from '../solver/protocol.ts';
import type { Solver } from '../solver/solver.ts';
import { type Cache, nameOf } from './cache.ts';
import { type Gathered, gatheredOf, type Job, type Known } from './gathered.ts';

/** What gathering needs of the world. */
export interface Means {
  readonly keep: Cache['keep'];
  packOf(source: Source): Promise<Loaded | null>;
  solver(loaded: Loaded): Solver;
}

/**
 * Works out what isn't known yet, each scenario solved once for all its runs, and tells after each
 * what is known by then. Returns how to stop.
 */
export function gather(
  known: Known,
  jobs: readonly Job[],
  { keep, packOf, solver }: Means,
  tell: (gathered: Gathered) => void,
): () => void {
  const runs = new Map(known.runs);
  const decisions = new Map(known.decisions);
  let solving: Solver | null = null;
  let stopped = false;

  async function work({ source, records: some }: Job): Promise<void> {
    const pack = await packOf(source).catch(() => null);
    if (stopped) return;
    const all = pack === null ? null : await sumUp(pack, some);
    if (stopped) return;
    for (const { id } of some) runs.set(id, { id, figures: null });
    for (const one of all?.summedUp ?? []) runs.set(one.id, one);
    if (pack !== null && all !== null) {
      const { hash, scenario } = pack;
      decisions.set(nameOf(scenario.id, hash), all.decisions);
      await keep({
        scenario: scenario.id,
        hash,
        decisions: all.decisions,
        runs: some.map(({ id, run }) => ({
          id,
          moves: run.moves,
          figures: runs.get(id)?.figures ?? null,
        })),
      });
    }
    if (!stopped) tell(gatheredOf({ ...known, runs, decisions }));
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

  async function workThrough(): Promise<void> {
    for (const job of jobs) if (!stopped) await work(job);
  }

  void workThrough();
  return () => {
    stopped = true;
    solving?.stop();
  };
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
