import { duePlans } from '../../practice/plans.ts';
import type { Kept } from '../store/store.ts';
import { ASKED } from '../words/plans.ts';
import type { SendPlan } from './answering.ts';
import { standingsOf } from './standings.ts';
import { type AskingView, askingOf, type WordingView, wordingOf } from './wording.ts';

export interface DueView {
  readonly plan: WordingView;
  readonly asking: AskingView;
  /** That others wait as well; null where none does. */
  readonly more: string | null;
}

/** The plan that has waited longest to be asked about; null where none is due. */
export function connectDue(
  kept: Pick<Kept, 'records' | 'entries'>,
  now: number,
  send: SendPlan,
): DueView | null {
  const [first, ...others] = duePlans(standingsOf(kept, now));
  if (first === undefined) return null;
  return {
    plan: wordingOf(first),
    asking: askingOf(first, send),
    more: others.length === 0 ? null : ASKED.more(others.length),
  };
}
