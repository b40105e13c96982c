import { attempt } from './disk.ts';
import { EMPTY } from './kept.ts';
import type { Memory } from './memory.ts';
import type { Kind } from './notes.ts';
import { NOTHING_BLOCKED } from './sorted.ts';

/**
 * What became of it: `all`; `here` where storage can't be reached and only this tab was emptied;
 * `later` where storage is still waited for and is emptied when it answers; `refused` where storage
 * refused and nothing was touched.
 */
export type Erased = 'all' | 'here' | 'later' | 'refused';

/** Everything, here and in storage, what is damaged too. */
export async function erase(memory: Memory): Promise<Erased> {
  const { notes, unsaved, known, beside } = memory;
  // First, so that a page that is gone in between leaves nothing that would come back.
  const putBack = notes.erase();
  const before = memory.read();
  if (memory.disk !== null) {
    const refused = await attempt(memory.disk.erase());
    if (refused !== null) {
      putBack();
      memory.change({ trouble: refused });
      return 'refused';
    }
  }
  memory.eraseFirst = memory.waiting;
  // What was begun while storage took its time is new, and stays.
  dropOld(memory, unsaved.runs, before.records, 'run');
  dropOld(memory, unsaved.files, before.files);
  dropOld(memory, unsaved.entries, before.entries, 'entry');
  known.clear();
  beside.clear();
  memory.blocked = NOTHING_BLOCKED;
  const { ready, trouble } = memory.read();
  memory.change({
    ...EMPTY,
    ready,
    trouble: memory.disk === null ? trouble : null,
    records: new Map(unsaved.runs),
    files: new Map(unsaved.files),
    entries: new Map(unsaved.entries),
  });
  if (memory.disk !== null) return 'all';
  return memory.waiting ? 'later' : 'here';
}

function dropOld<T>(
  { notes }: Memory,
  unsaved: Map<string, T>,
  before: ReadonlyMap<string, T>,
  kind?: Kind,
): void {
  for (const id of [...unsaved.keys()]) {
    if (!before.has(id)) continue;
    unsaved.delete(id);
    if (kind !== undefined) notes.drop(kind, id);
  }
}
