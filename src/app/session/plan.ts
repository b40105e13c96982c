import type { Plan, PlanDraft, RunRecord } from './record.ts';

/** A plan as it is kept. Written anew is one with other words, or to be asked about another time. */
export function keptPlan(before: Plan | null, draft: PlanDraft, at: number): Plan {
  const same =
    before !== null &&
    before.prospect === draft.prospect &&
    before.when === draft.when &&
    before.ask === draft.ask &&
    before.askIn === draft.askIn;
  return { ...draft, written: same ? (before.written ?? at) : at };
}

/** Whether there is more than a rule: somebody to ask, or something. */
export function hasPlan({ plan }: Pick<RunRecord, 'plan'>): boolean {
  return plan !== null && (plan.prospect || plan.when || plan.ask) !== '';
}
