import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DAY,
  duePlans,
  type GivenAnswer,
  keptPlans,
  PLAN_ANSWERS,
  type PlanAnswer,
  type PlanStanding,
  plansAt,
  timeToAnswer,
  type WrittenPlan,
} from '../../src/practice/plans.ts';

/** Written on day 0, to be asked about after a week; keys replace its own. */
function plan(overrides: Partial<WrittenPlan> = {}): WrittenPlan {
  return { record: 'r1', at: 0, askIn: 7, ...overrides };
}

/** What was answered on a day. */
function on(day: number, answer: PlanAnswer, record = 'r1'): GivenAnswer {
  return { id: `${record} on ${day}`, record, at: day * DAY, answer };
}

function only<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined || list.length !== 1) throw new Error(`${list.length} and not one`);
  return one;
}

function state(day: number, ...answers: readonly GivenAnswer[]) {
  return only(plansAt([plan()], answers, day * DAY)).state;
}

test('a plan is open until its days are over, and then due since that moment', () => {
  expect(state(0)).toEqual({ is: 'open', due: 7 * DAY });
  expect(state(6.999)).toEqual({ is: 'open', due: 7 * DAY });
  expect(state(7)).toEqual({ is: 'due', since: 7 * DAY });
  expect(state(400)).toEqual({ is: 'due', since: 7 * DAY });
});

test('a plan that is never to be asked about never comes due', () => {
  const never = only(plansAt([plan({ askIn: null })], [on(3, 'not-yet')], 9999 * DAY));
  expect(never.state).toEqual({ is: 'open', due: null });
  expect(keptPlans([never], 9999 * DAY)).toEqual({ kept: 0, due: 0 });
});

test.each(['asked', 'dropped'] as const)('“%s” closes it for good', (answer) => {
  expect(state(400, on(8, answer))).toEqual({ is: 'closed', as: answer });
});

test.each(['not-yet', 'no-chance'] as const)('“%s” asks again after as many days', (answer) => {
  expect(state(8, on(8, answer))).toEqual({ is: 'open', due: 15 * DAY });
  expect(state(15, on(8, answer))).toEqual({ is: 'due', since: 15 * DAY });
});

test('the latest answer decides, and an answer that was wrong can be put right', () => {
  expect(state(9, on(8, 'asked'), on(8.1, 'not-yet'))).toEqual({ is: 'open', due: 15.1 * DAY });
  expect(state(9, on(8, 'not-yet'), on(8.1, 'asked'))).toEqual({ is: 'closed', as: 'asked' });
});

test('answers that a plan had before it was written as it stands are about other words', () => {
  const [before, after] = [on(8, 'asked'), on(20, 'not-yet')];
  const again = only(plansAt([plan({ at: 10 * DAY })], [after, before], 17 * DAY));
  expect(again.earlier).toEqual([before]);
  expect(again.answers).toEqual([after]);
  const fresh = only(plansAt([plan({ at: 10 * DAY })], [before], 17 * DAY));
  expect(fresh.state).toEqual({ is: 'due', since: 17 * DAY });
  expect(keptPlans([fresh], 17 * DAY)).toEqual({ kept: 0, due: 1 });
});

test('answers are about the plan of their own conversation', () => {
  expect(state(8, on(8, 'asked', 'r2'))).toEqual({ is: 'due', since: 7 * DAY });
});

test('the last written stands first; to be asked about, the one that has waited longest', () => {
  const plans = [
    plan({ record: 'old', at: 0, askIn: 14 }),
    plan({ record: 'new', at: 3 * DAY, askIn: 3 }),
    plan({ record: 'newest', at: 4 * DAY, askIn: 14 }),
  ];
  const all = plansAt(plans, [], 15 * DAY);
  expect(all.map((one) => one.plan.record)).toEqual(['newest', 'new', 'old']);
  expect(duePlans(all).map((one) => one.plan.record)).toEqual(['new', 'old']);
});

test('kept are those asked, out of those that came due or were answered for good', () => {
  const plans = ['a', 'b', 'c', 'd', 'e', 'f'].map((record) => plan({ record }));
  const answers = [
    on(2, 'asked', 'a'),
    on(8, 'asked', 'b'),
    on(8, 'dropped', 'c'),
    on(8, 'no-chance', 'd'),
    on(8, 'not-yet', 'e'),
  ];
  expect(keptPlans(plansAt(plans, answers, 3 * DAY), 3 * DAY).kept).toBe(2);
  expect(keptPlans(plansAt(plans, answers, 9 * DAY), 9 * DAY)).toEqual({ kept: 2, due: 5 });
  expect(keptPlans(plansAt(plans, [on(2, 'not-yet', 'a')], 3 * DAY), 3 * DAY).due).toBe(0);
});

test('a new answer is the latest, by a clock that went wrong too', () => {
  const [open] = plansAt([plan({ at: 5 * DAY })], [], 20 * DAY);
  const [answered] = plansAt([plan()], [on(30, 'not-yet')], 20 * DAY);
  if (!open || !answered) throw new Error('no plan');
  expect(timeToAnswer(open, 20 * DAY)).toBe(20 * DAY);
  expect(timeToAnswer(open, 4 * DAY)).toBe(5 * DAY);
  expect(timeToAnswer(answered, 20 * DAY)).toBe(30 * DAY + 1);
});

const day = fc.nat(40);
const RECORDS = ['a', 'b', 'c'] as const;
const plans = fc.uniqueArray(
  fc.record({
    record: fc.constantFrom(...RECORDS),
    at: day.map((n) => n * DAY),
    askIn: fc.option(fc.constantFrom(3, 7, 14)),
  }),
  { selector: ({ record }) => record },
);
const answers = fc
  .array(
    fc.record({
      record: fc.constantFrom(...RECORDS),
      at: day.map((n) => n * DAY),
      answer: fc.constantFrom(...PLAN_ANSWERS),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, n): GivenAnswer => ({ ...one, id: `${(n * 5) % 8}` })));

type Standing = PlanStanding<WrittenPlan, GivenAnswer>;

/** Where a plan stands, told by going through the days one after another. */
function lived({ at, askIn, record }: WrittenPlan, given: readonly GivenAnswer[], now: number) {
  let due = askIn === null ? null : at + askIn * DAY;
  let closed: PlanAnswer | null = null;
  for (let time = at; time <= 40 * DAY; time += DAY) {
    const then = given.filter((one) => one.record === record && one.at === time);
    for (const { answer } of then.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      closed = answer === 'asked' || answer === 'dropped' ? answer : null;
      due = askIn === null ? null : time + askIn * DAY;
    }
  }
  if (closed !== null) return { is: 'closed', as: closed };
  return due !== null && due <= now ? { is: 'due', since: due } : { is: 'open', due };
}

test('where a plan stands is what going through the days comes to', () => {
  fc.assert(
    fc.property(plans, answers, day, (made, given, today) => {
      const now = today * DAY;
      for (const standing of plansAt(made, given, now)) {
        expect(standing.state).toEqual(lived(standing.plan, given, now));
        const own = given.filter(({ record }) => record === standing.plan.record);
        expect(standing.answers.length + standing.earlier.length).toBe(own.length);
      }
    }),
  );
});

test('in which order plans and answers arrive doesn’t matter', () => {
  const shuffled = fc
    .tuple(plans, answers)
    .chain(([made, given]) =>
      fc.tuple(
        fc.constant([made, given] as const),
        fc.tuple(
          fc.shuffledSubarray([...made], { minLength: made.length }),
          fc.shuffledSubarray([...given], { minLength: given.length }),
        ),
      ),
    );
  fc.assert(
    fc.property(shuffled, day, ([[made, given], [madeToo, givenToo]], today) => {
      const now = today * DAY;
      const all = plansAt(made, given, now);
      expect(plansAt(madeToo, givenToo, now)).toEqual(all);
      expect(duePlans(plansAt(madeToo, givenToo, now))).toEqual(duePlans(all));
    }),
  );
});

test('time alone brings plans due and closes none, and no more are kept than came due', () => {
  fc.assert(
    fc.property(plans, answers, day, day, (made, given, a, b) => {
      const [sooner, later] = [Math.min(a, b) * DAY, Math.max(a, b) * DAY];
      const then: readonly Standing[] = plansAt(made, given, sooner);
      const now: readonly Standing[] = plansAt(made, given, later);
      then.forEach(({ state: before }, n) => {
        const after = now[n]?.state;
        if (before.is !== 'open') expect(after).toEqual(before);
        else expect(after?.is).not.toBe('closed');
      });
      const [counted, countedLater] = [keptPlans(then, sooner), keptPlans(now, later)];
      expect(countedLater.kept).toBe(counted.kept);
      expect(countedLater.due).toBeGreaterThanOrEqual(counted.due);
      expect(countedLater.due).toBeLessThanOrEqual(made.length);
      expect(counted.kept).toBeLessThanOrEqual(counted.due);
      expect(duePlans(now).every(({ state }) => state.is === 'due')).toBe(true);
    }),
  );
});
