import { useEffect, useState } from 'react';
import type { Run } from '../../engine/run.ts';
import type { Loaded } from '../../model/scenario.ts';
import type { Valued } from '../../review/valued.ts';
import { type Reviewed, sameRun } from '../solver/protocol.ts';
import { type ReviewState, useReview } from '../solver/useReview.ts';

interface ManyValued {
  /** In the order of the runs; null until all are there. */
  readonly valued: readonly Valued[] | null;
  readonly state: ReviewState;
  /** Best play in each situation, once the first run is reviewed. */
  readonly lines: Reviewed['lines'] | null;
}

/** Several runs of one scenario in figures, one after another: the solver has one at a time. */
export function useValued(loaded: Loaded, runs: readonly Run[]): ManyValued {
  const [lines, setLines] = useState<Reviewed['lines'] | null>(null);
  const [done, setDone] = useState<ReadonlyMap<string, Valued>>(new Map());
  const next = runs.find((run) => !done.has(keyOf(run))) ?? null;
  const state = useReview(loaded, next, runs.length > 0);
  const latest = state.reviewed;
  useEffect(() => {
    if (next === null || latest === null || !sameRun(latest.run, next)) return;
    setLines(latest.lines);
    setDone((before) => new Map(before).set(keyOf(next), latest.valued));
  }, [next, latest]);
  const valued = runs.flatMap((run) => done.get(keyOf(run)) ?? []);
  return { valued: valued.length === runs.length ? valued : null, state, lines };
}

function keyOf({ situation, moves }: Run): string {
  return [situation, ...moves].join(' ');
}
