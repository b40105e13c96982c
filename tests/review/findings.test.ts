import { expect, test } from 'vitest';
import { findingsOf } from '../../src/review/findings.ts';
import { played } from './played.ts';

test('a sound move has no fault', () => {
  const [first] = findingsOf(played('fit', 'may-be-no'));
  expect(first).toMatchObject({ turn: 1, faults: [], severity: 0, foul: false, trust: 1 });
});

test('pressure is told with its severity, and severity 4 as a foul', () => {
  const [, pressed] = findingsOf(played('fit', 'may-be-no friday-price'));
  expect(pressed).toMatchObject({ faults: ['pressure'], severity: 4, foul: true });
  expect(pressed?.cost).toMatchObject({ pressure: 16, minutes: 0.5 });
});

test('a move is named as it came out, not as it was meant', () => {
  const moves = 'may-be-no last-close which-part not-your-fix';
  expect(findingsOf(played('fit', moves)).at(-1)).toMatchObject({
    kind: 'slip/twist',
    faults: ['slip'],
  });
  expect(findingsOf(played('no-fit', moves)).at(-1)?.faults).toEqual([]);
});

test('an unearned ask is told with what it lacked', () => {
  const asked = findingsOf(played('fit', 'rain last-close which-part ask-for-session')).at(-1);
  expect(asked).toMatchObject({ faults: ['unearned'], answer: 'unearned' });
  expect(asked?.lacking.map((need) => (need.on === 'fact' ? need.fact : need.on))).toEqual([
    'signer',
    'trust',
  ]);
});

test('a declined ask is no fault', () => {
  const moves = 'may-be-no last-close which-part who-else ask-for-session';
  const asked = findingsOf(played('no-fit', moves)).at(-1);
  expect(asked).toMatchObject({ faults: [], answer: 'declined', lacking: [] });
});

test('a cue picked up with too little trust shows what was held back', () => {
  const picked = findingsOf(played('fit', 'rain last-close another-weekend')).at(-1);
  expect(picked?.fuller?.outcome.learns).toEqual(['weekends']);
  expect(picked?.fuller?.lacking).toEqual([{ on: 'trust', min: 3, max: 5, wanted: true }]);
});

test('a yes that was only not pushed out of her is not held back', () => {
  const pressed = findingsOf(played('fit', 'rain friday-price')).at(-1);
  expect(pressed?.fuller).toBeNull();
});

test('what another situation would have told is not held back', () => {
  const moves = 'may-be-no last-close which-part play-back day-twelve-to-five';
  expect(findingsOf(played('no-fit', moves)).at(-1)?.fuller).toBeNull();
});

test('one question too many is told', () => {
  const asked = findingsOf(played('fit', 'may-be-no last-close which-part who-else why-now'));
  expect(asked.map(({ impatient }) => impatient)).toEqual([false, false, false, false, true]);
  expect(asked.at(-1)?.trust).toBe(-1);
});
