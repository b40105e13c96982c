import type { Issue, IssueCode } from '../model/issue.ts';

/** Keys and list positions from the top of a file. */
export type Path = readonly (string | number)[];

/** A mistake before its place in the text has been looked up. */
export interface Finding extends Pick<Issue, 'code' | 'message' | 'found' | 'expected' | 'hint'> {
  readonly path: Path;
  /** Which part of the entry at `path` is wrong. */
  readonly part: 'key' | 'value';
  /** Some words within it to point at, where it is long. */
  readonly words?: string;
}

/** Of an overlay: where a text has no words that fit, the original is shown. */
const WARNINGS: readonly IssueCode[] = [
  'alternative-unused',
  'lost-words',
  'left-over',
  'missing-text',
  'stale-text',
];

export function severityOfIssue(code: IssueCode): Issue['severity'] {
  return WARNINGS.includes(code) ? 'warning' : 'error';
}

/** The last key of a path, list positions passed over: what an author would call the entry. */
export function keyOf(path: Path): string {
  return path.findLast((segment) => typeof segment === 'string') ?? 'the file';
}
