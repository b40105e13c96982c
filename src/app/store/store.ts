import type { Entry } from '../session/entry.ts';
import type { RunRecord } from '../session/record.ts';
import { bringIn } from './bring-in.ts';
import { type Disk, troubleOf } from './disk.ts';
import { type Erased, erase } from './erase.ts';
import type { Brought, BroughtIn } from './join.ts';
import { type Journal, NO_JOURNAL } from './journal.ts';
import type { Kept } from './kept.ts';
import { type Memory, makeMemory } from './memory.ts';
import { noteRun } from './put.ts';
import { fileKey, type ScenarioFile } from './scenario-file.ts';
import { take } from './take.ts';
import { makeWriter, type Writer } from './writer.ts';

export type { Erased } from './erase.ts';
export type { Kept } from './kept.ts';

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
  const memory = makeMemory(journal);
  const writer = makeWriter(memory);
  const { read, change, notes, unsaved } = memory;
  later(() => {
    if (!read().ready) change({ ready: true, trouble: 'slow' });
  }, PATIENCE);
  void adopt(memory, writer, open);
  return {
    read,
    subscribe: memory.subscribe,
    saveRun(record) {
      const { records } = read();
      if (records.get(record.id) === record) return writer.written();
      unsaved.runs.set(record.id, record);
      if (isToBeStored(memory)) noteRun(memory, record);
      change({ records: new Map(records).set(record.id, record) });
      return writer.flush();
    },
    saveFile(file) {
      unsaved.files.set(fileKey(file), file);
      change({ files: new Map(read().files).set(fileKey(file), file) });
      return writer.flush();
    },
    saveEntry(entry) {
      const { entries } = read();
      if (entries.has(entry.id)) return writer.written();
      unsaved.entries.set(entry.id, entry);
      if (isToBeStored(memory)) notes.putEntry(entry);
      change({ entries: new Map(entries).set(entry.id, entry) });
      return writer.flush();
    },
    bringIn: (copy) => bringIn(memory, writer, copy),
    erase: () => writer.inTurn(() => erase(memory)),
  };
}

/** Takes up storage when it answers, and writes what it hasn't got. */
async function adopt(memory: Memory, writer: Writer, open: () => Promise<Disk>): Promise<void> {
  const { notes, change } = memory;
  try {
    const opened = await open();
    do {
      if (memory.eraseFirst) await opened.erase();
      memory.eraseFirst = false;
      await take(memory, opened);
    } while (memory.eraseFirst);
    memory.disk = opened;
    memory.waiting = false;
    if (opened.newer) notes.dropAll();
    change({ ready: true, trouble: opened.newer ? 'newer' : null });
    await writer.flush();
  } catch (error) {
    memory.waiting = false;
    notes.dropAll();
    change({ ready: true, trouble: troubleOf(error) });
  }
}

function isToBeStored({ waiting, disk }: Memory): boolean {
  return waiting || (disk !== null && !disk.newer);
}
