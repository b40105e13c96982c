import { checkScenario, type Stats } from '../check/check.ts';
import type { Check, Fault, Witness } from '../check/fault.ts';
import type { Issue } from '../model/issue.ts';
import { locator } from '../scenario/locate.ts';
import { readOverlay } from '../scenario/overlay.ts';
import { printIssues } from '../scenario/print.ts';
import { readScenario } from '../scenario/read.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { originalOf, overlayOf, scenarioId } from './load.ts';

/** A mistake in the form, or a fault that the proofs found, with its place. */
interface Found extends Omit<Issue, 'code'> {
  readonly code: Issue['code'] | Check;
  readonly witness: Witness | null;
}

interface CheckedFile {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly found: readonly Found[];
  /** Null where the proofs could not begin or end. */
  readonly stats: Stats | null;
}

/** Checks each file, in form and then by the proofs; those that don't exist are told at the end. */
export function check(io: Io, files: readonly string[], json: boolean): Exit {
  const missing = files.filter((file) => io.read(file) === null);
  const checked = files.flatMap((file): readonly CheckedFile[] => {
    const text = io.read(file);
    return text === null ? [] : [checkFile(io, file, text)];
  });
  if (json) io.out(JSON.stringify({ files: checked.map(asJson) }, null, 2));
  else for (const one of checked) io.out(asText(one));
  for (const file of missing) io.err(`no such file: ${file}`);
  if (missing.length > 0) return EXIT.usage;
  return checked.some(hasErrors) ? EXIT.wrong : EXIT.right;
}

function checkFile(io: Io, file: string, text: string): CheckedFile {
  const id = scenarioId(file);
  const overlay = overlayOf(file);
  if (overlay) {
    const { issues } = readOverlay(overlay, text, originalOf(io, overlay)?.scenario ?? null);
    const found = issues.map((issue) => ({ ...issue, witness: null }));
    return { file, id, text, found, stats: null };
  }
  const { loaded, issues } = readScenario(id, text);
  const told = issues.map((issue) => ({ ...issue, witness: null }));
  if (!loaded) return { file, id, text, found: told, stats: null };
  const { faults, stats } = checkScenario(loaded.scenario);
  const locate = locator(text);
  const proved = faults.map(({ check: code, path, ...fault }: Fault) => ({
    ...fault,
    ...locate(path),
    code,
    path: path.join('.'),
  }));
  const inFileOrder = proved.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { file, id, text, found: [...told, ...inFileOrder], stats };
}

function hasErrors({ found }: CheckedFile): boolean {
  return found.some(({ severity }) => severity === 'error');
}

function asText({ file, text, found, stats }: CheckedFile): string {
  const printed = found.map((one) => {
    const lines = printIssues(file, text, [one]);
    return one.witness === null ? lines : `${lines}\n  ${replayOf(file, one.witness)}`;
  });
  const size = stats ? ` (par ${stats.par.toFixed(2)}, ${stats.beliefs} beliefs)` : '';
  const count = found.length === 1 ? '1 thing' : `${found.length} things`;
  const summary = found.length === 0 ? 'nothing wrong' : `${count} to look at`;
  return [...printed, `${file}: ${summary}${size}`].join('\n\n');
}

/** The command that shows a fault. */
function replayOf(file: string, { situation, moves }: Witness): string {
  const line = moves.length > 0 ? ` --moves ${moves.join(',')}` : '';
  return `to see it: npm run -s cli -- trace ${file} --situation ${situation}${line}`;
}

function asJson({ file, id, found, stats }: CheckedFile) {
  return {
    file,
    id,
    issues: found.map(({ length: _, witness, ...issue }) => ({
      ...issue,
      ...(witness ? { situation: witness.situation, witness: witness.moves } : {}),
    })),
    ...(stats ? { stats } : {}),
  };
}
