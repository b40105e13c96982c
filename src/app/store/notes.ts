import { fail, ok, type Result } from '../../model/result.ts';
import { type Entry, parseEntry } from '../session/entry.ts';
import { parseRecord, type RunRecord } from '../session/record.ts';
import type { Raw } from './disk.ts';
import type { Journal } from './journal.ts';

/** A state of a record that was put down in the journal. Under its key it never changes. */
export interface RunNote {
  readonly key: string;
  readonly record: RunRecord;
  /** Whether storage had the record then. Where it has it no more, everything was erased since. */
  readonly known: boolean;
}

/** An entry that was put down in the journal. */
export interface EntryNote {
  readonly key: string;
  readonly entry: Entry;
}

/** What others left in the journal: tabs that are gone, or haven't stored it yet. */
export interface Left {
  readonly runs: readonly RunNote[];
  readonly entries: readonly EntryNote[];
  /** What can't be read. It stays where it lies. */
  readonly damaged: readonly Raw[];
}

/** What a note is of. */
export type Kind = 'run' | 'entry';

/** What this tab has in the journal. Where the journal refuses, it goes on without. */
export interface Notes {
  /** Puts down a state that storage is to have, in place of what was put down of it before. */
  putRun(id: string, record: RunRecord, known: boolean): void;
  putEntry(entry: Entry): void;
  /** Takes over what another left: from now on it is as if this tab had put it down. */
  takeOver(kind: Kind, id: string, key: string): void;
  /** Whether it still lies there. */
  lies(kind: Kind, id: string): boolean;
  /** Storage has it, or isn't to have it. */
  drop(kind: Kind, id: string): void;
  dropAll(): void;
  /** Removes what another left. */
  remove(key: string): void;
  left(): Left;
  /** Everything goes, also what others left. Returns how to put it back. */
  erase(): () => void;
}

export function makeNotes(journal: Journal): Notes {
  /** Where this tab's notes lie, by what they are of. */
  const own = new Map<string, readonly string[]>();
  let count = 0;

  function keysOf(what: string): readonly string[] {
    return own.get(what) ?? [];
  }

  function drop(what: string): void {
    for (const key of keysOf(what)) attempt(() => journal.remove(key));
    own.delete(what);
  }

  function put(what: string, note: object): void {
    const key = `${journal.owner}/${count}`;
    count += 1;
    const text = JSON.stringify({ version: 1, ...note });
    if (!attempt(() => journal.write(key, text))) return;
    drop(what);
    own.set(what, [key]);
  }

  return {
    putRun: (id, record, known) => put(nameOf('run', id), { known, record }),
    putEntry: (entry) => put(nameOf('entry', entry.id), { entry }),
    takeOver(kind, id, key) {
      const what = nameOf(kind, id);
      own.set(what, [...keysOf(what), key]);
    },
    lies(kind, id) {
      const all = new Set(everything(journal).map(([key]) => key));
      return keysOf(nameOf(kind, id)).some((key) => all.has(key));
    },
    drop: (kind, id) => drop(nameOf(kind, id)),
    dropAll() {
      for (const what of [...own.keys()]) drop(what);
    },
    remove: (key) => void attempt(() => journal.remove(key)),
    left() {
      const mine = new Set([...own.values()].flat());
      return readNotes(everything(journal).filter(([key]) => !mine.has(key)));
    },
    erase() {
      const was = [...own];
      const lay = everything(journal);
      for (const [key] of lay) attempt(() => journal.remove(key));
      own.clear();
      return () => {
        for (const [key, text] of lay) attempt(() => journal.write(key, text));
        for (const [what, keys] of was) own.set(what, [...keysOf(what), ...keys]);
      };
    },
  };
}

function nameOf(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}

function everything(journal: Journal): readonly (readonly [string, string])[] {
  let all: readonly (readonly [string, string])[] = [];
  attempt(() => {
    all = [...journal.all()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  });
  return all;
}

function readNotes(lying: readonly (readonly [string, string])[]): Left {
  const runs: RunNote[] = [];
  const entries: EntryNote[] = [];
  const damaged: Raw[] = [];
  for (const [key, text] of lying) {
    const note = parseNote(key, text);
    if (!note.ok) damaged.push({ key, value: text });
    else if ('record' in note.value) runs.push(note.value);
    else entries.push(note.value);
  }
  return { runs, entries, damaged };
}

function parseNote(key: string, text: string): Result<RunNote | EntryNote, string> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return fail('not a note');
    const { version, known, record, entry } = value as Readonly<Record<string, unknown>>;
    if (version !== 1) return fail('a version this program doesn’t know');
    if (entry !== undefined) {
      const read = parseEntry(entry);
      return read.ok ? ok({ key, entry: read.value }) : read;
    }
    if (typeof known !== 'boolean') return fail('not a note');
    const read = parseRecord(record);
    return read.ok ? ok({ key, known, record: read.value }) : read;
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
