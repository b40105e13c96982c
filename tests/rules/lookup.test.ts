import { expect, test } from 'vitest';
import { lengthOf } from '../../src/rules/lookup.ts';
import { example, said, small } from '../fixtures/files.ts';
import { shipped } from '../fixtures/shipped-row.ts';

test('a scenario is as long as all its clocks together, the shared one counted once', () => {
  expect(lengthOf(example().scenario)).toEqual({ clocks: 1, minutes: 9 });
  // A thread of emails, a call and a meeting; then a part after the yes, without a clock.
  expect(lengthOf(shipped('seven-weeks'))).toEqual({ clocks: 3, minutes: 4 + 13 + 8 });
});

test('where no clock runs it has no length', () => {
  const moves = { bye: { ...said(), to: 'gone' } };
  const { scenario } = small({
    phases: { shop: { time: 'none', beats: { hello: { buyer: 'Hello.', moves } } } },
  });
  expect(lengthOf(scenario)).toEqual({ clocks: 0, minutes: 0 });
});
