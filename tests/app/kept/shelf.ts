import type { RunRecord } from '../../../src/app/session/record.ts';
import type { Disk } from '../../../src/app/store/disk.ts';
import type { ScenarioFile } from '../../../src/app/store/scenario-file.ts';
import { makeStore, type Store } from '../../../src/app/store/store.ts';

/** Both stores of the database, as a simple disk has them: it takes whatever it is given. */
export interface Shelf {
  readonly runs: Map<string, unknown>;
  readonly files: Map<string, unknown>;
  /** Keys in the order they were written to; `*` for erasing. */
  readonly writes: string[];
  readonly disk: Disk;
}

/** A disk without any sense of its own: what the store asks for is done. It reads in order of keys. */
export function shelf(
  runs: Iterable<readonly [string, unknown]> = [],
  files: Iterable<readonly [string, unknown]> = [],
): Shelf {
  const made = { runs: new Map(runs), files: new Map(files), writes: [] as string[] };
  const raws = (of: ReadonlyMap<string, unknown>) =>
    [...of]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => ({ key, value: structuredClone(value) }));
  const disk: Disk = {
    runs: async () => raws(made.runs),
    files: async () => raws(made.files),
    async putRun(record: RunRecord) {
      made.writes.push(`runs ${record.id}`);
      made.runs.set(record.id, structuredClone(record));
    },
    async putFile(file: ScenarioFile, key: string) {
      made.writes.push(`files ${key}`);
      made.files.set(key, structuredClone(file));
    },
    async erase() {
      made.writes.push('*');
      made.runs.clear();
      made.files.clear();
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
