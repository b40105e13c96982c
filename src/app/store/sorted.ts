import { parseRecord, type RunRecord } from '../session/record.ts';
import type { Raw } from './disk.ts';
import { fileKey, isPlaceOf, parseFile, type ScenarioFile } from './scenario-file.ts';

/** Keys where something damaged lies: never written to. */
export interface Blocked {
  readonly runs: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

interface Sorted {
  readonly records: ReadonlyMap<string, RunRecord>;
  /** By `fileKey`. */
  readonly files: ReadonlyMap<string, ScenarioFile>;
  readonly damaged: readonly Raw[];
  readonly blocked: Blocked;
}

/** What lies in storage, sorted into what can be read and what can't. */
export function sorted(runs: readonly Raw[], files: readonly Raw[]): Sorted {
  const records = new Map<string, RunRecord>();
  const opened = new Map<string, ScenarioFile>();
  const bad: { readonly runs: Raw[]; readonly files: Raw[] } = { runs: [], files: [] };
  for (const raw of runs) {
    const record = parseRecord(raw.value);
    if (record.ok && record.value.id === raw.key) records.set(raw.key, record.value);
    else bad.runs.push(raw);
  }
  for (const raw of files) {
    const file = parseFile(raw.value);
    if (file.ok && isPlaceOf(file.value, raw.key)) opened.set(fileKey(file.value), file.value);
    else bad.files.push(raw);
  }
  const blocked = {
    runs: new Set(bad.runs.map(({ key }) => key)),
    files: new Set(bad.files.map(({ key }) => key)),
  };
  return { records, files: opened, damaged: [...bad.runs, ...bad.files], blocked };
}
