import { expect, test } from 'vitest';
import { hintAt } from '../../src/review/hint.ts';
import { example } from '../fixtures/files.ts';

const { scenario } = example();

test('a hint names the family of the best move, and what is plain besides', () => {
  const hints = {
    'why-now': 'ask',
    'another-weekend': 'cue',
    'play-back': 'say-back',
    'day-twelve-to-five': 'tell',
    'not-your-fix': 'honesty',
    'ask-for-session': 'commit',
  };
  for (const [move, hint] of Object.entries(hints)) expect(hintAt(scenario, move)).toBe(hint);
});

test('there is none where the best that is left is of a wrong family, or nothing is', () => {
  expect(hintAt(scenario, 'send-deck')).toBeNull();
  expect(hintAt(scenario, 'nothing')).toBeNull();
});
