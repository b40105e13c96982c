import { useLayoutEffect, useState } from 'react';
import { cards } from '../catalogue/cards.ts';
import { packOf } from '../catalogue/packs.ts';
import { useKept } from '../shell/services.ts';
import { ownSolver } from '../solver/solvers.ts';
import { browserCache, type Cache } from './cache.ts';
import { type Gathered, gather, type Means } from './gather.ts';

/**
 * What was worked out before: read as soon as this code is here, while others still read the log.
 * Null once it was used: from then on the cache may hold more.
 */
let ahead: ReturnType<Cache['all']> | null = readAhead();

function readAhead(): ReturnType<Cache['all']> {
  const reading = browserCache.all();
  void reading.then((all) => {
    if (ahead) ahead = all;
  });
  return reading;
}

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
  // Before anything is drawn: what is known at once is drawn at once.
  useLayoutEffect(() => gather({ records, files }, means, setGathered), [records, files]);
  return gathered;
}
