import type { Entry } from '../session/entry.ts';
import type { RunRecord } from '../session/record.ts';
import { ConflictError, type Disk, NewerError } from './disk.ts';
import { idOf } from './join.ts';
import type { Memory } from './memory.ts';

/** As it is written: under its own id, or where that one is another's, under the one it has got. */
function placed({ beside }: Memory, record: RunRecord): RunRecord {
  const id = beside.get(record.id);
  return id === undefined ? record : { ...record, id };
}

/** Puts down in the journal what storage is to have. */
export function noteRun(memory: Memory, record: RunRecord): void {
  const as = placed(memory, record);
  memory.notes.putRun(record.id, as, memory.known.has(as.id));
}

export async function putRun(memory: Memory, to: Disk, record: RunRecord): Promise<void> {
  const { beside } = memory;
  if (memory.read().newer.runs.has(record.id)) throw new NewerError(record.id);
  try {
    await putPlaced(memory, to, placed(memory, record));
  } catch (error) {
    const isAnother = error instanceof ConflictError && !beside.has(record.id);
    if (!isAnother || !record.ended) throw error;
    // One that is finished is never lost: it stands beside the other.
    beside.set(record.id, idOf(record));
    await putPlaced(memory, to, placed(memory, record));
  }
}

async function putPlaced({ blocked, known }: Memory, to: Disk, record: RunRecord): Promise<void> {
  if (blocked.runs.has(record.id)) throw new ConflictError(record.id);
  await to.putRun(record, known.has(record.id));
  known.add(record.id);
}

export function putEntry({ blocked }: Memory, to: Disk, entry: Entry): Promise<void> {
  if (blocked.entries.has(entry.id)) return Promise.reject(new ConflictError(entry.id));
  return to.putEntry(entry);
}
