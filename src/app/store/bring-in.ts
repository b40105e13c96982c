import { troubleOf } from './disk.ts';
import { type Brought, type BroughtIn, joined } from './join.ts';
import type { Memory } from './memory.ts';
import { take } from './take.ts';
import type { Writer } from './writer.ts';

/** Takes in what was read from a copy; null, and nothing done, while storage is still waited for. */
export async function bringIn(
  memory: Memory,
  writer: Writer,
  copy: Brought,
): Promise<BroughtIn | null> {
  if (memory.waiting) return null;
  const { unsaved, known } = memory;
  const stored = await writer.inTurn(() => seeAgain(memory));
  const here = memory.read();
  const next = joined(here, memory.blocked, copy);
  addNew(unsaved.runs, here.records, next.records);
  addNew(unsaved.files, here.files, next.files);
  addNew(unsaved.entries, here.entries, next.entries);
  // Asked for by name: so it is written, also where another window has erased it.
  for (const { id } of copy.records) if (!stored.has(id)) known.delete(id);
  memory.change({ records: next.records, files: next.files, entries: next.entries });
  await writer.flush();
  return next.broughtIn;
}

function addNew<T>(
  unsaved: Map<string, T>,
  here: ReadonlyMap<string, T>,
  next: ReadonlyMap<string, T>,
): void {
  for (const [key, one] of next) if (here.get(key) !== one) unsaved.set(key, one);
}

/** As it is in storage now: another window may have erased it, or gone on. */
async function seeAgain(memory: Memory): Promise<ReadonlySet<string>> {
  try {
    if (memory.disk !== null) return await take(memory, memory.disk);
  } catch (error) {
    memory.change({ trouble: troubleOf(error) });
  }
  return new Set();
}
