/** What somebody may say when asked whether they asked it. */
export const PLAN_ANSWERS = ['asked', 'not-yet', 'no-chance', 'dropped'] as const;
export type PlanAnswer = (typeof PLAN_ANSWERS)[number];

/** Whether an answer leaves nothing to ask about. */
export function isFinal(answer: PlanAnswer): answer is 'asked' | 'dropped' {
  return answer === 'asked' || answer === 'dropped';
}

/** A plan as it was written at the end of a conversation. */
export interface WrittenPlan {
  /** The conversation. It has one plan. */
  readonly record: string;
  /** When it was written as it stands, in milliseconds since 1970. */
  readonly at: number;
  /** Days after which to ask about it; null: never. */
  readonly askIn: number | null;
}

/** What was answered about a plan, once. */
export interface GivenAnswer {
  readonly id: string;
  readonly record: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly answer: PlanAnswer;
}

export type PlanState =
  /** Not asked about before `due`; null where never, or not any more. */
  | { readonly is: 'open'; readonly due: number | null }
  | { readonly is: 'due'; readonly since: number }
  /** Asked for real, or let go: nothing is left to ask about. */
  | { readonly is: 'closed'; readonly as: 'asked' | 'dropped' };

/** A plan and what became of it by a certain time. */
export interface PlanStanding<Plan extends WrittenPlan, Answer extends GivenAnswer> {
  readonly plan: Plan;
  readonly state: PlanState;
  /** In the order in which they were given. */
  readonly answers: readonly Answer[];
  /** Given before the plan was written as it stands: they are about other words, and count for nothing. */
  readonly earlier: readonly Answer[];
}

/** In milliseconds. A plan is asked about whole days of 24 hours after it was written. */
export const DAY = 24 * 60 * 60 * 1000;

/** Where every plan stands at `now`: the one that was written last first. */
export function plansAt<Plan extends WrittenPlan, Answer extends GivenAnswer>(
  plans: readonly Plan[],
  answers: readonly Answer[],
  now: number,
): readonly PlanStanding<Plan, Answer>[] {
  const inTime = answers.toSorted(byTime);
  return plans
    .toSorted((a, b) => b.at - a.at || (a.record < b.record ? -1 : 1))
    .map((plan) => {
      const all = inTime.filter(({ record }) => record === plan.record);
      const own = all.filter(({ at }) => at >= plan.at);
      return {
        plan,
        state: stateOf(plan, own.at(-1), now),
        answers: own,
        earlier: all.filter(({ at }) => at < plan.at),
      };
    });
}

/** The plans to be asked about: the one that has waited longest first. */
export function duePlans<Plan extends WrittenPlan, Answer extends GivenAnswer>(
  standings: readonly PlanStanding<Plan, Answer>[],
): readonly PlanStanding<Plan, Answer>[] {
  return standings
    .flatMap((standing) => (standing.state.is === 'due' ? [{ standing, ...standing.state }] : []))
    .toSorted((a, b) => a.since - b.since)
    .map(({ standing }) => standing);
}

/** The time to give an answer: now, and in any case after all that it answers, also by a wrong clock. */
export function timeToAnswer(
  { plan, answers }: PlanStanding<WrittenPlan, GivenAnswer>,
  now: number,
): number {
  return Math.max(now, plan.at, (answers.at(-1)?.at ?? -1) + 1);
}

/**
 * How many plans came due by `now`, and how many of them were kept. What was answered ahead of its
 * time counts as well; what had no chance, as far as is known, doesn't count.
 */
export function keptPlans(
  standings: readonly PlanStanding<WrittenPlan, GivenAnswer>[],
  now: number,
): { readonly kept: number; readonly due: number } {
  const due = standings.filter((standing) => cameDue(standing, now));
  const kept = due.filter(({ state }) => state.is === 'closed' && state.as === 'asked');
  return { kept: kept.length, due: due.length };
}

function cameDue(
  { plan, state, answers }: PlanStanding<WrittenPlan, GivenAnswer>,
  now: number,
): boolean {
  if (state.is === 'closed') return true;
  if (answers.at(-1)?.answer === 'no-chance') return false;
  const first = dueAfter(plan.at, plan);
  return first !== null && first <= now;
}

/** The latest answer decides, whatever stood before it. */
function stateOf(plan: WrittenPlan, latest: GivenAnswer | undefined, now: number): PlanState {
  if (latest && isFinal(latest.answer)) return { is: 'closed', as: latest.answer };
  const due = dueAfter(latest?.at ?? plan.at, plan);
  return due !== null && due <= now ? { is: 'due', since: due } : { is: 'open', due };
}

function dueAfter(at: number, { askIn }: WrittenPlan): number | null {
  return askIn === null ? null : at + askIn * DAY;
}

/** By time; what was given at the same moment, by id. */
function byTime(a: GivenAnswer, b: GivenAnswer): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
