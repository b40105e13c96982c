import { expect, test } from 'vitest';
import { connectLibrary } from '../../../src/app/library/connect.ts';
import { connectPath } from '../../../src/app/library/path.ts';
import type { RunRecord } from '../../../src/app/session/record.ts';
import { FIRST_WEEK } from '../../../src/practice/path.ts';
import { card, kept, record, TO_PARTED, talked } from '../fixtures.ts';

const OTHER = card({ id: 'day-sixty', title: 'Day sixty' });
/** In another order than the path's. */
const CARDS = [
  OTHER,
  ...FIRST_WEEK.map((id) => card({ id, title: `Title of ${id}` })).toReversed(),
];

function played(scenario: string, overrides: Partial<RunRecord> = {}): RunRecord {
  const parted = record(talked(TO_PARTED), { id: scenario, ended: true });
  return { ...parted, run: { ...parted.run, scenario }, ...overrides };
}

function states(...records: readonly RunRecord[]) {
  return connectPath(CARDS, records)?.steps.map(({ stateInWords }) => stateInWords);
}

test('somebody new starts with the first step, and every other step is a link as well', () => {
  const path = connectPath(CARDS, []);
  expect(states()).toEqual(['Start here', ...Array.from({ length: 5 }, () => 'Later')]);
  expect(path?.steps.map(({ card: { href } }) => href)).toEqual(
    FIRST_WEEK.map((id) => `#/brief/${id}`),
  );
  expect(path?.steps[0]).toMatchObject({ number: 1, card: { title: 'Title of tap-washer' } });
  expect(path?.lead).toBe('Six conversations, in an order that helps.');
  expect(path?.note).toMatch(/^Nobody sees it but you/);
  expect(path?.folded).toBeNull();
});

test('after the first has ended the second is open, and nothing says to start here', () => {
  const path = connectPath(CARDS, [played('tap-washer')]);
  expect(path?.steps.map(({ state }) => state).slice(0, 3)).toEqual(['done', 'next', 'later']);
  expect(states(played('tap-washer'))?.slice(0, 3)).toEqual(['Done', 'Next', 'Later']);
  expect(path?.lead).toBe('One of six done.');
  expect(path?.note).toBeNull();
});

test('one that was left open, or tried one turn again, has done no step', () => {
  expect(states(played('tap-washer', { ended: false }))?.[0]).toBe('Next');
  const retryOf = { record: 'lost', turn: 2 };
  expect(states(played('tap-washer', { retryOf }))?.[0]).toBe('Next');
  expect(states(played('day-sixty'))?.[0]).toBe('Next');
});

test('once all are done it folds to one line', () => {
  const path = connectPath(
    CARDS,
    FIRST_WEEK.map((id) => played(id)),
  );
  expect(path?.folded).toBe('Your first week: done, six of six');
  const [, ...five] = FIRST_WEEK;
  expect(
    connectPath(
      CARDS,
      five.map((id) => played(id)),
    )?.folded,
  ).toBeNull();
});

test('it says how many there are, and with one alone there is no path', () => {
  const two = CARDS.filter(({ id }) => id === 'loved-it' || id === 'four-minutes');
  expect(connectPath(two, [])?.lead).toBe('Two conversations, in an order that helps.');
  expect(
    connectPath(
      two,
      two.map(({ id }) => played(id)),
    )?.folded,
  ).toMatch(/two of two$/);
  expect(connectPath([OTHER, ...two.slice(1)], [])).toBeNull();
});

test('while something is looked for there is no path', () => {
  const path = (query: string) =>
    connectLibrary({ cards: CARDS, kept: kept(), endings: new Map(), query }, () => {}).path;
  expect(path('')?.steps).toHaveLength(6);
  expect(path('level=starter')).toBeNull();
  expect(path('find=tap')).toBeNull();
});
