import { parseRecord, type RunRecord } from '../session/record.ts';
import { type Disk, type Raw, type Trouble, troubleOf } from './disk.ts';
import { fileKey, parseFile, type ScenarioFile } from './scenario-file.ts';

/** All that is kept, as far as it is known now. */
export interface Kept {
  /** False until storage was read, or given up on for now. */
  readonly ready: boolean;
  readonly records: ReadonlyMap<string, RunRecord>;
  /** By `fileKey`. */
  readonly files: ReadonlyMap<string, ScenarioFile>;
  /** What lies in storage and can't be read, as it lies there. */
  readonly damaged: readonly Raw[];
  /** Why what is here isn't kept beyond this visit; null where it is. */
  readonly trouble: Trouble | null;
}

/** Memory first, storage behind it: a screen never waits for storage and never loses to it. */
export interface Store {
  read(): Kept;
  subscribe(listener: () => void): () => void;
  /** Here at once; resolves when storage has it, or has refused it. Never rejects. */
  saveRun(record: RunRecord): Promise<void>;
  saveFile(file: ScenarioFile): Promise<void>;
}

const EMPTY: Kept = {
  ready: false,
  records: new Map(),
  files: new Map(),
  damaged: [],
  trouble: null,
};

/** How long the app waits for storage before it starts without, in milliseconds. */
const PATIENCE = 800;

/**
 * `open` may reject or never answer; `later` is a timer. A storage that answers late is taken up
 * all the same, with what was played meanwhile.
 */
export function makeStore(
  open: () => Promise<Disk>,
  later: (call: () => void, milliseconds: number) => void,
): Store {
  let kept = EMPTY;
  let disk: Disk | null = null;
  const listeners = new Set<() => void>();
  const unsavedRuns = new Map<string, RunRecord>();
  const unsavedFiles = new Map<string, ScenarioFile>();
  let writing: Promise<void> = Promise.resolve();

  function change(next: Partial<Kept>): void {
    kept = { ...kept, ...next };
    for (const listener of listeners) listener();
  }

  async function adopt(): Promise<void> {
    try {
      const opened = await open();
      const [runs, files] = await Promise.all([opened.runs(), opened.files()]);
      disk = opened;
      change({ ...merge(kept, runs, files), ready: true, trouble: null });
      await flush();
    } catch (error) {
      change({ ready: true, trouble: troubleOf(error) });
    }
  }

  /** One write after another, oldest first; what storage refuses stays unsaved and is tried again. */
  function flush(): Promise<void> {
    writing = writing.then(async () => {
      if (disk === null) return;
      let trouble: Trouble | null = null;
      for (const [key, file] of unsavedFiles) {
        const refused = await attempt(disk.putFile(file));
        if (refused === null && unsavedFiles.get(key) === file) unsavedFiles.delete(key);
        trouble ??= refused;
      }
      for (const [id, record] of unsavedRuns) {
        const refused = await attempt(disk.putRun(record));
        if (refused === null && unsavedRuns.get(id) === record) unsavedRuns.delete(id);
        trouble ??= refused;
      }
      if (trouble !== kept.trouble) change({ trouble });
    });
    return writing;
  }

  later(() => {
    if (!kept.ready) change({ ready: true, trouble: 'slow' });
  }, PATIENCE);
  void adopt();

  return {
    read: () => kept,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    saveRun(record) {
      if (kept.records.get(record.id) === record) return writing;
      unsavedRuns.set(record.id, record);
      change({ records: new Map(kept.records).set(record.id, record) });
      return flush();
    },
    saveFile(file) {
      unsavedFiles.set(fileKey(file), file);
      change({ files: new Map(kept.files).set(fileKey(file), file) });
      return flush();
    },
  };
}

async function attempt(write: Promise<void>): Promise<Trouble | null> {
  try {
    await write;
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

/** What lies in storage, sorted into what can be read and what can't; what is here already wins. */
function merge(kept: Kept, runs: readonly Raw[], files: readonly Raw[]): Partial<Kept> {
  const records = new Map<string, RunRecord>();
  const opened = new Map<string, ScenarioFile>();
  const damaged: Raw[] = [];
  for (const raw of runs) {
    const record = parseRecord(raw.value);
    if (record.ok && record.value.id === raw.key) records.set(raw.key, record.value);
    else damaged.push(raw);
  }
  for (const raw of files) {
    const file = parseFile(raw.value);
    if (file.ok && fileKey(file.value) === raw.key) opened.set(raw.key, file.value);
    else damaged.push(raw);
  }
  for (const [id, record] of kept.records) records.set(id, record);
  for (const [key, file] of kept.files) opened.set(key, file);
  return { records, files: opened, damaged };
}
