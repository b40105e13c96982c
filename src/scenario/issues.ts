import type { Issue, IssueCode, Place } from '../model/issue.ts';
import { type Finding, severityOfIssue } from './finding.ts';
import type { Stretch } from './guard.ts';
import { Places } from './places.ts';
import { parseYaml } from './yaml.ts';

/** What holding a file's plain value against its format came to. */
export interface Checked<T> {
  /** Null where the value isn't of the format. */
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads the text of a file as YAML, holds it against a format, and gives each mistake its place.
 * The issues are in the order of the file.
 */
export function readText<T>(
  text: string,
  check: (file: unknown) => Checked<T>,
): { readonly value: T | null; readonly issues: readonly Issue[] } {
  const parsed = parseYaml(text);
  const places = new Places(text, parsed);
  const broken = parsed.mistakes.map((mistake) => issueAt(mistake, places));
  const { document, misreadFrom } = parsed;
  if (!document && broken.length > 0) return { value: null, issues: broken };
  const unreadable = misreadFrom === null ? null : places.of(misreadFrom, misreadFrom);
  // Nothing stands in a line before the first.
  if (unreadable?.line === 1) return { value: null, issues: broken.toSorted(inFileOrder) };
  const { value, findings } = check(document?.toJS() ?? null);
  const issues = [
    ...broken,
    ...believable(
      findings.map((finding) => found(finding, places)),
      broken,
      unreadable,
    ),
  ].sort(inFileOrder);
  return { value, issues };
}

/** What might yet have followed where a text can't be read any further. */
const MAY_FOLLOW: readonly IssueCode[] = [
  'missing-key',
  'missing-answer',
  'empty',
  'too-few-situations',
  'last-has-when',
  'answer-without-asks',
  'no-clock',
  'alternative-unused',
  'unknown-situation',
  'unknown-fact',
  'unknown-move',
  'unknown-cue',
  'unknown-commitment',
  'unknown-person',
  'unknown-speaker',
  'unknown-place',
  'missing-text',
];

/**
 * Behind the first place that can't be read, all may have been misread. Only what stands in lines
 * before it is told, and nothing that might yet have followed.
 */
function believable(
  all: readonly Issue[],
  broken: readonly Issue[],
  unreadable: Place | null,
): readonly Issue[] {
  if (broken.length === 0 || all.length === 0) return all;
  const taken = new Set(broken.map(placeKey));
  const apart = all.filter((issue) => !taken.has(placeKey(issue)));
  if (!unreadable) return apart;
  return apart.filter(({ line, code }) => line < unreadable.line && !MAY_FOLLOW.includes(code));
}

function placeKey({ line, column }: Place): string {
  return `${line}:${column}`;
}

function inFileOrder(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function found(finding: Finding, places: Places): Issue {
  return issueOf(finding, finding.path.join('.'), places.find(finding));
}

function issueAt(mistake: Stretch, places: Places): Issue {
  return issueOf(mistake, '', places.of(mistake.from, mistake.to));
}

type Said = Pick<Finding, 'code' | 'message' | 'found' | 'expected' | 'hint'>;

/** Key by key: a file can have tens of thousands of them, and copies of all keys take twice as long. */
function issueOf(said: Said, path: string, { line, column, length }: Place): Issue {
  const { code, message } = said;
  const severity = severityOfIssue(code);
  const issue: Writable<Issue> = { code, message, line, column, length, severity, path };
  if (said.found !== undefined) issue.found = said.found;
  if (said.expected !== undefined) issue.expected = said.expected;
  if (said.hint !== undefined) issue.hint = said.hint;
  return issue;
}
