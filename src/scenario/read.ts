import type { Issue } from '../model/issue.ts';
import type { Id, Loaded } from '../model/scenario.ts';
import { checkChoices } from './choices.ts';
import { checkClocks } from './clocks.ts';
import { isEntry } from './entries.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { hashOf } from './hash.ts';
import { declare } from './ids.ts';
import { type Checked, readText } from './issues.ts';
import { type Held, namesOf } from './names.ts';
import { nearestNames } from './nearest.ts';
import { normalScenario } from './normal.ts';
import { type ScenarioFile, scenarioSchema } from './schema.ts';
import { checkWhole } from './whole.ts';

/** What reading a file came to. With an error among its issues nothing is loaded. */
export interface Reading {
  readonly loaded: Loaded | null;
  /** In the order of the file. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a scenario out of the text of its file, and finds every mistake in it at once.
 * `id` is the file's name without `.yaml`.
 */
export function readScenario(id: Id, text: string): Reading {
  const { value, issues } = readText(text, checkFile);
  if (value === null || issues.some(({ severity }) => severity === 'error')) {
    return { loaded: null, issues };
  }
  const scenario = normalScenario(id, value);
  return { loaded: { scenario, hash: hashOf(scenario) }, issues };
}

/** What names are held against: put in place for each file. Reading is synchronous, so no two meet. */
const held: Held = { declared: declare(null).declared, nearest: nearestNames() };
/** Made once: that takes longer than reading most files. */
const schema = scenarioSchema(namesOf(held));

/** Holds a file's plain value against all that the format asks of it. */
function checkFile(file: unknown): Checked<ScenarioFile> {
  const nearest = nearestNames();
  const { declared, findings } = declare(file);
  Object.assign(held, { declared, nearest });
  const read = schema.safeParse(file);
  const all: readonly Finding[] = [
    ...findings,
    ...(read.success ? [] : findingsOf(read.error.issues, file, nearest)),
    ...(isEntry(file) ? [...checkChoices(file), ...checkWhole(file), ...checkClocks(file)] : []),
  ];
  return { value: read.success ? read.data : null, findings: all };
}
