import type { Run } from '../../engine/run.ts';
import { openDerived } from '../derived/database.ts';
import { type Reviewed, sameRun } from './protocol.ts';

/** So many are kept: of the runs that were read last. */
const MOST = 50;
/** Who waits so long for storage, in milliseconds, has the run worked out again instead. */
const PATIENCE = 500;

/** What was looked for last, and found or not: a screen that was drawn for it needn't ask again. */
let last: { readonly run: Run; readonly is: Reviewed | null } | null = null;

/** The review of a finished run, where it is known without waiting; null where none is kept. */
export function reviewHere(run: Run): Reviewed | null | undefined {
  return last && sameRun(last.run, run) ? last.is : undefined;
}

/** The review of a finished run, where one was kept. Never rejects, and never takes long. */
export async function findReview(run: Run): Promise<Reviewed | null> {
  const known = reviewHere(run);
  if (known !== undefined) return known;
  const tooLong = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const is = await Promise.race([readReview(run), tooLong]);
  last = { run, is };
  return is;
}

async function readReview(run: Run): Promise<Reviewed | null> {
  try {
    const database = await openDerived();
    const row = await database.getFromIndex('reviews', 'run', nameOf(run));
    database.close();
    return row ? JSON.parse(row.text) : null;
  } catch {
    return null;
  }
}

/** Keeps the review of a finished run. Never rejects: what can't be kept is worked out again. */
export async function keepReview(reviewed: Reviewed): Promise<void> {
  last = { run: reviewed.run, is: reviewed };
  const run = nameOf(reviewed.run);
  try {
    const database = await openDerived();
    const change = database.transaction('reviews', 'readwrite');
    const { store } = change;
    if ((await store.index('run').getKey(run)) === undefined) {
      const key = await store.put({ run, text: JSON.stringify(reviewed) });
      await store.delete(IDBKeyRange.upperBound(key - MOST));
    }
    await change.done;
    database.close();
  } catch {
    // It is worked out again next time.
  }
}

/** A run by all that its review hangs on. */
function nameOf({ scenario, hash, situation, moves }: Run): string {
  return [scenario, hash, situation, ...moves].join(' ');
}
