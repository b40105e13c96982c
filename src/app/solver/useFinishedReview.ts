import { useEffect, useMemo, useState } from 'react';
import type { Run } from '../../engine/run.ts';
import type { Loaded } from '../../model/scenario.ts';
import { type Reviewed, sameRun } from './protocol.ts';
import { findReview, keepReview, reviewHere } from './reviews.ts';
import { type ReviewState, useReview } from './useReview.ts';

/**
 * A run that has ended, in figures: those that were kept, else the solver's, which are kept then.
 * Before it is `wanted` there are none.
 */
export function useFinishedReview(loaded: Loaded, run: Run, wanted = true): ReviewState {
  const kept = useKeptReview(run);
  const made = useReview(loaded, run, wanted && kept === null);
  const { reviewed } = made;
  useEffect(() => {
    if (reviewed && sameRun(reviewed.run, run)) void keepReview(reviewed);
  }, [reviewed, run]);
  return useMemo(
    () => (kept ? { ...made, solver: { stage: 'solved' }, reviewed: kept } : made),
    [kept, made],
  );
}

/** The review that was kept; null where none was, undefined until that is known. */
function useKeptReview(run: Run): Reviewed | null | undefined {
  const [found, setFound] = useState({ run, is: reviewHere(run) });
  const is = sameRun(found.run, run) ? found.is : undefined;
  useEffect(() => {
    if (is !== undefined) return;
    let left = false;
    void findReview(run).then((next) => left || setFound({ run, is: next }));
    return () => {
      left = true;
    };
  }, [run, is]);
  return is;
}
