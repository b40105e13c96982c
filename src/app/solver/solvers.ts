import type { Loaded } from '../../model/scenario.ts';
import { DEFAULT_LIMIT } from '../../solve/limit.ts';
import { inWorker, onPage } from './carriers.ts';
import { type Later, makeSolver, type Solver } from './solver.ts';

const later: Later = (call, milliseconds) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

let current: Solver | null = null;

/** The solver of a scenario. There is one at a time: the talk begins it, the debrief goes on with it. */
export function solverOf(loaded: Loaded): Solver {
  if (current?.loaded.hash === loaded.hash && current.loaded.scenario.id === loaded.scenario.id) {
    return current;
  }
  current?.stop();
  current = ownSolver(loaded);
  return current;
}

/** A solver for whoever asks, who also stops it. */
export function ownSolver(loaded: Loaded): Solver {
  return makeSolver(loaded, { limit: DEFAULT_LIMIT, carriers: [inWorker, onPage], later });
}
