import { type Entry, parseEntry } from '../session/entry.ts';
import { asToday, isNewer } from '../session/migrations.ts';
import { parseRecord, type RunRecord } from '../session/record.ts';
import type { Raw } from './disk.ts';
import { fileKey, isPlaceOf, parseFile, type ScenarioFile } from './scenario-file.ts';

/** Keys where something lies that is damaged or of a newer version: never written to. */
export interface Blocked {
  readonly runs: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
}

export const NOTHING_BLOCKED: Blocked = { runs: new Set(), files: new Set(), entries: new Set() };

/** As they lie in storage, by id. */
export interface Newer {
  readonly runs: ReadonlyMap<string, unknown>;
  readonly entries: ReadonlyMap<string, unknown>;
}

export const NOTHING_NEWER: Newer = { runs: new Map(), entries: new Map() };

export function countNewer({ runs, entries }: Newer): number {
  return runs.size + entries.size;
}

interface Sorted {
  readonly records: ReadonlyMap<string, RunRecord>;
  /** By `fileKey`. */
  readonly files: ReadonlyMap<string, ScenarioFile>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** What a newer program has written. As far as it can be read, it is among the others too. */
  readonly newer: Newer;
  readonly damaged: readonly Raw[];
  readonly blocked: Blocked;
}

/** What lies in storage, sorted into what can be read and what can't. */
export function sorted(
  rawRuns: readonly Raw[],
  rawFiles: readonly Raw[],
  rawEntries: readonly Raw[],
): Sorted {
  const runs = sift(rawRuns, (value, key) => {
    const record = parseRecord(value);
    return record.ok && record.value.id === key ? [key, record.value] : null;
  });
  const files = sift(rawFiles, (value, key) => {
    const file = parseFile(value);
    return file.ok && isPlaceOf(file.value, key) ? [fileKey(file.value), file.value] : null;
  });
  const entries = sift(rawEntries, (value, key) => {
    const entry = parseEntry(value);
    return entry.ok && entry.value.id === key ? [key, entry.value] : null;
  });
  return {
    records: runs.sound,
    files: files.sound,
    entries: entries.sound,
    newer: { runs: runs.newer, entries: entries.newer },
    damaged: [...runs.bad, ...files.bad, ...entries.bad],
    blocked: { runs: blockedBy(runs), files: blockedBy(files), entries: blockedBy(entries) },
  };
}

interface Sifted<T> {
  readonly sound: ReadonlyMap<string, T>;
  readonly newer: ReadonlyMap<string, unknown>;
  readonly bad: readonly Raw[];
}

/** `read` gives what can be read, under the key that it goes by; null where it can't be. */
function sift<T>(
  raws: readonly Raw[],
  read: (value: unknown, key: string) => readonly [string, T] | null,
): Sifted<T> {
  const sound = new Map<string, T>();
  const newer = new Map<string, unknown>();
  const bad: Raw[] = [];
  for (const raw of raws) {
    const { key, value } = raw;
    const isAhead = isNewer(value);
    const found = read(isAhead ? asToday(value) : value, key);
    if (isAhead) newer.set(key, value);
    if (found !== null) sound.set(...found);
    else if (!isAhead) bad.push(raw);
  }
  return { sound, newer, bad };
}

function blockedBy<T>({ newer, bad }: Sifted<T>): ReadonlySet<string> {
  return new Set([...bad.map(({ key }) => key), ...newer.keys()]);
}
