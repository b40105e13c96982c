import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Loaded } from '../../model/scenario.ts';
import { readOverlay } from '../../scenario/overlay.ts';
import type { OverlayName } from '../../scenario/overlay-name.ts';
import { printIssues } from '../../scenario/print.ts';
import { readScenario } from '../../scenario/read.ts';

/** A file that can't be built: its issues, printed. */
export interface Refused {
  readonly issues: string;
}

/** The scenario in a file; `root` is what the printed path is seen from. */
export async function loadedFrom(
  root: string,
  path: string,
): Promise<{ readonly loaded: Loaded } | Refused> {
  const text = await readFile(path, 'utf8');
  const { loaded, issues } = readScenario(basename(path, '.yaml'), text);
  return loaded ? { loaded } : { issues: printIssues(relative(root, path), text, issues) };
}

/** Where the scenario lies that a translation belongs to. */
export function originalOf(path: string, { id }: OverlayName): string {
  return join(dirname(path), `${id}.yaml`);
}

/** The texts in another language that may be shown, and the scenario that they belong to. */
export async function textsFrom(
  root: string,
  path: string,
  name: OverlayName,
): Promise<{ readonly loaded: Loaded; readonly texts: ReadonlyMap<string, string> } | Refused> {
  const original = await loadedFrom(root, originalOf(path, name));
  if ('issues' in original) return original;
  const text = await readFile(path, 'utf8');
  const { texts, issues } = readOverlay(name, text, original.loaded.scenario);
  if (texts) return { ...original, texts };
  return { issues: printIssues(relative(root, path), text, issues) };
}
