import type { Id } from '../model/scenario.ts';

/**
 * Six conversations for a first week, in order: something small, then whether you can help at all,
 * then an easy yes and a cold call, then going back a step, then two people at one table.
 */
export const FIRST_WEEK = [
  'tap-washer',
  'twelve-day-close',
  'start-monday',
  'four-minutes',
  'loved-it',
  'kitchen-table',
] as const;
export type StepId = (typeof FIRST_WEEK)[number];

/** `next` is the first that isn't done. Nothing is locked: `later` says what comes after it. */
export type StepState = 'done' | 'next' | 'later';

export interface Step {
  readonly scenario: StepId;
  /** From 1, among the steps that there are. */
  readonly number: number;
  readonly state: StepState;
}

/** A conversation that has ended. */
export interface FinishedRun {
  readonly scenario: Id;
  /** It tried a turn of another conversation again. */
  readonly retry: boolean;
}

/**
 * The path as far as somebody has come. A step is done once a conversation of it has ended, however
 * it ended; another try at one of its turns isn't a conversation of its own. What the catalogue
 * doesn't have is passed over.
 */
export function pathOf(
  finished: readonly FinishedRun[],
  catalogue: readonly Id[],
): readonly Step[] {
  const done = new Set(finished.filter(({ retry }) => !retry).map(({ scenario }) => scenario));
  const there = FIRST_WEEK.filter((id) => catalogue.includes(id));
  const next = there.find((id) => !done.has(id));
  return there.map((scenario, index) => ({
    scenario,
    number: index + 1,
    state: done.has(scenario) ? 'done' : scenario === next ? 'next' : 'later',
  }));
}

/** What to go on with after a conversation; null where it was no step, or nothing else is left. */
export function stepAfter(scenario: Id, path: readonly Step[]): Step | null {
  if (!path.some((step) => step.scenario === scenario)) return null;
  const next = path.find(({ state }) => state === 'next');
  return next === undefined || next.scenario === scenario ? null : next;
}
