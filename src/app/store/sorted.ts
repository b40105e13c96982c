import { type Entry, parseEntry } from '../session/entry.ts';
import { parseRecord, type RunRecord } from '../session/record.ts';
import type { Raw } from './disk.ts';
import { fileKey, isPlaceOf, parseFile, type ScenarioFile } from './scenario-file.ts';

/** Keys where something damaged lies: never written to. */
export interface Blocked {
  readonly runs: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
}

export const NOTHING_BLOCKED: Blocked = { runs: new Set(), files: new Set(), entries: new Set() };

interface Sorted {
  readonly records: ReadonlyMap<string, RunRecord>;
  /** By `fileKey`. */
  readonly files: ReadonlyMap<string, ScenarioFile>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly damaged: readonly Raw[];
  readonly blocked: Blocked;
}

/** What lies in storage, sorted into what can be read and what can't. */
export function sorted(
  rawRuns: readonly Raw[],
  rawFiles: readonly Raw[],
  rawEntries: readonly Raw[],
): Sorted {
  const runs = sift(rawRuns, ({ key, value }) => {
    const record = parseRecord(value);
    return record.ok && record.value.id === key ? [key, record.value] : null;
  });
  const files = sift(rawFiles, ({ key, value }) => {
    const file = parseFile(value);
    return file.ok && isPlaceOf(file.value, key) ? [fileKey(file.value), file.value] : null;
  });
  const entries = sift(rawEntries, ({ key, value }) => {
    const entry = parseEntry(value);
    return entry.ok && entry.value.id === key ? [key, entry.value] : null;
  });
  return {
    records: runs.sound,
    files: files.sound,
    entries: entries.sound,
    damaged: [...runs.bad, ...files.bad, ...entries.bad],
    blocked: { runs: keysOf(runs.bad), files: keysOf(files.bad), entries: keysOf(entries.bad) },
  };
}

interface Sifted<T> {
  readonly sound: ReadonlyMap<string, T>;
  readonly bad: readonly Raw[];
}

/** `read` gives what can be read, under the key that it goes by; null where it can't be. */
function sift<T>(raws: readonly Raw[], read: (raw: Raw) => readonly [string, T] | null): Sifted<T> {
  const sound = new Map<string, T>();
  const bad: Raw[] = [];
  for (const raw of raws) {
    const found = read(raw);
    if (found === null) bad.push(raw);
    else sound.set(...found);
  }
  return { sound, bad };
}

function keysOf(raws: readonly Raw[]): ReadonlySet<string> {
  return new Set(raws.map(({ key }) => key));
}
