import { fail, ok, type Result } from '../../model/result.ts';
import { parseRecord, type RunRecord } from '../session/record.ts';
import type { Raw } from './disk.ts';
import type { Journal } from './journal.ts';

/** A state of a record that was put down in the journal. Under its key it never changes. */
export interface Note {
  readonly key: string;
  readonly record: RunRecord;
  /** Whether storage had the record then. Where it has it no more, everything was erased since. */
  readonly known: boolean;
}

/** What others left in the journal: tabs that are gone, or haven't stored it yet. */
interface Left {
  readonly notes: readonly Note[];
  /** What can't be read. It stays where it lies. */
  readonly damaged: readonly Raw[];
}

/** What this tab has in the journal. Where the journal refuses, it goes on without. */
export interface Notes {
  /** Puts down a state that storage is to have, in place of what was put down of it before. */
  put(record: RunRecord, known: boolean): void;
  /** Takes over what another left: from now on it is as if this tab had put it down. */
  takeOver(id: string, key: string): void;
  /** Storage has it, or isn't to have it. */
  drop(id: string): void;
  dropAll(): void;
  /** Removes what another left. */
  remove(key: string): void;
  left(): Left;
  /** Everything goes, also what others left. Returns how to put it back. */
  erase(): () => void;
}

export function makeNotes(journal: Journal): Notes {
  /** Where this tab's notes lie, by the id of the record. */
  const own = new Map<string, readonly string[]>();
  let count = 0;

  function keysOf(id: string): readonly string[] {
    return own.get(id) ?? [];
  }

  function drop(id: string): void {
    for (const key of keysOf(id)) attempt(() => journal.remove(key));
    own.delete(id);
  }

  return {
    put(record, known) {
      const key = `${journal.owner}/${count}`;
      count += 1;
      const text = JSON.stringify({ version: 1, known, record });
      if (!attempt(() => journal.write(key, text))) return;
      drop(record.id);
      own.set(record.id, [key]);
    },
    takeOver: (id, key) => void own.set(id, [...keysOf(id), key]),
    drop,
    dropAll() {
      for (const id of [...own.keys()]) drop(id);
    },
    remove: (key) => void attempt(() => journal.remove(key)),
    left() {
      const mine = new Set([...own.values()].flat());
      const [notes, damaged]: [Note[], Raw[]] = [[], []];
      for (const [key, text] of everything(journal)) {
        if (mine.has(key)) continue;
        const note = parseNote(text);
        if (note.ok) notes.push({ key, ...note.value });
        else damaged.push({ key, value: text });
      }
      return { notes, damaged };
    },
    erase() {
      const was = [...own];
      const lay = everything(journal);
      for (const [key] of lay) attempt(() => journal.remove(key));
      own.clear();
      return () => {
        for (const [key, text] of lay) attempt(() => journal.write(key, text));
        for (const [id, keys] of was) own.set(id, [...keysOf(id), ...keys]);
      };
    },
  };
}

function everything(journal: Journal): readonly (readonly [string, string])[] {
  let all: readonly (readonly [string, string])[] = [];
  attempt(() => {
    all = [...journal.all()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  });
  return all;
}

function parseNote(text: string): Result<Omit<Note, 'key'>, string> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return fail('not a note');
    const { version, known, record } = value as Readonly<Record<string, unknown>>;
    if (version !== 1 || typeof known !== 'boolean') return fail('not a note');
    const read = parseRecord(record);
    return read.ok ? ok({ known, record: read.value }) : read;
  } catch {
    return fail('not JSON');
  }
}

/** Whether it was done. */
function attempt(call: () => void): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}
