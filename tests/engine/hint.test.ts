import { expect, test } from 'vitest';
import { type Conversation, say, start } from '../../src/engine/conversation.ts';
import { hintFor } from '../../src/engine/hint.ts';
import { example } from '../fixtures/files.ts';

const loaded = example();

function talked(...moves: string[]): Conversation {
  return moves.reduce(
    (conversation, move) => {
      const said = say(conversation, move);
      if (!said.ok) throw new Error(said.error.code);
      return said.value;
    },
    start(loaded, 7, 'fit'),
  );
}

test('something let drop comes first, while it can be picked up', () => {
  expect(hintFor(talked('may-be-no', 'last-close'))).toBe('cue');
  expect(hintFor(talked('may-be-no', 'last-close', 'which-part'))).toBe('ask');
});

test('after a row of questions, something else than a question', () => {
  expect(hintFor(talked('may-be-no', 'last-close', 'which-part', 'who-else'))).toBe('listen');
});

test('what is unknown and matters is asked for; then it is said back; then plain words', () => {
  expect(hintFor(talked('may-be-no'))).toBe('ask');
  const known = ['may-be-no', 'last-close', 'another-weekend', 'which-part', 'why-now', 'who-else'];
  expect(hintFor(talked(...known))).toBe('listen');
  expect(hintFor(talked(...known, 'play-back'))).toBe('plain');
});

test('there is nothing to hint at once it has ended', () => {
  expect(hintFor(talked('send-deck'))).toBeNull();
});
