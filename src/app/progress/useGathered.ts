import { useEffect, useState } from 'react';
import { cards } from '../catalogue/cards.ts';
import { packOf } from '../catalogue/packs.ts';
import { useKept } from '../shell/services.ts';
import { ownSolver } from '../solver/solvers.ts';
import { browserCache, type Cache } from './cache.ts';
import { type Gathered, gather, type Means } from './gather.ts';

/** What is kept is read as soon as this code is here, while others still read the log. */
let ahead: ReturnType<Cache['all']> | null = browserCache.all();
const cache: Cache = {
  ...browserCache,
  all() {
    const read = ahead ?? browserCache.all();
    ahead = null;
    return read;
  },
};
const means: Means = { cache, cards, packOf, solver: ownSolver };

/** What is known of all finished runs, more of it as it is worked out; null until it is known what was kept. */
export function useGathered(): Gathered | null {
  const { records, files } = useKept();
  const [gathered, setGathered] = useState<Gathered | null>(null);
  useEffect(() => gather({ records, files }, means, setGathered), [records, files]);
  return gathered;
}
