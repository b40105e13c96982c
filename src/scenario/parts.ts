import { z } from 'zod';
import type { IssueCode } from '../model/issue.ts';
import type { Range } from '../model/limits.ts';
import { ID } from './ids.ts';

/*
 * The building blocks of the file's schema. What zod calls the message of an issue carries what was
 * expected there, in an author's words; for a key that is not known, the keys that are; for a value
 * of a closed list, the issue code. `findings.ts` reads them.
 */

// The app's policy allows no code made from strings.
z.config({ jitless: true });

/** What a check of our own says; the code is one of ours. */
export interface Complaint {
  readonly code: IssueCode;
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
  readonly words?: string;
}

/** Adds a complaint about a value to zod's issues. */
export function complain(context: z.core.ParsePayload, complaint: Complaint): void {
  const { value, issues } = context;
  issues.push({ code: 'custom', input: value, message: '', params: { ...complaint } });
}

export const words = z.string({ error: 'text' }).regex(/\S/, { error: 'text' });

/** The key of an entry that has an id; what ids may be is looked at where they are collected. */
export const id = z.string().meta({ pattern: ID.source });

export const yesOrNo = z.boolean({ error: 'true or false' });

export function whole({ min, max }: Range) {
  const error = `a whole number from ${min} to ${max}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
}

/** One of a closed list. */
export function closed<const T extends readonly string[]>(values: T, code: IssueCode) {
  return z.enum(values, { error: code });
}

/** A map with these keys and no others, and at least one of them. */
export function shape<T extends z.ZodRawShape>(keys: T, expected = 'a map') {
  return z
    .strictObject(keys, {
      error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(keys).join(' ') : expected),
    })
    .check(hasEntries);
}

/** A map from ids to entries of one sort, at least one. */
export function byId<K extends z.ZodType<string, string>, T extends z.ZodType>(
  key: K,
  entry: T,
  expected = 'entries by id',
) {
  return z.record(key, entry, { error: expected }).check(hasEntries);
}

export function list<T extends z.ZodType>(item: T) {
  return z.array(item, { error: 'a list' }).min(1, { error: 'at least one entry' });
}

/** One, or a list of at least one. */
export function oneOrMore<T extends z.ZodType>(item: T, expected: string) {
  return z.union([item, list(item)], { error: expected });
}

function hasEntries(context: z.core.ParsePayload<object>): void {
  if (Object.keys(context.value).length > 0 || context.issues.length > 0) return;
  complain(context, { code: 'empty', message: 'empty', hint: 'fill it in, or leave the key out' });
}
