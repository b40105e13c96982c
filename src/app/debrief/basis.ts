import type { Run } from '../../engine/run.ts';
import type { Id } from '../../model/scenario.ts';
import { NO_REACH, type Reach } from '../../review/reach.ts';
import type { Valued } from '../../review/valued.ts';
import type { Forecast, RunRecord } from '../session/record.ts';
import { type Reviewed, sameRun } from '../solver/protocol.ts';
import type { SolverState } from '../solver/solver.ts';
import type { ReviewState } from '../solver/useReview.ts';
import type { Review } from './review.ts';

/** What the parts are made from, as far as it can be told by now. */
export interface Basis {
  readonly review: Review;
  readonly forecasts: readonly Forecast[];
  /** Turns that were tried again, from 1. */
  readonly tried: readonly number[];
  /** Null while it is worked out, and where it can't be. */
  readonly valued: Valued | null;
  /** The moves of the best line from the beginning, once it is known. */
  readonly best: readonly Id[] | null;
  /** Moves are marked by their kind: there will be no grades. */
  readonly plain: boolean;
}

/**
 * What was within reach, as far as that is told by now. Undefined where nobody will tell: then the page
 * looks itself.
 */
export function reachIn(
  { solver, reviewed }: Pick<ReviewState, 'solver' | 'reviewed'>,
  run: Run,
): Reach | undefined {
  const found = figuresOf(reviewed, run);
  if (found) return found.reach;
  return willBeNone(solver) ? undefined : NO_REACH;
}

/** The figures, where they are of this run. */
function figuresOf(reviewed: Reviewed | null, run: Run): Reviewed | null {
  return reviewed && sameRun(reviewed.run, run) ? reviewed : null;
}

function willBeNone({ stage }: SolverState): boolean {
  return stage === 'stopped' || stage === 'unsolved';
}

/** What all parts are made from; each makes its own when its turn comes. */
export function basisOf(
  review: Review,
  { forecasts }: Pick<RunRecord, 'forecasts'>,
  { solver, reviewed }: Pick<ReviewState, 'solver' | 'reviewed'>,
  tried: readonly number[],
): Basis {
  const { run } = review.timeline.whole;
  const found = figuresOf(reviewed, run);
  const valued = found?.valued ?? null;
  const best = found && (found.lines[run.situation] ?? []);
  return { review, forecasts, tried, valued, best, plain: !valued && willBeNone(solver) };
}
