import type { Host } from '../host.ts';
import type { Kept, Store } from '../store/store.ts';

/** Asks the browser, once, to keep what is stored: when the first conversation of all has ended. */
export function persistAfterFirst(store: Store, host: Pick<Host, 'persist'>): void {
  let before = store.read();
  const stop = store.subscribe(() => {
    const now = store.read();
    if (firstHasEnded(before, now)) {
      stop();
      void host.persist();
    }
    before = now;
  });
}

/** Whether one that was open here has ended, and none had before. */
function firstHasEnded(before: Kept, now: Kept): boolean {
  if (before.records === now.records) return false;
  if ([...before.records.values()].some(({ ended }) => ended)) return false;
  return [...now.records.values()].some(({ id, ended }) => ended && before.records.has(id));
}
