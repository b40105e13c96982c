import type { Issue } from '../model/issue.ts';
import { printIssues } from '../scenario/print.ts';
import { readScenario } from '../scenario/read.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { scenarioId } from './load.ts';

interface CheckedFile {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** Checks each file; those that don't exist are told after the others. */
export function check(io: Io, files: readonly string[], json: boolean): Exit {
  const missing = files.filter((file) => io.read(file) === null);
  const checked = files.flatMap((file): readonly CheckedFile[] => {
    const text = io.read(file);
    if (text === null) return [];
    const id = scenarioId(file);
    return [{ file, id, text, issues: readScenario(id, text).issues }];
  });
  if (json) io.out(JSON.stringify({ files: checked.map(asJson) }, null, 2));
  else for (const one of checked) io.out(asText(one));
  for (const file of missing) io.err(`no such file: ${file}`);
  if (missing.length > 0) return EXIT.usage;
  return checked.some(hasErrors) ? EXIT.wrong : EXIT.right;
}

function hasErrors({ issues }: CheckedFile): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function asText({ file, text, issues }: CheckedFile): string {
  if (issues.length === 0) return `${file}: nothing wrong`;
  const count = issues.length === 1 ? '1 thing' : `${issues.length} things`;
  return `${printIssues(file, text, issues)}\n\n${file}: ${count} to look at`;
}

function asJson({ file, id, issues }: CheckedFile) {
  return {
    file,
    id,
    issues: issues.map(
      ({ code, severity, line, column, path, message, found, expected, hint }) => ({
        code,
        severity,
        line,
        column,
        path,
        message,
        found,
        expected,
        hint,
      }),
    ),
  };
}
