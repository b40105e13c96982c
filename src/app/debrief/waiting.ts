import type { Scenario } from '../../model/scenario.ts';
import { findMove } from '../../rules/lookup.ts';
import type { SolverState } from '../solver/solver.ts';
import { SOLVER } from '../words/figures.ts';

/** Why there are no figures, said plainly. */
export function whyNot(scenario: Scenario, solver: SolverState): string {
  if (solver.stage === 'stopped') return SOLVER.stopped;
  if (solver.stage !== 'unsolved') return '';
  const { why } = solver;
  switch (why.code) {
    case 'too-many-beliefs':
      return SOLVER.tooMany(why.limit);
    case 'endless': {
      const words = why.loop.map((id) => findMove(scenario, id)?.say.at(-1)?.line ?? id);
      return SOLVER.endless(words);
    }
    case 'failed':
      return SOLVER.failed;
  }
}
