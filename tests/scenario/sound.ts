import { ISSUE_CODES } from '../../src/model/issue.ts';
import type { Reading } from '../../src/scenario/read.ts';

/** What is told and refuses nothing. */
const WARNINGS = ['alternative-unused', 'lost-words'];

/** What is wrong with the reading of a text, whatever the text: each issue must have a place in it. */
export function faultsOf(text: string, { loaded, issues }: Reading): readonly string[] {
  const lines = text.split('\n');
  const faults: string[] = [];
  for (const { code, line, column, length, severity, path, message } of issues) {
    const at = `${code} ${line}:${column} ${path}: ${message.slice(0, 100)}`;
    const width = lines[line - 1]?.length;
    if (!ISSUE_CODES.some((known) => known === code)) faults.push(`no such code: ${at}`);
    if (severity !== (WARNINGS.includes(code) ? 'warning' : 'error'))
      faults.push(`severity ${severity}: ${at}`);
    if (width === undefined || line < 1) faults.push(`no such line: ${at}`);
    else if (column < 1 || column > width + 1) faults.push(`no such column: ${at}`);
    if (length < 1) faults.push(`no length: ${at}`);
    if (message === '' || /undefined|\[object|NaN:/.test(message)) faults.push(`no words: ${at}`);
  }
  const refused = issues.some(({ severity }) => severity === 'error');
  if (refused !== (loaded === null)) faults.push(`refused ${refused}, loaded ${loaded !== null}`);
  const places = issues.map(({ line, column }) => [line, column] as const);
  for (const [n, [line, column]] of places.entries()) {
    const [before, at] = places[n - 1] ?? [0, 0];
    if (line < before || (line === before && column < at)) faults.push(`order: ${line}:${column}`);
  }
  return faults.slice(0, 10);
}
