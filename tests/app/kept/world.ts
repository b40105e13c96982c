import type { Disk } from '../../../src/app/store/disk.ts';
import { againstEntry, againstFile, againstRun } from '../../../src/app/store/guards.ts';
import type { Journal } from '../../../src/app/store/journal.ts';
import { makeStore, type Store } from '../../../src/app/store/store.ts';

/** One thing that storage is to do, or to tell, for a tab: it happens when the schedule says. */
interface Step {
  readonly tab: string;
  readonly what: string;
  happen(): void;
}

export interface Tab {
  readonly name: string;
  readonly store: Store;
  /** Nothing that this tab has asked for happens any more, and it hears of nothing. */
  close(): void;
}

/** One browser: a database and a journal that all its tabs share, and what they wait for. */
export interface World {
  readonly runs: Map<string, unknown>;
  readonly files: Map<string, unknown>;
  readonly entries: Map<string, unknown>;
  readonly journal: Map<string, string>;
  readonly waiting: readonly Step[];
  open(): Tab;
}

export function world(): World {
  const [runs, files] = [new Map<string, unknown>(), new Map<string, unknown>()];
  const entries = new Map<string, unknown>();
  const journal = new Map<string, string>();
  const waiting: Step[] = [];
  let count = 0;

  function open(): Tab {
    count += 1;
    const name = `tab-${count}`;
    let closed = false;
    function add(what: string, call: () => void): void {
      const happen = () => {
        waiting.splice(waiting.indexOf(step), 1);
        call();
      };
      const step: Step = { tab: name, what, happen };
      if (!closed) waiting.push(step);
    }
    /** Done as a whole, as a transaction is, and told later. */
    function transaction<T>(what: string, call: () => T): Promise<T> {
      return new Promise((resolve, reject) => {
        add(`${what}: done`, () => {
          try {
            const value = call();
            add(`${what}: told`, () => resolve(value));
          } catch (error) {
            add(`${what}: refused`, () => reject(error));
          }
        });
      });
    }
    const own: Journal = {
      owner: name,
      all: () => new Map(journal),
      write: (key, text) => void (closed || journal.set(key, text)),
      remove: (key) => void (closed || journal.delete(key)),
    };
    const disk = diskOf(transaction);
    return {
      name,
      store: makeStore(
        () => transaction('open', () => disk),
        () => undefined,
        own,
      ),
      close() {
        closed = true;
        for (const step of waiting.filter(({ tab }) => tab === name)) {
          waiting.splice(waiting.indexOf(step), 1);
        }
      },
    };
  }

  function diskOf(transaction: <T>(what: string, call: () => T) => Promise<T>): Disk {
    const raws = (of: ReadonlyMap<string, unknown>) =>
      [...of].map(([key, value]) => ({ key, value: structuredClone(value) }));
    const put = (to: Map<string, unknown>, key: string, value: unknown, against: Error | null) => {
      if (against !== null) throw against;
      to.set(key, structuredClone(value));
    };
    return {
      newer: false,
      runs: () => transaction('read runs', () => raws(runs)),
      files: () => transaction('read files', () => raws(files)),
      entries: () => transaction('read entries', () => raws(entries)),
      putRun: (record, known) =>
        transaction(`put ${record.id}`, () =>
          put(runs, record.id, record, againstRun(runs.get(record.id), record, known)),
        ),
      putFile: (file, key) =>
        transaction(`put ${key}`, () => put(files, key, file, againstFile(files.get(key), file))),
      putEntry: (entry) =>
        transaction(`put ${entry.id}`, () =>
          put(entries, entry.id, entry, againstEntry(entries.get(entry.id), entry)),
        ),
      erase: () =>
        transaction('erase', () => {
          runs.clear();
          files.clear();
          entries.clear();
        }),
    };
  }

  return { runs, files, entries, journal, waiting, open };
}

/** Until nothing is left that could happen at once. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Lets everything happen, oldest first. */
export async function runAll({ waiting }: World): Promise<void> {
  for (;;) {
    await settle();
    const [step] = waiting;
    if (!step) return;
    step.happen();
  }
}
