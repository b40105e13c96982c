import type { z } from 'zod';
import type { IssueCode } from '../model/issue.ts';
import { type Finding, keyOf, type Path } from './finding.ts';
import type { Nearest } from './nearest.ts';
import type { Complaint } from './parts.ts';

type ZodIssue = z.core.$ZodIssue;

/** Says zod's issues in an author's words. `file` is the value that was held against the schema. */
export function findingsOf(
  issues: readonly ZodIssue[],
  file: unknown,
  nearest: Nearest,
  before: Path = [],
): readonly Finding[] {
  return issues.flatMap((issue): readonly Finding[] => {
    const path = pathOf(issue, before);
    const value = valueAt(file, path);
    switch (issue.code) {
      case 'invalid_union': {
        const fitting = issue.errors.find((errors) => errors.every((error) => fits(error, value)));
        if (fitting && value !== undefined) return findingsOf(fitting, file, nearest, path);
        return [wrongType(path, value, issue.message)];
      }
      case 'invalid_key':
        return issue.issues.flatMap((inner) =>
          inner.code === 'custom' ? [ofKey(path, inner.params as unknown as Complaint)] : [],
        );
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey(path, key, issue.message.split(' '), nearest));
      case 'invalid_value':
        return [notInList(path, value, issue.message as IssueCode, textsOf(issue.values), nearest)];
      case 'too_small':
      case 'too_big':
        return [Array.isArray(value) ? empty(path) : outOfRange(path, value, issue.message)];
      case 'invalid_format':
        return [empty(path)];
      case 'custom':
        return [complaint(path, value, issue.params as unknown as Complaint)];
      default:
        return [wrongType(path, value, issue.message)];
    }
  });
}

/** Zod's path, behind another; there are no symbols in a file. */
function pathOf({ path }: ZodIssue, before: Path): Path {
  const own = path.filter((key) => typeof key !== 'symbol');
  return before.length === 0 ? own : [...before, ...own];
}

/** Whether the value is of the sort that a branch of a union is for, whatever else is wrong. */
function fits(issue: ZodIssue, value: unknown): boolean {
  if (issue.path.length > 0) return true;
  if (issue.code === 'invalid_value') return issue.values.length > 1 && typeof value !== 'object';
  return issue.code !== 'invalid_type' || issue.expected === 'int';
}

function wrongType(path: Path, value: unknown, expected: string): Finding {
  if (value === undefined) {
    const key = String(path.at(-1));
    const message = `\`${key}\` is missing${whereIn(path.slice(0, -1))}`;
    return { code: 'missing-key', path, part: 'key', message, expected };
  }
  if (path.length === 0) return noScenario(value);
  if (value === null) return { ...empty(path), found: show(value), expected };
  const isFraction =
    typeof value === 'number' && Number.isFinite(value) && expected.includes('whole');
  const isWords = typeof value !== 'object' && expected.startsWith('text');
  return {
    code: isFraction ? 'not-whole' : 'wrong-type',
    path,
    part: 'value',
    message: `${entry(path, value)} should be ${expected}`,
    found: show(value),
    expected,
    ...(isWords ? { hint: 'put quotes around it' } : {}),
  };
}

/** The whole file is something else. */
function noScenario(value: unknown): Finding {
  return {
    code: 'wrong-type',
    path: [],
    part: 'value',
    message: value === null ? 'there is nothing in this file' : 'this is no scenario',
    found: show(value),
    expected: 'keys and values, such as `title: Late invoices`',
  };
}

/** Says in which entry something is missing; nothing where that is the file. */
function whereIn(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  return typeof last === 'number'
    ? ` in entry ${last + 1} of \`${keyOf(path)}\``
    : ` in \`${last}\``;
}

/** A complaint about the key of an entry. */
function ofKey(path: Path, { message, words: _, ...rest }: Complaint): Finding {
  const key = String(path.at(-1));
  return { ...rest, path, part: 'key', message: `\`${key}\`: ${message}`, found: key };
}

function unknownKey(path: Path, key: string, known: readonly string[], nearest: Nearest): Finding {
  const at = { path: [...path, key], part: 'key', found: key } as const;
  if (key === 'situation' && known.includes('knows')) {
    return {
      ...at,
      code: 'hidden-situation',
      message: "`situation` can't decide here: the trainee doesn't see it",
      expected: 'a condition on what the trainee has found out',
      hint: 'ask for a fact instead, as in `knows: {cause: no-fit}`',
    };
  }
  const expected = known.join(', ');
  const message = `\`${key}\` is no key that can stand here`;
  if (key === 'when' && known.includes('say')) {
    const hint = 'a move has `if`, for when it is offered; `when` is for its outcomes';
    return { ...at, code: 'unknown-key', message, expected, hint };
  }
  const near = nearest(key, known);
  return {
    ...at,
    code: 'unknown-key',
    message,
    expected,
    ...(near === null ? {} : { hint: `did you mean \`${near}\`?` }),
  };
}

/** One list of values serves every mistake against it. */
const texts = new WeakMap<readonly unknown[], readonly string[]>();

function textsOf(values: readonly unknown[]): readonly string[] {
  const known = texts.get(values) ?? values.map(String);
  texts.set(values, known);
  return known;
}

function notInList(
  path: Path,
  value: unknown,
  code: IssueCode,
  values: readonly string[],
  nearest: Nearest,
): Finding {
  if (value === undefined || typeof value === 'object') {
    return wrongType(path, value, listed(values));
  }
  const found = String(value);
  const near = meantBy(found, code, values, nearest);
  return {
    code,
    path,
    part: 'value',
    message: `${entry(path, value)}: there is no such ${WHAT[code] ?? keyOf(path)}`,
    found: show(value),
    expected: listed(ofFamily(found, values)),
    ...(near === null ? {} : { hint: `did you mean \`${near}\`?` }),
  };
}

function meantBy(found: string, code: IssueCode, values: readonly string[], nearest: Nearest) {
  if (code !== 'unknown-principle') {
    return nearest(found, values) ?? sameName(found, values, nearest);
  }
  // Numbers that differ in a digit mean nothing like one another.
  const principle = `P${/^p?(\d+)$/i.exec(found)?.[1]?.padStart(2, '0')}`;
  return values.includes(principle) ? principle : null;
}

/** The values of the family that was named, if there is one; else all. */
function ofFamily(found: string, values: readonly string[]): readonly string[] {
  const family = /^[a-z]+\//.exec(found)?.[0];
  if (family === undefined) return values;
  const those = values.filter((value) => value.startsWith(family));
  return those.length > 0 ? those : values;
}

/** `preblem` for `ask/problem`, `ask/problem` for `problem`: right but for the family. */
function sameName(found: string, values: readonly string[], nearest: Nearest): string | null {
  const nameOf = (kind: string) => kind.slice(kind.indexOf('/') + 1);
  const name = nearest(nameOf(found), values.map(nameOf));
  return values.find((value) => nameOf(value) === name) ?? null;
}

/** Longer lists are told by their ends. */
const MAX_LISTED = 24;

const WHAT: Partial<Record<IssueCode, string>> = {
  'unknown-kind': 'kind of move',
  'unknown-principle': 'principle',
};

const lists = new WeakMap<readonly string[], string>();

function listed(values: readonly string[]): string {
  const known = lists.get(values) ?? listing(values);
  lists.set(values, known);
  return known;
}

function listing(values: readonly string[]): string {
  if (values.length <= MAX_LISTED) return values.join(', ');
  return `one of ${values.length}, ${values[0]} to ${values.at(-1)}`;
}

function outOfRange(path: Path, value: unknown, expected: string): Finding {
  const message = `${entry(path, value)} should be ${expected}`;
  return { code: 'out-of-range', path, part: 'value', message, found: show(value), expected };
}

function empty(path: Path): Finding {
  const hint = 'fill it in, or leave the key out if it may be missing';
  return { code: 'empty', path, part: 'value', message: `\`${keyOf(path)}\` is empty`, hint };
}

function complaint(path: Path, value: unknown, { message, ...rest }: Complaint): Finding {
  if (rest.code === 'empty') return empty(path);
  const found = rest.words ?? show(value);
  const at = rest.words === undefined ? entry(path, value) : `\`${rest.words}\``;
  return { ...rest, path, part: 'value', message: `${at}: ${message}`, found };
}

/** An entry as it stands in the file, if it is short. */
function entry(path: Path, value: unknown): string {
  if (typeof value === 'object') return `\`${keyOf(path)}\``;
  const words = String(value).trim();
  const short = words.length <= 40 && !words.includes('\n');
  return short ? `\`${keyOf(path)}: ${words}\`` : `\`${keyOf(path)}\``;
}

/** A value in a few words. */
function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

/** What stands at a path of a plain value; own entries only. */
function valueAt(file: unknown, path: Path): unknown {
  let value = file;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}
