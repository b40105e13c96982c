import type { Store } from '../store/store.ts';

/** Resolves once it is known what is kept, or that it can't be known. */
export function ready(store: Pick<Store, 'read' | 'subscribe'>): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!store.read().ready) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
