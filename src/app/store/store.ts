import type { RunRecord } from '../session/record.ts';
import { ConflictError, type Disk, type Raw, type Trouble, troubleOf } from './disk.ts';
import { type BroughtIn, joined } from './join.ts';
import { type Journal, NO_JOURNAL } from './journal.ts';
import { makeNotes } from './notes.ts';
import { fileKey, placeOf, type ScenarioFile } from './scenario-file.ts';
import { settled } from './settled.ts';
import { type Blocked, sorted } from './sorted.ts';

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

/**
 * Memory first, storage behind it: a screen never waits for storage and never loses to it. What is
 * saved lies in the journal before `saveRun` returns, until storage has it.
 */
export interface Store {
  read(): Kept;
  subscribe(listener: () => void): () => void;
  /** Here at once; resolves when storage has it, or has refused it. Never rejects. */
  saveRun(record: RunRecord): Promise<void>;
  saveFile(file: ScenarioFile): Promise<void>;
  /**
   * Takes in what was read from a copy, beside what is here: nothing here is shortened or lost, and
   * the same copy brought in again changes nothing. Null, and nothing done, while storage is still
   * being waited for. Never rejects.
   */
  bringIn(records: readonly RunRecord[], files: readonly ScenarioFile[]): Promise<BroughtIn | null>;
  /** Everything, here and in storage, what is damaged too. Never rejects. */
  erase(): Promise<Erased>;
}

/**
 * What became of it: `all`; `here` where storage can't be reached and only this tab was emptied;
 * `later` where storage is still waited for and is emptied when it answers; `refused` where storage
 * refused and nothing was touched.
 */
export type Erased = 'all' | 'here' | 'later' | 'refused';

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
  journal: Journal = NO_JOURNAL,
): Store {
  let kept = EMPTY;
  let disk: Disk | null = null;
  let waiting = true;
  let eraseFirst = false;
  const notes = makeNotes(journal);
  const listeners = new Set<() => void>();
  const unsavedRuns = new Map<string, RunRecord>();
  /** States that another left in the journal: nobody has asked here for them to be stored. */
  const takenOver = new WeakSet<RunRecord>();
  const unsavedFiles = new Map<string, ScenarioFile>();
  /** Ids of the records that storage has, or had when it was last seen. */
  const known = new Set<string>();
  let blocked: Blocked = { runs: new Set(), files: new Set() };
  let writing: Promise<void> = Promise.resolve();

  function change(next: Partial<Kept>): void {
    kept = { ...kept, ...next };
    for (const listener of listeners) listener();
  }

  async function adopt(): Promise<void> {
    try {
      const opened = await open();
      do {
        if (eraseFirst) await opened.erase();
        eraseFirst = false;
        await take(opened);
      } while (eraseFirst);
      disk = opened;
      waiting = false;
      change({ ready: true, trouble: null });
      await flush();
    } catch (error) {
      waiting = false;
      notes.dropAll();
      change({ ready: true, trouble: troubleOf(error) });
    }
  }

  /** Reads what storage has. What is here and not there yet stands before it. */
  async function take(from: Disk): Promise<ReadonlySet<string>> {
    const before = new Set(notes.left().notes.map(({ key }) => key));
    const [runs, files] = await Promise.all([from.runs(), from.files()]);
    const stored = sorted(runs, files);
    for (const id of stored.records.keys()) known.add(id);
    blocked = stored.blocked;
    const left = notes.left();
    // One that came only now is another tab's to store; one that has gone is stored, or erased.
    const lasting = left.notes.filter(({ key }) => before.has(key));
    takeOver(settled(lasting, stored.records, blocked.runs));
    change({
      records: new Map([...stored.records, ...unsavedRuns]),
      files: new Map([...stored.files, ...unsavedFiles]),
      damaged: [...stored.damaged, ...left.damaged],
    });
    return new Set(stored.records.keys());
  }

  function takeOver({ owed, spent }: ReturnType<typeof settled>): void {
    for (const key of spent) notes.remove(key);
    for (const [id, { record, keys }] of owed) {
      // What was said here since stands.
      if (!unsavedRuns.has(id)) unsavedRuns.set(id, record);
      takenOver.add(record);
      for (const key of keys) notes.takeOver(id, key);
    }
  }

  function putRun(to: Disk, record: RunRecord): Promise<void> {
    if (blocked.runs.has(record.id)) return Promise.reject(new ConflictError(record.id));
    return to.putRun(record, known.has(record.id));
  }

  /** One write after another, oldest first; what storage refuses stays unsaved and is tried again. */
  function flush(): Promise<void> {
    writing = writing.then(async () => {
      if (disk === null) return;
      let trouble: Trouble | null = null;
      const refuse = (refused: Trouble) => {
        trouble ??= refused;
        if (kept.trouble === null) change({ trouble });
      };
      for (const [key, file] of unsavedFiles) {
        const refused = await attempt(disk.putFile(file, placeOf(file, blocked.files)));
        if (refused !== null) refuse(refused);
        else if (unsavedFiles.get(key) === file) unsavedFiles.delete(key);
      }
      for (const [id, record] of unsavedRuns) {
        const refused = await attempt(putRun(disk, record));
        const isLatest = unsavedRuns.get(id) === record;
        if (refused === 'elsewhere' && takenOver.has(record)) {
          // The tab that left it has stored more since; if not, the next visit sorts it out.
          if (isLatest) unsavedRuns.delete(id);
          continue;
        }
        if (refused === null) known.add(id);
        else refuse(refused);
        if (isLatest && refused === null) unsavedRuns.delete(id);
        if (isLatest && (refused === null || isFinal(refused))) notes.drop(id);
      }
      if (trouble !== kept.trouble) change({ trouble });
    });
    return writing;
  }

  /** One thing after another with the writes. */
  function inTurn<T>(call: () => Promise<T>): Promise<T> {
    const done = writing.then(call);
    writing = done.then(() => undefined);
    return done;
  }

  /** As it is in storage now: another window may have erased it, or gone on. */
  async function seeAgain(): Promise<ReadonlySet<string>> {
    try {
      if (disk !== null) return await take(disk);
    } catch (error) {
      change({ trouble: troubleOf(error) });
    }
    return new Set();
  }

  async function eraseAll(): Promise<Erased> {
    // First, so that a page that is gone in between leaves nothing that would come back.
    const putBack = notes.erase();
    if (disk !== null) {
      const refused = await attempt(disk.erase());
      if (refused !== null) {
        putBack();
        change({ trouble: refused });
        return 'refused';
      }
    }
    eraseFirst = waiting;
    notes.dropAll();
    unsavedRuns.clear();
    unsavedFiles.clear();
    known.clear();
    blocked = { runs: new Set(), files: new Set() };
    const trouble = disk === null ? kept.trouble : null;
    change({ records: new Map(), files: new Map(), damaged: [], trouble });
    if (disk !== null) return 'all';
    return waiting ? 'later' : 'here';
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
      if (waiting || disk !== null) notes.put(record, known.has(record.id));
      change({ records: new Map(kept.records).set(record.id, record) });
      return flush();
    },
    saveFile(file) {
      unsavedFiles.set(fileKey(file), file);
      change({ files: new Map(kept.files).set(fileKey(file), file) });
      return flush();
    },
    async bringIn(records, files) {
      if (waiting) return null;
      const stored = await inTurn(seeAgain);
      const next = joined(kept, blocked.runs, { records, files });
      for (const [id, record] of next.records) {
        if (kept.records.get(id) !== record) unsavedRuns.set(id, record);
      }
      for (const [key, file] of next.files) {
        if (kept.files.get(key) !== file) unsavedFiles.set(key, file);
      }
      // Asked for by name: so it is written, also where another window has erased it.
      for (const { id } of records) if (!stored.has(id)) known.delete(id);
      change({ records: next.records, files: next.files });
      await flush();
      return next.broughtIn;
    },
    erase: () => inTurn(eraseAll),
  };
}

/** Whether it will be the same next time: what storage refused so is not kept for another visit. */
function isFinal(refused: Trouble): boolean {
  return refused === 'erased' || refused === 'elsewhere';
}

async function attempt(write: Promise<void>): Promise<Trouble | null> {
  try {
    await write;
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}
