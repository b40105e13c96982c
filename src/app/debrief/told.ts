import type { Run } from '../../engine/run.ts';
import { NO_REACH, type Reach } from '../../review/reach.ts';
import type { RunRecord } from '../session/record.ts';
import { type Reviewed, sameRun } from '../solver/protocol.ts';
import type { SolverState } from '../solver/solver.ts';
import type { ReviewState } from '../solver/useReview.ts';
import { connectDominoes, type DominoesView } from './chains.ts';
import { connectHappened, type HappenedView } from './happened.ts';
import { connectHeadline, type Headline } from './headline.ts';
import { connectLine, type LineView } from './line.ts';
import { connectMoves, type MoveView } from './moves.ts';
import type { Review } from './review.ts';
import { connectScored, type ScoredView } from './scored.ts';
import { type CompetencyView, connectShows } from './shows.ts';
import { connectSo, type SoView } from './so.ts';
import { connectSum, type SumView } from './sum.ts';
import { connectValues, type ValuesView } from './values.ts';
import { connectWorked, type WorkedView } from './worked.ts';

/** What only the solution can tell. */
export interface FiguresView {
  readonly worked: WorkedView;
  readonly values: ValuesView;
  readonly sum: SumView | null;
  readonly scored: ScoredView;
  readonly shows: readonly CompetencyView[];
}

export interface ToldView {
  readonly headline: Headline;
  readonly happened: HappenedView;
  readonly moves: readonly MoveView[];
  /** Moves are marked by their kind: there will be no grades. */
  readonly plain: boolean;
  readonly dominoes: DominoesView;
  readonly so: SoView;
  /** Null while they are worked out, and where they can't be. */
  readonly figures: FiguresView | null;
  readonly line: LineView | null;
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

/** The whole debrief, as far as it can be told by now. */
export function connectTold(
  review: Review,
  record: Pick<RunRecord, 'forecasts'>,
  { solver, reviewed }: Pick<ReviewState, 'solver' | 'reviewed'>,
  tried: readonly number[],
): ToldView {
  const { whole } = review.timeline;
  const found = figuresOf(reviewed, whole.run);
  const valued = found?.valued ?? null;
  const plain = valued === null && willBeNone(solver);
  const given = record.forecasts.filter(({ chances }) => chances !== null);
  return {
    headline: connectHeadline(review, valued, !plain),
    happened: connectHappened(whole),
    moves: connectMoves(review, valued, { plain, tried }),
    plain,
    dominoes: connectDominoes(review),
    so: connectSo(review),
    figures: valued && {
      worked: connectWorked(review, valued),
      values: connectValues(review, valued),
      sum: connectSum(valued),
      scored: connectScored(whole, record.forecasts, valued),
      shows: connectShows(whole, valued, given.length),
    },
    line: found && connectLine(whole, found.lines[whole.run.situation] ?? []),
  };
}
