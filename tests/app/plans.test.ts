import { expect, test } from 'vitest';
import type { PlanEvent } from '../../src/app/plans/answering.ts';
import { connectPlans, connectPlansLink } from '../../src/app/plans/connect.ts';
import { connectDue } from '../../src/app/plans/due.ts';
import { connectSheet, type SheetEvent } from '../../src/app/plans/sheet.ts';
import type { PlanEntry } from '../../src/app/session/entry.ts';
import type { Plan } from '../../src/app/session/record.ts';
import { DAY, PLAN_ANSWERS } from '../../src/practice/plans.ts';
import { answer, card, kept, record, TO_PARTED, talked } from './fixtures.ts';

const conversation = talked(TO_PARTED);
const WORDS = { rule: '', prospect: 'Ines', when: 'She is in', ask: 'Who signs?' };

/** What is kept with these plans, each by the id of its record. */
function plans(made: Readonly<Record<string, Partial<Plan>>>, entries: readonly PlanEntry[] = []) {
  const records = Object.entries(made).map(([id, plan]) =>
    record(conversation, { id, plan: { ...WORDS, askIn: 7, written: 0, ...plan } }),
  );
  return kept({
    records: new Map(records.map((one) => [one.id, one])),
    entries: new Map(entries.map((one) => [one.id, one])),
  });
}

function none(): void {
  throw new Error('nothing was to be sent');
}

test('the front page asks about the plan that has waited longest, and says how many wait too', () => {
  const here = plans({ a: {}, b: { askIn: 3, prospect: '' }, c: { askIn: null }, d: { ask: '' } });
  expect(connectDue(here, 2 * DAY, none)).toBeNull();
  const due = connectDue(here, 8 * DAY, none);
  expect(due?.plan).toEqual({
    key: 'b',
    prospect: null,
    lines: [
      { name: 'When this happens', text: 'She is in' },
      { name: 'I will ask', text: 'Who signs?' },
    ],
  });
  expect(due?.more).toBe('One more is due.');
  expect(connectDue(here, 4 * DAY, none)?.more).toBeNull();
});

test('there are four answers; the two that leave it open say when it is asked again', () => {
  const sent: PlanEvent[] = [];
  const here = plans({ a: {}, b: { askIn: 5 } });
  const due = connectDue(here, 9 * DAY, (event) => sent.push(event));
  expect(due?.asking.answers.map(({ value }) => value)).toEqual(PLAN_ANSWERS);
  expect(due?.asking.answers.map(({ label, again }) => `${label}: ${again}`)).toEqual([
    'Yes, I asked it: null',
    'Not yet: You are asked again in 5 days.',
    'There was no chance: You are asked again in 5 days.',
    'I let it go: null',
  ]);
  due?.asking.answer('asked', 'Both.');
  expect(sent).toMatchObject([
    { answer: 'asked', said: 'Both.', standing: { plan: { record: 'b' } } },
  ]);
});

test('what was answered is gone from the front page', () => {
  const given = { ...answer, record: 'a', at: 8 * DAY, answer: 'asked' } as const;
  expect(connectDue(plans({ a: {} }, [given]), 400 * DAY, none)).toBeNull();
  const open = { ...given, answer: 'no-chance' } as const;
  expect(connectDue(plans({ a: {} }, [open]), 14 * DAY, none)).toBeNull();
  expect(connectDue(plans({ a: {} }, [open]), 15 * DAY, none)?.plan.key).toBe('a');
});

test('all plans stand with their state, where they come from, and what was answered', () => {
  const given = { ...answer, record: 'a', at: 8 * DAY, answer: 'asked' } as const;
  const snapshot = {
    kept: plans({ a: { rule: 'Ask.' }, b: { written: DAY, prospect: '', askIn: null } }, [given]),
    cards: [card()],
    now: 9 * DAY,
  };
  const { lead, plans: views } = connectPlans(snapshot, none);
  expect(lead).toBe('One came due, and you asked it.');
  expect(views.map(({ name, sign, state }) => [name, sign, state])).toEqual([
    ['Nobody named', 'open', 'Open, and not asked about'],
    ['Ines', 'asked', 'You asked it'],
  ]);
  expect(views[1]).toMatchObject({
    rule: 'Ask.',
    written: {
      words: 'Written on 1 Jan 1970, after',
      href: '#/debrief/a',
      title: card().title,
      lang: undefined,
    },
    answers: [{ words: '9 Jan 1970: Yes, I asked it', said: 'She was away.' }],
    earlier: [],
  });
});

test('without a question there is nothing to answer, and a rule alone is no plan', () => {
  const here = plans({ a: { ask: '' }, b: { prospect: '', when: '', ask: '', rule: 'Ask.' } });
  const { plans: views } = connectPlans({ kept: here, cards: [], now: 99 * DAY }, none);
  expect(views.map(({ wording, asking, sign }) => [wording.key, asking, sign])).toEqual([
    ['a', null, 'open'],
  ]);
  expect(connectPlansLink(plans({ b: { prospect: '', when: '', ask: '' } }), 0)).toBeNull();
  expect(connectPlansLink(here, 99 * DAY)).toEqual({
    href: '#/plans',
    words: 'None has come due yet.',
  });
});

test('a plan from before its time was kept goes by when its record was last written', () => {
  const { written, ...plan } = { ...WORDS, askIn: 7, written: 0 };
  const older = record(conversation, { id: 'a', updated: 10 * DAY, plan });
  const here = kept({ records: new Map([['a', older]]) });
  expect(connectDue(here, 16 * DAY, none)).toBeNull();
  expect(connectDue(here, 17 * DAY, none)?.plan.key).toBe('a');
});

test('the worksheet has every plan on it that is open, and others can be put on or taken off', () => {
  const given = { ...answer, record: 'a', at: 8 * DAY, answer: 'dropped' } as const;
  const here = plans({ a: {}, b: { written: 1, when: '' }, c: { written: 2, prospect: '' } }, [
    given,
  ]);
  const sent: SheetEvent[] = [];
  const connect = (chosen: ReadonlySet<string> | null) =>
    connectSheet({ kept: here, now: 9 * DAY, chosen }, (event) => sent.push(event));
  const first = connect(null);
  expect(first.options.map(({ name, on }) => [name, on])).toEqual([
    ['Who signs?', true],
    ['Ines', true],
    ['Ines', false],
  ]);
  expect(first.blocks.map(({ key }) => key)).toEqual(['c', 'b']);
  first.options[2]?.turn(true);
  first.options[0]?.turn(false);
  expect(sent.map(({ chosen }) => [...chosen])).toEqual([['c', 'b', 'a'], ['b']]);
  expect(connect(new Set(['a'])).blocks.map(({ key }) => key)).toEqual(['a']);
  expect(connect(new Set()).empty).toBe('Nothing is on it yet.');
});

test('where no plan is open all are on the worksheet; where there is none that is said', () => {
  const given = { ...answer, record: 'a', at: 8 * DAY, answer: 'asked' } as const;
  const all = connectSheet({ kept: plans({ a: {} }, [given]), now: 9 * DAY, chosen: null }, none);
  expect(all.blocks).toHaveLength(1);
  const nothing = connectSheet({ kept: kept(), now: 0, chosen: null }, none);
  expect(nothing.empty).toBe('There is no plan yet. A debrief ends with a place to write one.');
});

test('what was written is on the worksheet, and what was not is left to the pen', () => {
  const here = plans({ a: { when: '' } });
  const [block] = connectSheet({ kept: here, now: 0, chosen: null }, none).blocks;
  expect(block?.written).toEqual([
    { name: 'Who it is', text: 'Ines' },
    { name: 'When this happens', text: null },
    { name: 'I will ask', text: 'Who signs?' },
  ]);
  expect(block?.lines.map(({ name, count }) => `${name}: ${count}`)).toEqual([
    'Where it stands: 2',
    'The smallest next step that would show something: 2',
    'What has to be true for it: 2',
    'Who else: 1',
    'By when: 1',
  ]);
});
