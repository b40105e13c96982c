import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIRST_WEEK, type FinishedRun, pathOf, stepAfter } from '../../src/practice/path.ts';

const ALL = [...FIRST_WEEK, 'day-sixty'];

function ended(...scenarios: readonly string[]): readonly FinishedRun[] {
  return scenarios.map((scenario) => ({ scenario, retry: false }));
}

function states(finished: readonly FinishedRun[], catalogue: readonly string[] = ALL) {
  return pathOf(finished, catalogue).map(({ state }) => state);
}

test('six steps in their order, and each of them ships', () => {
  expect(pathOf([], ALL).map(({ number, scenario }) => `${number} ${scenario}`)).toEqual([
    '1 tap-washer',
    '2 twelve-day-close',
    '3 start-monday',
    '4 four-minutes',
    '5 loved-it',
    '6 kitchen-table',
  ]);
  const shipped = readdirSync('scenarios').map((file) => file.replace('.yaml', ''));
  expect(shipped).toEqual(expect.arrayContaining([...FIRST_WEEK]));
});

test('the order of the catalogue doesn’t matter', () => {
  expect(pathOf([], ALL.toReversed())).toEqual(pathOf([], ALL));
});

test('the first that isn’t done is next, wherever somebody began', () => {
  expect(states([])).toEqual(['next', 'later', 'later', 'later', 'later', 'later']);
  expect(states(ended('tap-washer'))).toEqual(['done', 'next', 'later', 'later', 'later', 'later']);
  expect(states(ended('start-monday', 'tap-washer'))).toEqual([
    'done',
    'next',
    'done',
    'later',
    'later',
    'later',
  ]);
  expect(states(ended(...FIRST_WEEK))).toEqual(FIRST_WEEK.map(() => 'done'));
});

test('another try at a turn does no step; the conversation that it belongs to does', () => {
  const again = { scenario: 'tap-washer', retry: true };
  expect(states([again])[0]).toBe('next');
  expect(states([again, ...ended('tap-washer')])[0]).toBe('done');
});

test('what the catalogue doesn’t have is passed over, and what is no step changes nothing', () => {
  const path = pathOf(ended('tap-washer', 'day-sixty', 'unheard-of'), [
    'day-sixty',
    'four-minutes',
    'start-monday',
  ]);
  expect(path).toEqual([
    { scenario: 'start-monday', number: 1, state: 'next' },
    { scenario: 'four-minutes', number: 2, state: 'later' },
  ]);
  expect(pathOf([], [])).toEqual([]);
});

test('after a step comes the first that isn’t done; after anything else nothing does', () => {
  const after = (scenario: string, ...done: readonly string[]) =>
    stepAfter(scenario, pathOf(ended(...done), ALL))?.scenario ?? null;
  expect(after('tap-washer', 'tap-washer')).toBe('twelve-day-close');
  expect(after('four-minutes', 'four-minutes')).toBe('tap-washer');
  expect(after('kitchen-table', ...FIRST_WEEK)).toBeNull();
  expect(after('tap-washer')).toBeNull();
  expect(after('day-sixty', 'day-sixty')).toBeNull();
});
