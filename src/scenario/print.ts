import type { Issue } from '../model/issue.ts';

/** An issue, or a fault that other checks found, with its place. */
export interface Printable extends Omit<Issue, 'code'> {
  readonly code: string;
}

/** Wider source lines are cut around the place. */
const WIDTH = 100;

/**
 * Issues as text for a person: each with its source line and a caret under the place. Control
 * characters of the file are blanks here: a terminal would obey them.
 */
export function printIssues(file: string, text: string, issues: readonly Printable[]): string {
  const lines = text.split(/\r?\n/);
  return issues.map((issue) => printIssue(file, lines[issue.line - 1] ?? '', issue)).join('\n\n');
}

function printIssue(file: string, source: string, issue: Printable): string {
  const { line, column, length, severity, code, message, expected, hint } = issue;
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const cut = Math.max(0, column - 1 - WIDTH / 2);
  const end = cut + WIDTH;
  const before = cut > 0 ? '…' : '';
  const after = source.length > end ? '…' : '';
  const shown = before + source.slice(cut + before.length, end - after.length) + after;
  const caret = column - 1 - cut;
  const marks = '^'.repeat(Math.max(1, Math.min(length, WIDTH - caret)));
  return [
    `${file}:${line}:${column} ${severity} ${code}`,
    `  ${message}${hint === undefined ? '' : `; ${hint}`}`,
    ...(expected === undefined || message.includes(expected) ? [] : [`  expected: ${expected}`]),
    `  ${number} | ${shown}`,
    `  ${margin} | ${' '.repeat(caret)}${marks}`,
  ]
    .map((row) => row.replace(/\p{Cc}/gu, ' '))
    .join('\n');
}
