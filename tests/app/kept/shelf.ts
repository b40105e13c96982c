import type { Entry } from '../../../src/app/session/entry.ts';
import type { RunRecord } from '../../../src/app/session/record.ts';
import type { Disk } from '../../../src/app/store/disk.ts';
import type { Brought } from '../../../src/app/store/join.ts';
import type { ScenarioFile } from '../../../src/app/store/scenario-file.ts';
import { makeStore, type Store } from '../../../src/app/store/store.ts';

/** The stores of the database, as a simple disk has them: it takes whatever it is given. */
export interface Shelf {
  readonly runs: Map<string, unknown>;
  readonly files: Map<string, unknown>;
  readonly entries: Map<string, unknown>;
  /** Keys in the order they were written to; `*` for erasing. */
  readonly writes: string[];
  readonly disk: Disk;
}

/** A disk without any sense of its own: what the store asks for is done. It reads in order of keys. */
export function shelf(
  runs: Iterable<readonly [string, unknown]> = [],
  files: Iterable<readonly [string, unknown]> = [],
  entries: Iterable<readonly [string, unknown]> = [],
): Shelf {
  const made = {
    runs: new Map(runs),
    files: new Map(files),
    entries: new Map(entries),
    writes: [] as string[],
  };
  const raws = (of: ReadonlyMap<string, unknown>) =>
    [...of]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => ({ key, value: structuredClone(value) }));
  const disk: Disk = {
    newer: false,
    runs: async () => raws(made.runs),
    files: async () => raws(made.files),
    entries: async () => raws(made.entries),
    async putRun(record: RunRecord) {
      made.writes.push(`runs ${record.id}`);
      made.runs.set(record.id, structuredClone(record));
    },
    async putFile(file: ScenarioFile, key: string) {
      made.writes.push(`files ${key}`);
      made.files.set(key, structuredClone(file));
    },
    async putEntry(entry: Entry) {
      made.writes.push(`entries ${entry.id}`);
      made.entries.set(entry.id, structuredClone(entry));
    },
    async erase() {
      made.writes.push('*');
      made.runs.clear();
      made.files.clear();
      made.entries.clear();
    },
  };
  return { ...made, disk };
}

/** A store on a disk, once it has read it. */
export async function opened(disk: Disk): Promise<Store> {
  const store = makeStore(
    async () => disk,
    () => undefined,
  );
  while (!store.read().ready) await new Promise((resolve) => setImmediate(resolve));
  return store;
}

/** A copy that holds just these. */
export function copyOf(
  records: readonly RunRecord[],
  entries: readonly Entry[] = [],
  files: readonly ScenarioFile[] = [],
): Brought {
  return { records, files, entries };
}
