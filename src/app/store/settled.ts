import type { Entry } from '../session/entry.ts';
import type { RunRecord } from '../session/record.ts';
import { idOf, placedEntry } from './join.ts';
import type { EntryNote, RunNote } from './notes.ts';
import type { Blocked } from './sorted.ts';
import { furtherOf } from './states.ts';

/** What storage is still to have, and the keys of the notes that it answers for. */
interface Owed<T> {
  readonly value: T;
  readonly keys: readonly string[];
}

/** What becomes of what was left in the journal. Both by id. */
export interface Settled {
  readonly runs: ReadonlyMap<string, Owed<RunRecord>>;
  readonly entries: ReadonlyMap<string, Owed<Entry>>;
  /** Keys of notes that are done with: storage has as much, or everything was erased since. */
  readonly spent: readonly string[];
}

interface Stored {
  readonly records: ReadonlyMap<string, RunRecord>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly blocked: Blocked;
}

/**
 * Holds the notes against what storage has. The further state of a record is kept. What storage has
 * otherwise, or whose place is `blocked`, stands beside it under an id made from its content. What
 * was erased isn't brought back.
 */
export function settled(
  { runs, entries }: { readonly runs: readonly RunNote[]; readonly entries: readonly EntryNote[] },
  { records, entries: known, blocked }: Stored,
): Settled {
  const spent: string[] = [];
  const owedRuns = new Map<string, Owed<RunRecord>>();
  for (const note of runs) {
    const { id } = note.record;
    const erased = note.known && !records.has(id) && !blocked.runs.has(id);
    const kept = erased ? null : placedRun(note.record);
    if (kept === null || kept === records.get(kept.id)) spent.push(note.key);
    else owe(owedRuns, kept, note.key);
  }
  const owedEntries = new Map<string, Owed<Entry>>();
  for (const note of entries) {
    const kept = placedEntry(known, blocked.entries, note.entry);
    if (known.has(kept.id)) spent.push(note.key);
    else owe(owedEntries, kept, note.key);
  }
  return { runs: owedRuns, entries: owedEntries, spent };

  function placedRun(record: RunRecord): RunRecord {
    if (!blocked.runs.has(record.id)) {
      const here = owedRuns.get(record.id)?.value ?? records.get(record.id);
      const further = here ? furtherOf(here, record) : record;
      if (further !== null) return further;
    }
    return placedRun({ ...record, id: idOf(record) });
  }
}

function owe<T extends { readonly id: string }>(
  owed: Map<string, Owed<T>>,
  value: T,
  key: string,
): void {
  owed.set(value.id, { value, keys: [...(owed.get(value.id)?.keys ?? []), key] });
}
