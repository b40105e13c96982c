import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import {
  actMessage,
  askedIn,
  enterMessage,
  eraseMessage,
  openMessage,
} from '../../src/room/parse.ts';

const secret = 'abcdefghijklmnopqrstuvwxy0';
const key = (of: string) => `hash of ${of}`;

const vote = { type: 'vote', decision: 1, round: 'first', move: 'may-be-no' };
const act = { id: secret, seen: 4, action: vote };
const enter = { code: 'BCD-FHJ', secret, join: { name: 'Ana' } };
const open = { secret, scenario: 'loved-it', language: 'en', mode: 'alone' };

/** A schema with a message it takes, and changes after which it doesn't. */
const messages: readonly (readonly [z.ZodMiniType, object, readonly object[]])[] = [
  [
    openMessage,
    open,
    [
      { scenario: '../x' },
      { scenario: '__proto__' },
      { mode: 'both' },
      { language: 'EN' },
      { more: 1 },
    ],
  ],
  [enterMessage, enter, [{ secret: 'short' }, { join: 'Ana' }, { join: { name: 3 } }, { code: 4 }]],
  [enterMessage, { ...enter, join: null }, [{ secret: secret.toUpperCase() }]],
  [
    actMessage,
    act,
    [
      { seen: -1 },
      { seen: 1.5 },
      { seen: Number.NaN },
      { id: 7 },
      { action: { ...vote, round: 'third' } },
      { action: { ...vote, move: 'Move' } },
      { action: { ...vote, seat: 3 } },
      { action: { type: 'invite', kind: 'participant', secret } },
      { action: { type: 'open' } },
      { action: { type: 'join', key: 'x', name: null } },
      { action: null },
    ],
  ],
  [actMessage, { ...act, action: { type: 'finish' } }, [{ action: { type: 'finish', now: true } }]],
  [eraseMessage, { id: secret }, [{ id: null }]],
];

test.each(messages)('message %#', (schema, message, changes) => {
  expect(schema.safeParse(message)).toEqual({ success: true, data: message });
  for (const change of changes) {
    expect(schema.safeParse({ ...message, ...change }).success).toBe(false);
  }
  for (const missing of Object.keys(message)) {
    const { [missing]: _, ...rest } = message as Readonly<Record<string, unknown>>;
    expect(schema.safeParse(rest).success).toBe(false);
  }
});

test('no schema throws, whatever comes in', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      for (const [schema] of messages) expect(schema.safeParse(value).success).toBe(false);
    }),
  );
});

test('the secret of another device goes no further than its hash', () => {
  const message = {
    id: secret,
    seen: 1,
    action: { type: 'invite', kind: 'projector', secret },
  } as const;
  expect(askedIn(message, key)).toEqual({
    id: secret,
    seen: 1,
    action: { type: 'invite', kind: 'projector', key: key(secret) },
  });
  expect(askedIn({ id: secret, seen: 1, action: { type: 'end' } }, key).action).toEqual({
    type: 'end',
  });
});
