import type { Entry } from '../session/entry.ts';
import type { RunRecord } from '../session/record.ts';
import type { Disk } from './disk.ts';
import type { Journal } from './journal.ts';
import { EMPTY, type Kept } from './kept.ts';
import { makeNotes, type Notes } from './notes.ts';
import type { ScenarioFile } from './scenario-file.ts';
import { type Blocked, NOTHING_BLOCKED } from './sorted.ts';

/** What a store has in its head: what is here, what storage still owes it, what it knows of storage. */
export interface Memory {
  read(): Kept;
  /** Tells whoever listens. */
  change(next: Partial<Kept>): void;
  subscribe(listener: () => void): () => void;
  readonly notes: Notes;
  /** What storage hasn't got yet, oldest first. */
  readonly unsaved: {
    readonly runs: Map<string, RunRecord>;
    readonly files: Map<string, ScenarioFile>;
    readonly entries: Map<string, Entry>;
  };
  /** What another left in the journal: nobody has asked here for it to be stored. */
  readonly takenOver: WeakSet<object>;
  /** Ids of the records that storage has, or had when it was last seen. */
  readonly known: Set<string>;
  /** Ids under which finished records are stored whose own is another's there. */
  readonly beside: Map<string, string>;
  blocked: Blocked;
  /** Null until storage has answered, and where it never will. */
  disk: Disk | null;
  /** Whether it may still answer. */
  waiting: boolean;
  /** Whether it is to be emptied as soon as it does. */
  eraseFirst: boolean;
}

export function makeMemory(journal: Journal): Memory {
  let kept = EMPTY;
  const listeners = new Set<() => void>();
  return {
    read: () => kept,
    change(next) {
      kept = { ...kept, ...next };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notes: makeNotes(journal),
    unsaved: { runs: new Map(), files: new Map(), entries: new Map() },
    takenOver: new WeakSet(),
    known: new Set(),
    beside: new Map(),
    blocked: NOTHING_BLOCKED,
    disk: null,
    waiting: true,
    eraseFirst: false,
  };
}
