import type { Issue } from '../../model/issue.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readScenario } from '../../scenario/read.ts';
import type { Drawn } from '../catalogue/pack.ts';
import { drawCast, inAddress } from '../parts/draw-portraits.ts';

/** An author's mistake with the line it stands in. */
export interface Mistake {
  readonly issue: Issue;
  /** Around the place, where the line is long. */
  readonly source: string;
  /** As many signs of `source` stand before the place. */
  readonly before: number;
}

/** Signs of a source line that are shown. */
const WIDTH = 80;

/**
 * Reads the text of a scenario file. Fetched only when a file is opened: what reads YAML is no part
 * of the player. Nothing in a file can run.
 */
export function readFile(name: string, text: string): Result<Drawn, readonly Mistake[]> {
  const { loaded, issues } = readScenario(idOf(name), text);
  if (!loaded) return fail(issues.map((issue) => mistake(issue, text)));
  return ok({ ...loaded, portraits: drawCast(loaded.scenario, inAddress) });
}

/** An id out of the name of a file: without its ending, in kebab-case. */
export function idOf(name: string): string {
  const stem = name.replace(/\.ya?ml$/i, '').toLowerCase();
  const id = stem.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  return id === '' ? 'scenario' : id;
}

function mistake(issue: Issue, text: string): Mistake {
  const line = text.split(/\r?\n/)[issue.line - 1] ?? '';
  const from = Math.max(0, Math.min(issue.column - 1 - WIDTH / 2, line.length - WIDTH));
  return { issue, source: line.slice(from, from + WIDTH), before: issue.column - 1 - from };
}
