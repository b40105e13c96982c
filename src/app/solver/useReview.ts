import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Run } from '../../engine/run.ts';
import type { Loaded } from '../../model/scenario.ts';
import type { Reviewed } from './protocol.ts';
import type { SolverState, SolverView } from './solver.ts';
import { solverOf } from './solvers.ts';

export interface ReviewState {
  readonly solver: SolverState;
  /** Of this run, or of as much of it as was reviewed so far. */
  readonly reviewed: Reviewed | null;
  stop(): void;
  again(): void;
}

const NOTHING: SolverView = {
  state: { stage: 'working', beliefs: 0 },
  reviewed: null,
  summedUp: null,
  decisions: [],
};
const nothing = () => {};

/** A run in figures, as soon as the solver has them. Where they are wanted, it begins at once. */
export function useReview(loaded: Loaded, run: Run | null, wanted = true): ReviewState {
  const solver = useMemo(() => (wanted ? solverOf(loaded) : null), [loaded, wanted]);
  const { state, reviewed } = useSyncExternalStore(
    solver?.subscribe ?? (() => nothing),
    solver?.read ?? (() => NOTHING),
  );
  useEffect(() => {
    if (run) solver?.review(run);
  }, [solver, run]);
  return useMemo(
    () => ({
      solver: state,
      reviewed: reviewed && run && isBegun(reviewed.run, run) ? reviewed : null,
      stop: solver?.stop ?? nothing,
      again: solver?.again ?? nothing,
    }),
    [state, reviewed, run, solver],
  );
}

/** Whether a run goes on from the other, or is it. */
function isBegun(begun: Run, run: Run): boolean {
  return (
    begun.hash === run.hash &&
    begun.situation === run.situation &&
    begun.moves.every((move, n) => move === run.moves[n])
  );
}
