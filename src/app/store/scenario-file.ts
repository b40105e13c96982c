import { fail, ok, type Result } from '../../model/result.ts';
import type { Id } from '../../model/scenario.ts';

/** A scenario opened from the reader's own disk, kept so that a reload can go on with it. */
export interface ScenarioFile {
  readonly id: Id;
  /** As it was called on the disk. */
  readonly name: string;
  readonly text: string;
  /** Of its content. */
  readonly hash: string;
}

/** A file out of storage. Its text is as untrusted as on the day it was opened. */
export function parseFile(value: unknown): Result<ScenarioFile, string> {
  if (typeof value !== 'object' || value === null) return fail('not a file');
  const { id, name, text, hash } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id === '') return fail('no id');
  if (typeof name !== 'string' || typeof text !== 'string') return fail('no text');
  if (typeof hash !== 'string' || hash === '') return fail('no hash');
  return ok({ id, name, text, hash });
}

/** What a scenario file goes by in addresses and in storage. No scenario's id has a `~` in it. */
export function fileKey({ id, hash }: Pick<ScenarioFile, 'id' | 'hash'>): string {
  return `${id}~${hash}`;
}

/** Where in storage a file is to lie: where something damaged lies, beside it. */
export function placeOf(
  file: Pick<ScenarioFile, 'id' | 'hash'>,
  taken: ReadonlySet<string>,
): string {
  let key = fileKey(file);
  while (taken.has(key)) key = `${key}~`;
  return key;
}

/** Whether a file may lie where it was found. */
export function isPlaceOf(file: ScenarioFile, key: string): boolean {
  return key.replace(/~+$/, '') === fileKey(file).replace(/~+$/, '');
}
