import type { Loaded } from '../model/scenario.ts';
import { printIssues } from '../scenario/print.ts';
import { readScenario } from '../scenario/read.ts';
import { type Io, UsageError } from './io.ts';

/** A file's name without folders and `.yaml`. */
export function scenarioId(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? '').replace(/\.ya?ml$/, '');
}

/** The text of a file that must exist. */
function readFile(io: Io, file: string): string {
  const text = io.read(file);
  if (text === null) throw new UsageError(`no such file: ${file}`);
  return text;
}

/** A file's scenario; null after saying what is wrong with it. */
export function load(io: Io, file: string): Loaded | null {
  const text = readFile(io, file);
  const { loaded, issues } = readScenario(scenarioId(file), text);
  if (!loaded) io.err(printIssues(file, text, issues));
  return loaded;
}

/** A situation that the scenario must have. */
export function knownSituation({ scenario }: Loaded, situation: string): string {
  if (Object.hasOwn(scenario.situations, situation)) return situation;
  const known = Object.keys(scenario.situations).join(', ');
  throw new UsageError(`no situation \`${situation}\` in ${scenario.id}; it has ${known}`);
}
