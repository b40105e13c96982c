import type { RunRecord } from '../session/record.ts';
import { idOf } from './join.ts';
import type { Note } from './notes.ts';
import { furtherOf } from './states.ts';

/** A state that storage is still to have, and the keys of the notes that it answers for. */
interface Owed {
  readonly record: RunRecord;
  readonly keys: readonly string[];
}

/** What becomes of what was left in the journal. */
interface Settled {
  /** By the id of the record. */
  readonly owed: ReadonlyMap<string, Owed>;
  /** Keys of notes that are done with: storage has as much, or everything was erased since. */
  readonly spent: readonly string[];
}

/**
 * Holds the notes against what storage has. The further state of a record is kept. One that went
 * another way than storage has it, or whose place is `blocked`, stands beside it under an id made
 * from its content. One that was erased isn't brought back.
 */
export function settled(
  notes: readonly Note[],
  stored: ReadonlyMap<string, RunRecord>,
  blocked: ReadonlySet<string>,
): Settled {
  const owed = new Map<string, Owed>();
  const spent: string[] = [];

  function place(record: RunRecord): RunRecord {
    if (!blocked.has(record.id)) {
      const here = owed.get(record.id)?.record ?? stored.get(record.id);
      const further = here ? furtherOf(here, record) : record;
      if (further !== null) return further;
    }
    return place({ ...record, id: idOf(record) });
  }

  for (const { key, record, known } of notes) {
    const erased = known && !stored.has(record.id) && !blocked.has(record.id);
    const kept = erased ? null : place(record);
    if (kept === null || kept === stored.get(kept.id)) spent.push(key);
    else owed.set(kept.id, { record: kept, keys: [...(owed.get(kept.id)?.keys ?? []), key] });
  }
  return { owed, spent };
}
