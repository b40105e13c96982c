import type { Run } from '../../engine/run.ts';
import type { Id, Loaded } from '../../model/scenario.ts';
import type { Decision } from '../../practice/decisions.ts';
import type { GivenForecast, RunFigures } from '../../practice/summary.ts';
import type { Reach } from '../../review/reach.ts';
import type { Valued } from '../../review/valued.ts';
import type { Unsolved } from '../../solve/solve.ts';

/** A run in figures: plain data, as it crosses from the worker. */
export interface Reviewed {
  /** The moves it was made for. */
  readonly run: Run;
  readonly valued: Valued;
  /** What was within reach; of a run that goes on nothing is told. */
  readonly reach: Reach;
  /** The best move where the run stands; null where it has ended. */
  readonly next: Id | null;
  /** The moves of best play to its ending, in each situation. */
  readonly lines: Readonly<Record<Id, readonly Id[]>>;
}

/** A finished run that is to be summed up, and what was forecast in it. */
export interface Finished {
  readonly id: string;
  readonly run: Run;
  readonly forecasts: readonly GivenForecast[];
}

export interface SummedUp {
  readonly id: string;
  /** Null where the run doesn't fit the scenario, or didn't end. */
  readonly figures: RunFigures | null;
}

/** What a solver is told. It is told to solve once; runs are reviewed and summed up when that is done. */
export type ToSolver =
  | { readonly type: 'solve'; readonly loaded: Loaded; readonly limit: number }
  | { readonly type: 'review'; readonly run: Run }
  | { readonly type: 'sum-up'; readonly finished: readonly Finished[] };

/** Why there are no figures. `failed`: the program broke. */
export type NoFigures = Unsolved | { readonly code: 'failed' };

/** What it tells. */
export type FromSolver =
  | { readonly type: 'progress'; readonly beliefs: number }
  | { readonly type: 'solved' }
  | { readonly type: 'unsolved'; readonly why: NoFigures }
  | { readonly type: 'reviewed'; readonly reviewed: Reviewed }
  | {
      readonly type: 'summed-up';
      readonly all: readonly SummedUp[];
      /** Those on the best lines of the scenario. */
      readonly decisions: readonly Decision[];
    };

/** Whether it is the same run, as far as a review goes. */
export function sameRun(a: Run, b: Run): boolean {
  return a.hash === b.hash && a.situation === b.situation && sameMoves(a.moves, b.moves);
}

export function sameMoves(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((move, n) => move === b[n]);
}
