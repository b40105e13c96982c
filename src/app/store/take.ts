import type { Disk } from './disk.ts';
import type { Memory } from './memory.ts';
import type { Kind, Left } from './notes.ts';
import { type Settled, settled } from './settled.ts';
import { sorted } from './sorted.ts';

/**
 * Reads what storage has. What is here and not there yet stands before it. Returns the ids of the
 * records that are there.
 */
export async function take(memory: Memory, from: Disk): Promise<ReadonlySet<string>> {
  const { notes, unsaved, known } = memory;
  const before = notes.left();
  const read = await Promise.all([from.runs(), from.files(), from.entries()]);
  const stored = sorted(...read);
  for (const id of stored.records.keys()) known.add(id);
  memory.blocked = stored.blocked;
  const left = notes.left();
  // One that came only now is another tab's to store; one that has gone is stored, or erased.
  if (!from.newer) takeOver(memory, settled(lasting(before, left), stored));
  memory.change({
    records: new Map([...stored.records, ...unsaved.runs]),
    files: new Map([...stored.files, ...unsaved.files]),
    entries: new Map([...stored.entries, ...unsaved.entries]),
    newer: stored.newer,
    damaged: [...stored.damaged, ...left.damaged],
  });
  return new Set(stored.records.keys());
}

type OwedBy<T> = ReadonlyMap<string, { readonly value: T; readonly keys: readonly string[] }>;

/** What was left in the journal and storage is still to have. */
function takeOver({ notes, unsaved, takenOver }: Memory, { runs, entries, spent }: Settled): void {
  for (const key of spent) notes.remove(key);
  const add = <T extends object>(kind: Kind, all: Map<string, T>, owed: OwedBy<T>) => {
    for (const [id, { value, keys }] of owed) {
      // What was said here since stands.
      if (!all.has(id)) all.set(id, value);
      takenOver.add(value);
      for (const key of keys) notes.takeOver(kind, id, key);
    }
  };
  add('run', unsaved.runs, runs);
  add('entry', unsaved.entries, entries);
}

/** Notes that lay there before storage was read, and still do. */
function lasting(before: Left, now: Left): Left {
  const keys = new Set([...before.runs, ...before.entries].map(({ key }) => key));
  const stayed = ({ key }: { readonly key: string }) => keys.has(key);
  return { ...now, runs: now.runs.filter(stayed), entries: now.entries.filter(stayed) };
}
