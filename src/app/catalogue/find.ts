import { langOf } from '../parts/told-in.ts';
import { fileKey, type ScenarioFile } from '../store/scenario-file.ts';
import { cards, shipped } from './cards.ts';
import type { Card, Pack } from './pack.ts';
import { told } from './told.ts';

/** Where a scenario comes from: with the app, or from a file that the reader opened. */
export type Source =
  | { readonly from: 'app'; readonly card: Card }
  | { readonly from: 'file'; readonly file: ScenarioFile };

/** What a source is called in addresses. */
export function keyOf(source: Source): string {
  return source.from === 'app' ? source.card.id : fileKey(source.file);
}

/** The source called `key` in an address. */
export function sourceOf(
  key: string,
  files: ReadonlyMap<string, ScenarioFile>,
  all: readonly Card[] = cards,
): Source | null {
  const card = all.find(({ id }) => id === key);
  if (card) return { from: 'app', card };
  const file = files.get(key);
  return file ? { from: 'file', file } : null;
}

/** The source of a run: the very content it was played on if it is here, else what has its name. */
export function sourceFor(
  run: { readonly scenario: string; readonly hash: string },
  files: ReadonlyMap<string, ScenarioFile>,
  all: readonly Card[] = cards,
): Source | null {
  const card = all.find(({ id }) => id === run.scenario);
  if (card?.hash === run.hash) return { from: 'app', card };
  const exact = files.get(fileKey({ id: run.scenario, hash: run.hash }));
  if (exact) return { from: 'file', file: exact };
  if (card) return { from: 'app', card };
  const named = [...files.values()].findLast(({ id }) => id === run.scenario);
  return named ? { from: 'file', file: named } : null;
}

/** What a run's scenario is called; its id where there is no more of it. */
export function titleOf(
  { scenario }: { readonly scenario: string },
  source: Source | null,
): string {
  if (source === null) return scenario;
  return source.from === 'app' ? source.card.title : source.file.name;
}

/** The `lang` of that title; undefined where it is the page's, and where nobody said. */
export function titleLang(source: Source | null): string | undefined {
  return source?.from === 'app' ? langOf(source.card.language) : undefined;
}

/** Fetches a scenario; null where its file can no longer be read. */
export async function loadPack(source: Source): Promise<Pack | null> {
  if (source.from === 'app') return (await shipped(source.card.id)) ?? null;
  const { readFile } = await import('../open/read-file.ts');
  const read = readFile(source.file.name, source.file.text);
  return read.ok ? told(read.value, {}, null) : null;
}
