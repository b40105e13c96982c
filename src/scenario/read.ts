import type { Issue, IssueCode, Place } from '../model/issue.ts';
import type { Id, Loaded } from '../model/scenario.ts';
import { checkChoices } from './choices.ts';
import { checkClocks } from './clocks.ts';
import { isEntry } from './entries.ts';
import { type Finding, severityOfIssue } from './finding.ts';
import { findingsOf, noScenario } from './findings.ts';
import type { Stretch } from './guard.ts';
import { hashOf } from './hash.ts';
import { declare } from './ids.ts';
import { type Held, namesOf } from './names.ts';
import { nearestNames } from './nearest.ts';
import { normalScenario } from './normal.ts';
import { Places } from './places.ts';
import { scenarioSchema } from './schema.ts';
import { checkWhole } from './whole.ts';
import { parseYaml } from './yaml.ts';

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
  const parsed = parseYaml(text);
  const places = new Places(text, parsed);
  const broken = parsed.mistakes.map((mistake) => issueAt(mistake, places));
  if (!parsed.document) {
    return { loaded: null, issues: broken.length > 0 ? broken : [found(noScenario(null), places)] };
  }
  const { misreadFrom } = parsed;
  const unreadable = misreadFrom === null ? null : places.of(misreadFrom, misreadFrom);
  // Nothing stands in a line before the first.
  if (unreadable?.line === 1) return { loaded: null, issues: broken.toSorted(inFileOrder) };
  const { value, findings } = checkFile(parsed.document.toJS());
  const issues = [
    ...broken,
    ...believable(
      findings.map((finding) => found(finding, places)),
      broken,
      unreadable,
    ),
  ].sort(inFileOrder);
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
function checkFile(file: unknown) {
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
  if (broken.length === 0) return all;
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

function found(finding: Finding, places: Places): Issue {
  const { part: _, words: __, path, ...rest } = finding;
  const { line, column, length } = places.find(finding);
  const severity = severityOfIssue(rest.code);
  return { ...rest, line, column, length, severity, path: path.join('.') };
}

function issueAt({ from, to, ...mistake }: Stretch, places: Places): Issue {
  return { ...mistake, severity: severityOfIssue(mistake.code), path: '', ...places.of(from, to) };
}
