import { useEffect, useMemo, useState } from 'react';
import type { Run } from '../../engine/run.ts';
import type { Loaded } from '../../model/scenario.ts';
import type { Pair } from '../../review/comparison.ts';
import type { Valued } from '../../review/valued.ts';
import { type Reviewed, sameRun } from '../solver/protocol.ts';
import { useFinishedReview } from '../solver/useFinishedReview.ts';
import type { ReviewState } from '../solver/useReview.ts';

interface BothReviews {
  /** Null until both are there. */
  readonly valued: Pair<Valued> | null;
  readonly state: ReviewState;
}

/** Two runs of one scenario in figures: one after the other, as the solver has one at a time. */
export function useBothReviews(loaded: Loaded, first: Run, second: Run): BothReviews {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const state = useFinishedReview(loaded, reviewed === null ? first : second);
  const latest = state.reviewed;
  useEffect(() => {
    if (reviewed === null && latest !== null && sameRun(latest.run, first)) setReviewed(latest);
  }, [reviewed, latest, first]);
  const other = latest !== null && sameRun(latest.run, second) ? latest : null;
  const valued = useMemo<Pair<Valued> | null>(
    () => (reviewed && other ? [reviewed.valued, other.valued] : null),
    [reviewed, other],
  );
  return { valued, state };
}
