import * as z from 'zod/mini';
import { type Asked, ROUNDS, STEPS } from './actions.ts';
import { MODES } from './stages.ts';

/*
 * What comes in from a phone is untrusted until one of these schemas has parsed it. Secrets are made
 * by whoever keeps them; the server stores their hashes.
 */

/** 26 letters and digits, as `host.newId` makes them: 130 bits. */
const secret = z.string().check(z.regex(/^[0-9a-z]{26}$/));
const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(100));
const version = z.number().check(z.int(), z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
const number = z.number().check(z.int(), z.minimum(1), z.maximum(1_000_000));

/** Null for no name. */
const name = z.nullable(z.string().check(z.maxLength(200)));

export const openMessage = z.strictObject({
  secret,
  scenario: id,
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/)),
  mode: z.enum(MODES),
});
export type OpenMessage = z.infer<typeof openMessage>;

/** `join` null: only back to a seat that this secret has. */
export const enterMessage = z.strictObject({
  code: z.string().check(z.maxLength(40)),
  secret,
  join: z.nullable(z.strictObject({ name })),
});
export type EnterMessage = z.infer<typeof enterMessage>;

const inviteAction = z.strictObject({
  type: z.literal('invite'),
  kind: z.enum(['facilitator', 'projector']),
  secret,
});

const action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(STEPS) }),
  z.strictObject({ type: z.literal('vote'), decision: number, round: z.enum(ROUNDS), move: id }),
  z.strictObject({ type: z.literal('say'), decision: number, move: id }),
  z.strictObject({ type: z.literal('back'), decision: number }),
  z.strictObject({ type: z.literal('play'), turn: number, move: id }),
  inviteAction,
]);

export const actMessage = z.strictObject({ id: secret, seen: version, action });
export type ActMessage = z.infer<typeof actMessage>;

export const eraseMessage = z.strictObject({ id: secret });

/** The action of a message; `keyOf` hashes the secret of another device. */
export function askedIn(
  { id, seen, action }: ActMessage,
  keyOf: (secret: string) => string,
): Asked {
  if (action.type !== 'invite') return { id, seen, action };
  const { kind, secret } = action;
  return { id, seen, action: { type: 'invite', kind, key: keyOf(secret) } };
}
