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
    const path = [
      ...before,
      ...issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
    ];
    const value = valueAt(file, path);
    switch (issue.code) {
      case 'invalid_union': {
        const fitting = issue.errors.find((errors) => errors.every((error) => fits(error, value)));
        if (fitting && value !== undefined) return findingsOf(fitting, file, nearest, path);
        return [wrongType(path, value, issue.message)];
      }
      case 'invalid_key':
        return findingsOf(issue.issues, file, nearest, path).map((finding) => ({
          ...finding,
          part: 'key',
        }));
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey(path, key, issue.message.split(' '), nearest));
      case 'invalid_value':
        return [
          notInList(path, value, issue.message as IssueCode, issue.values.map(String), nearest),
        ];
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

/** Whether the value is of the sort that a branch of a union is for, whatever else is wrong. */
function fits(issue: ZodIssue, value: unknown): boolean {
  if (issue.path.length > 0) return true;
  if (issue.code === 'invalid_value') return issue.values.length > 1 && typeof value !== 'object';
  return issue.code !== 'invalid_type' || issue.expected === 'int';
}

function wrongType(path: Path, value: unknown, expected: string): Finding {
  if (value === undefined) {
    const key = String(path.at(-1));
    const entry = path.slice(0, -1);
    return {
      code: 'missing-key',
      path,
      part: 'key',
      message: `\`${key}\` is missing${entry.length === 0 ? '' : ` in \`${entry.at(-1)}\``}`,
      expected,
    };
  }
  const isFraction =
    typeof value === 'number' && Number.isFinite(value) && expected.includes('whole');
  return {
    code: isFraction ? 'not-whole' : 'wrong-type',
    path,
    part: 'value',
    message: `${entry(path, value)} should be ${expected}`,
    found: show(value),
    expected,
  };
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
  const near = nearest(key, known);
  return {
    ...at,
    code: 'unknown-key',
    message: `\`${key}\` is no key that can stand here`,
    expected: known.join(', '),
    ...(near === null ? {} : { hint: `did you mean \`${near}\`?` }),
  };
}

function notInList(
  path: Path,
  value: unknown,
  code: IssueCode,
  values: readonly string[],
  nearest: Nearest,
): Finding {
  if (value === undefined) return wrongType(path, value, listed(values));
  const found = String(value);
  const near = nearest(found, values) ?? sameName(found, values, nearest);
  return {
    code,
    path,
    part: 'value',
    message: `${entry(path, value)}: there is no such ${WHAT[code] ?? 'value'}`,
    found: show(value),
    expected: listed(values),
    ...(near === null ? {} : { hint: `did you mean \`${near}\`?` }),
  };
}

/** `preblem` for `ask/problem`: the name was nearly right, and its family left out or another. */
function sameName(found: string, values: readonly string[], nearest: Nearest): string | null {
  const nameOf = (kind: string) => kind.slice(kind.indexOf('/') + 1);
  const name = nearest(nameOf(found), values.map(nameOf));
  return values.find((value) => value.includes('/') && nameOf(value) === name) ?? null;
}

const WHAT: Partial<Record<IssueCode, string>> = {
  'unknown-kind': 'kind of move',
  'unknown-principle': 'principle',
};

function listed(values: readonly string[]): string {
  if (values.length <= 24) return values.join(', ');
  return `one of ${values.length}, such as ${values.slice(0, 3).join(', ')}`;
}

function outOfRange(path: Path, value: unknown, expected: string): Finding {
  const message = `${entry(path, value)} should be ${expected}`;
  return { code: 'out-of-range', path, part: 'value', message, found: show(value), expected };
}

function empty(path: Path): Finding {
  const hint = 'fill it in, or leave the key out';
  return { code: 'empty', path, part: 'value', message: `\`${keyOf(path)}\` is empty`, hint };
}

function complaint(path: Path, value: unknown, { message, ...rest }: Complaint): Finding {
  if (rest.code === 'empty') return empty(path);
  const found = rest.words ?? show(value);
  return { ...rest, path, part: 'value', message: `${entry(path, value)}: ${message}`, found };
}

/** An entry as it stands in the file, if it is short. */
function entry(path: Path, value: unknown): string {
  const short = typeof value !== 'object' && String(value).length <= 40;
  return short ? `\`${keyOf(path)}: ${String(value).trim()}\`` : `\`${keyOf(path)}\``;
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
export function valueAt(file: unknown, path: Path): unknown {
  let value = file;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}
