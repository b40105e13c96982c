import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Run } from '../../engine/run.ts';
import type { Loaded } from '../../model/scenario.ts';
import type { Reviewed } from './protocol.ts';
import type { Solver, SolverState, SolverView } from './solver.ts';
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
  const { state, reviewed } = useView(solver);
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

/** How far a solver is. It tells that often, and much hangs on it: the page goes first. */
function useView(solver: Solver | null): SolverView {
  const [seen, see] = useState({ solver, view: solver?.read() ?? NOTHING });
  useEffect(() => {
    if (!solver) return nothing;
    const look = () => startTransition(() => see({ solver, view: solver.read() }));
    look();
    return solver.subscribe(look);
  }, [solver]);
  if (seen.solver === solver) return seen.view;
  return solver?.read() ?? NOTHING;
}

/** Whether a run goes on from the other, or is it. */
function isBegun(begun: Run, run: Run): boolean {
  return (
    begun.hash === run.hash &&
    begun.situation === run.situation &&
    begun.moves.every((move, n) => move === run.moves[n])
  );
}
