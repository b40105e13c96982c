import { expect, test } from 'vitest';
import { connectOnward } from '../../../src/app/debrief/onward.ts';
import type { RunRecord } from '../../../src/app/session/record.ts';
import { FIRST_WEEK } from '../../../src/practice/path.ts';
import { card, record, TO_PARTED, talked } from '../fixtures.ts';

const CARDS = FIRST_WEEK.map((id) => card({ id, title: `Title of ${id}` }));

function ended(...scenarios: readonly string[]): readonly RunRecord[] {
  const parted = record(talked(TO_PARTED), { ended: true });
  return scenarios.map((scenario) => ({ ...parted, run: { ...parted.run, scenario } }));
}

test('after a step of the first week the next one is offered', () => {
  expect(connectOnward('tap-washer', CARDS, ended('tap-washer'))).toEqual({
    href: '#/brief/twelve-day-close',
    title: 'Title of twelve-day-close',
    lang: undefined,
    tries: 'Say early that it may be a no, and mean it.',
  });
});

test('after the last, and after what is no step, nothing is', () => {
  expect(connectOnward('kitchen-table', CARDS, ended(...FIRST_WEEK))).toBeNull();
  expect(connectOnward('day-sixty', CARDS, ended('day-sixty'))).toBeNull();
  expect(connectOnward('tap-washer', CARDS.slice(0, 1), ended('tap-washer'))).toBeNull();
});
