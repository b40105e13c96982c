import type { Run } from '../../engine/run.ts';
import { type PlanStanding, plansAt, type WrittenPlan } from '../../practice/plans.ts';
import type { PlanEntry } from '../session/entry.ts';
import { hasPlan } from '../session/plan.ts';
import type { Plan, RunRecord } from '../session/record.ts';
import type { Kept } from '../store/store.ts';

/** A plan with the conversation that it comes from. */
interface KeptPlan extends WrittenPlan {
  readonly words: Plan;
  readonly run: Run;
}

export type Standing = PlanStanding<KeptPlan, PlanEntry>;

/** Where all the plans stand that were kept: the one that was written last first. */
export function standingsOf(
  { records, entries }: Pick<Kept, 'records' | 'entries'>,
  now: number,
): readonly Standing[] {
  const plans = [...records.values()].flatMap(planOf);
  const answers = [...entries.values()].filter((entry) => entry.kind === 'plan');
  return plansAt(plans, answers, now);
}

/** None where only a rule was written. Without a question there is nothing to ask about. */
function planOf({ id, run, updated, plan }: RunRecord): readonly KeptPlan[] {
  if (plan === null || !hasPlan({ plan })) return [];
  const askIn = plan.ask === '' ? null : plan.askIn;
  return [{ record: id, at: plan.written ?? updated, askIn, words: plan, run }];
}
