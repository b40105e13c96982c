import { attempt, type Disk, type Trouble } from './disk.ts';
import type { Memory } from './memory.ts';
import type { Kind } from './notes.ts';
import { noteRun, putEntry, putRun } from './put.ts';
import { placeOf } from './scenario-file.ts';

/** Writes to storage what it hasn't got yet. */
export interface Writer {
  /** One write after another, oldest first; what storage refuses stays unsaved and is tried again. */
  flush(): Promise<void>;
  /** One thing after another with the writes. */
  inTurn<T>(call: () => Promise<T>): Promise<T>;
  /** Resolves when all that is being written now has been. */
  written(): Promise<void>;
}

export function makeWriter(memory: Memory): Writer {
  let writing: Promise<void> = Promise.resolve();
  return {
    flush() {
      writing = writing.then(async () => {
        if (memory.disk !== null) await writeUnsaved(memory, memory.disk);
      });
      return writing;
    },
    inTurn(call) {
      const done = writing.then(call);
      writing = done.then(() => undefined);
      return done;
    },
    written: () => writing,
  };
}

async function writeUnsaved(memory: Memory, to: Disk): Promise<void> {
  const { unsaved } = memory;
  let trouble: Trouble | null = to.newer ? 'newer' : null;
  const refuse = (refused: Trouble) => {
    trouble ??= refused;
    if (memory.read().trouble === null) memory.change({ trouble });
  };
  await writeAll(memory, unsaved.files, {
    put: (file) => to.putFile(file, placeOf(file, memory.blocked.files)),
    refuse,
  });
  await writeAll(memory, unsaved.runs, {
    kind: 'run',
    put: (record) => putRun(memory, to, record),
    refuse,
    stillUnsaved(id) {
      // Gone on with meanwhile. Should all be erased now, its note mustn't bring it back.
      const next = unsaved.runs.get(id);
      if (next) noteRun(memory, next);
    },
  });
  await writeAll(memory, unsaved.entries, {
    kind: 'entry',
    put: (entry) => putEntry(memory, to, entry),
    refuse,
  });
  if (trouble !== memory.read().trouble) memory.change({ trouble });
}

interface How<T> {
  /** What its notes in the journal are of; none where it has none. */
  readonly kind?: Kind;
  put(one: T): Promise<void>;
  refuse(refused: Trouble): void;
  stillUnsaved?(id: string): void;
}

async function writeAll<T extends object>(
  { notes, takenOver, known }: Memory,
  unsaved: Map<string, T>,
  { kind, put, refuse, stillUnsaved }: How<T>,
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

/** Whether it will be the same next time: what storage refused so is not kept for another visit. */
function isFinal(refused: Trouble): boolean {
  return refused === 'erased' || refused === 'elsewhere' || refused === 'ahead';
}
