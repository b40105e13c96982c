import type { FinishedRun } from '../../practice/path.ts';
import type { RunRecord } from './record.ts';

/** The conversations that have ended, as `practice` wants them. */
export function finishedRuns(
  records: Iterable<Pick<RunRecord, 'ended' | 'run' | 'retryOf'>>,
): readonly FinishedRun[] {
  return [...records]
    .filter(({ ended }) => ended)
    .map(({ run, retryOf }) => ({ scenario: run.scenario, retry: retryOf !== null }));
}
