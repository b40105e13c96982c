import { keyOf, loadPack, type Source } from './find.ts';
import type { Pack } from './pack.ts';

const packs = new Map<string, Promise<Pack | null>>();

/** The same promise for the same source, as React's `use` wants it. A failed fetch is tried again. */
export function packOf(source: Source): Promise<Pack | null> {
  const key = keyOf(source);
  const known = packs.get(key);
  if (known) return known;
  const fetched = loadPack(source);
  packs.set(key, fetched);
  fetched.catch(() => packs.delete(key));
  return fetched;
}

/** Development: from now on this is the scenario. */
export function replacePack(pack: Pack): void {
  packs.set(pack.scenario.id, Promise.resolve(pack));
}
