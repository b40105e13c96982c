import type { Entry } from '../session/entry.ts';
import type { RunRecord } from '../session/record.ts';
import { ConflictError, type Disk, NewerError, type Raw, type Trouble, troubleOf } from './disk.ts';
import { type Brought, type BroughtIn, idOf, joined } from './join.ts';
import { type Journal, NO_JOURNAL } from './journal.ts';
import { type Kind, type Left, makeNotes } from './notes.ts';
import { fileKey, placeOf, type ScenarioFile } from './scenario-file.ts';
import { type Settled, settled } from './settled.ts';
import { type Newer, NOTHING_BLOCKED, NOTHING_NEWER, sorted } from './sorted.ts';

/** All that is kept, as far as it is known now. */
export interface Kept {
  /** False until storage was read, or given up on for now. */
  readonly ready: boolean;
  readonly records: ReadonlyMap<string, RunRecord>;
  /** By `fileKey`. */
  readonly files: ReadonlyMap<string, ScenarioFile>;
  /** What was written down outside a conversation, by id. */
  readonly entries: ReadonlyMap<string, Entry>;
  /**
   * What a newer program has written, as it lies in storage. As far as it can be read it is among the
   * others; it is never written over.
   */
  readonly newer: Newer;
  /** What lies in storage and can't be read, as it lies there. */
  readonly damaged: readonly Raw[];
  /** Why what is here isn't kept beyond this visit; null where it is. */
  readonly trouble: Trouble | null;
}

/**
 * Memory first, storage behind it: a screen never waits for storage and never loses to it. What is
 * saved lies in the journal before the call returns, until storage has it: conversations and entries.
 */
export interface Store {
  read(): Kept;
  subscribe(listener: () => void): () => void;
  /** Here at once; resolves when storage has it, or has refused it. Never rejects. */
  saveRun(record: RunRecord): Promise<void>;
  saveFile(file: ScenarioFile): Promise<void>;
  /** Adds it. One that is here already stays as it is. */
  saveEntry(entry: Entry): Promise<void>;
  /**
   * Takes in what was read from a copy, beside what is here: nothing here is shortened or lost, and
   * the same copy brought in again changes nothing. Null, and nothing done, while storage is still
   * being waited for. Never rejects.
   */
  bringIn(copy: Brought): Promise<BroughtIn | null>;
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
  entries: new Map(),
  newer: NOTHING_NEWER,
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
  const unsavedFiles = new Map<string, ScenarioFile>();
  const unsavedEntries = new Map<string, Entry>();
  /** What another left in the journal: nobody has asked here for it to be stored. */
  const takenOver = new WeakSet<object>();
  /** Ids of the records that storage has, or had when it was last seen. */
  const known = new Set<string>();
  /** Ids under which finished records are stored whose own is another's there. */
  const beside = new Map<string, string>();
  let blocked = NOTHING_BLOCKED;
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
      if (opened.newer) notes.dropAll();
      change({ ready: true, trouble: opened.newer ? 'newer' : null });
      await flush();
    } catch (error) {
      waiting = false;
      notes.dropAll();
      change({ ready: true, trouble: troubleOf(error) });
    }
  }

  /** Reads what storage has. What is here and not there yet stands before it. */
  async function take(from: Disk): Promise<ReadonlySet<string>> {
    const before = notes.left();
    const read = await Promise.all([from.runs(), from.files(), from.entries()]);
    const stored = sorted(...read);
    for (const id of stored.records.keys()) known.add(id);
    blocked = stored.blocked;
    const left = notes.left();
    // One that came only now is another tab's to store; one that has gone is stored, or erased.
    if (!from.newer) takeOver(settled(lasting(before, left), stored));
    change({
      records: new Map([...stored.records, ...unsavedRuns]),
      files: new Map([...stored.files, ...unsavedFiles]),
      entries: new Map([...stored.entries, ...unsavedEntries]),
      newer: stored.newer,
      damaged: [...stored.damaged, ...left.damaged],
    });
    return new Set(stored.records.keys());
  }

  function takeOver({ runs, entries, spent }: Settled): void {
    for (const key of spent) notes.remove(key);
    const take = <T extends object>(kind: Kind, all: Map<string, T>, owed: OwedBy<T>) => {
      for (const [id, { value, keys }] of owed) {
        // What was said here since stands.
        if (!all.has(id)) all.set(id, value);
        takenOver.add(value);
        for (const key of keys) notes.takeOver(kind, id, key);
      }
    };
    take('run', unsavedRuns, runs);
    take('entry', unsavedEntries, entries);
  }

  /** As it is written: under its own id, or where that one is another's, under the one it has got. */
  function placed(record: RunRecord): RunRecord {
    const id = beside.get(record.id);
    return id === undefined ? record : { ...record, id };
  }

  async function putRun(to: Disk, record: RunRecord): Promise<void> {
    if (kept.newer.runs.has(record.id)) throw new NewerError(record.id);
    try {
      await putPlaced(to, placed(record));
    } catch (error) {
      const isAnother = error instanceof ConflictError && !beside.has(record.id);
      if (!isAnother || !record.ended) throw error;
      // One that is finished is never lost: it stands beside the other.
      beside.set(record.id, idOf(record));
      await putPlaced(to, placed(record));
    }
  }

  async function putPlaced(to: Disk, record: RunRecord): Promise<void> {
    if (blocked.runs.has(record.id)) throw new ConflictError(record.id);
    await to.putRun(record, known.has(record.id));
    known.add(record.id);
  }

  function putEntry(to: Disk, entry: Entry): Promise<void> {
    if (blocked.entries.has(entry.id)) return Promise.reject(new ConflictError(entry.id));
    return to.putEntry(entry);
  }

  /** One write after another, oldest first; what storage refuses stays unsaved and is tried again. */
  function flush(): Promise<void> {
    writing = writing.then(async () => {
      if (disk === null) return;
      const to = disk;
      let trouble: Trouble | null = to.newer ? 'newer' : null;
      const refuse = (refused: Trouble) => {
        trouble ??= refused;
        if (kept.trouble === null) change({ trouble });
      };
      await writeAll(
        unsavedFiles,
        (file) => to.putFile(file, placeOf(file, blocked.files)),
        refuse,
      );
      await writeAll(
        unsavedRuns,
        (record) => putRun(to, record),
        refuse,
        'run',
        (id) => {
          // Gone on with meanwhile. Should all be erased now, its note mustn't bring it back.
          const next = unsavedRuns.get(id);
          if (next) noteRun(next);
        },
      );
      await writeAll(unsavedEntries, (entry) => putEntry(to, entry), refuse, 'entry');
      if (trouble !== kept.trouble) change({ trouble });
    });
    return writing;
  }

  async function writeAll<T extends object>(
    unsaved: Map<string, T>,
    put: (one: T) => Promise<void>,
    refuse: (refused: Trouble) => void,
    kind?: Kind,
    stillUnsaved?: (id: string) => void,
  ): Promise<void> {
    for (const [id, one] of unsaved) {
      if (kind !== undefined && takenOver.has(one) && !notes.lies(kind, id)) {
        // The tab that left it has stored it, or it was erased.
        if (kind === 'run') known.add(id);
        unsaved.delete(id);
        continue;
      }
      const refused = await attempt(put(one));
      const isLatest = unsaved.get(id) === one;
      // The tab that left it has stored more since; if not, the next visit sorts it out.
      const overtaken = refused === 'elsewhere' && takenOver.has(one);
      if (refused !== null && !overtaken) refuse(refused);
      if (!isLatest) {
        stillUnsaved?.(id);
        continue;
      }
      if (refused === null || overtaken) unsaved.delete(id);
      const done = refused === null || isFinal(refused);
      if (kind !== undefined && done && !overtaken) notes.drop(kind, id);
    }
  }

  function noteRun(record: RunRecord): void {
    const as = placed(record);
    notes.putRun(record.id, as, known.has(as.id));
  }

  function isToBeStored(): boolean {
    return waiting || (disk !== null && !disk.newer);
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
    const before = kept;
    if (disk !== null) {
      const refused = await attempt(disk.erase());
      if (refused !== null) {
        putBack();
        change({ trouble: refused });
        return 'refused';
      }
    }
    eraseFirst = waiting;
    // What was begun while storage took its time is new, and stays.
    dropOld(unsavedRuns, before.records, 'run');
    dropOld(unsavedFiles, before.files);
    dropOld(unsavedEntries, before.entries, 'entry');
    known.clear();
    beside.clear();
    blocked = NOTHING_BLOCKED;
    const trouble = disk === null ? kept.trouble : null;
    change({
      ...EMPTY,
      ready: kept.ready,
      trouble,
      records: new Map(unsavedRuns),
      files: new Map(unsavedFiles),
      entries: new Map(unsavedEntries),
    });
    if (disk !== null) return 'all';
    return waiting ? 'later' : 'here';
  }

  function dropOld<T>(unsaved: Map<string, T>, before: ReadonlyMap<string, T>, kind?: Kind): void {
    for (const id of [...unsaved.keys()]) {
      if (!before.has(id)) continue;
      unsaved.delete(id);
      if (kind !== undefined) notes.drop(kind, id);
    }
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
      if (isToBeStored()) noteRun(record);
      change({ records: new Map(kept.records).set(record.id, record) });
      return flush();
    },
    saveFile(file) {
      unsavedFiles.set(fileKey(file), file);
      change({ files: new Map(kept.files).set(fileKey(file), file) });
      return flush();
    },
    saveEntry(entry) {
      if (kept.entries.has(entry.id)) return writing;
      unsavedEntries.set(entry.id, entry);
      if (isToBeStored()) notes.putEntry(entry);
      change({ entries: new Map(kept.entries).set(entry.id, entry) });
      return flush();
    },
    async bringIn(copy) {
      if (waiting) return null;
      const stored = await inTurn(seeAgain);
      const next = joined(kept, blocked, copy);
      for (const [id, record] of next.records) {
        if (kept.records.get(id) !== record) unsavedRuns.set(id, record);
      }
      for (const [key, file] of next.files) {
        if (kept.files.get(key) !== file) unsavedFiles.set(key, file);
      }
      for (const [id, entry] of next.entries) {
        if (kept.entries.get(id) !== entry) unsavedEntries.set(id, entry);
      }
      // Asked for by name: so it is written, also where another window has erased it.
      for (const { id } of copy.records) if (!stored.has(id)) known.delete(id);
      change({ records: next.records, files: next.files, entries: next.entries });
      await flush();
      return next.broughtIn;
    },
    erase: () => inTurn(eraseAll),
  };
}

type OwedBy<T> = ReadonlyMap<string, { readonly value: T; readonly keys: readonly string[] }>;

/** Notes that lay there before storage was read, and still do. */
function lasting(before: Left, now: Left): Left {
  const keys = new Set([...before.runs, ...before.entries].map(({ key }) => key));
  const stayed = ({ key }: { readonly key: string }) => keys.has(key);
  return { ...now, runs: now.runs.filter(stayed), entries: now.entries.filter(stayed) };
}

/** Whether it will be the same next time: what storage refused so is not kept for another visit. */
function isFinal(refused: Trouble): boolean {
  return refused === 'erased' || refused === 'elsewhere' || refused === 'ahead';
}

async function attempt(write: Promise<void>): Promise<Trouble | null> {
  try {
    await write;
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}
