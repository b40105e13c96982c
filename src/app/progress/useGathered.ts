import { startTransition, useEffect, useMemo, useState } from 'react';
import { cards } from '../catalogue/cards.ts';
import { packOf } from '../catalogue/packs.ts';
import { useKept } from '../shell/services.ts';
import { ownSolver } from '../solver/solvers.ts';
import { openCache } from './cache.ts';
import { gather, type Means } from './gather.ts';
import { type Gathered, gatheredOf, knownAtOnce } from './gathered.ts';

const cache = openCache();
const means: Means = { keep: cache.keep, packOf, solver: ownSolver };
/** As soon as this code is here, while others still read the log. */
const reading = cache.read();

/** What is known of all finished runs, more of it as it is worked out; null until it is known what was kept. */
export function useGathered(): Gathered | null {
  const { records, files } = useKept();
  const isRead = useCacheRead();
  const known = useMemo(() => {
    const kept = isRead ? cache.known() : null;
    return kept && knownAtOnce({ records, files }, kept, cards);
  }, [records, files, isRead]);
  const atOnce = useMemo(() => known && gatheredOf(known), [known]);
  const [further, setFurther] = useState<{
    readonly gathered: Gathered;
    readonly of: typeof known;
  }>();
  useEffect(() => {
    if (known === null) return;
    return gather(known, known.jobs, means, (gathered) =>
      startTransition(() => setFurther({ gathered, of: known })),
    );
  }, [known]);
  return further?.of === known ? further.gathered : atOnce;
}

/** Whether what was worked out before has been read. */
function useCacheRead(): boolean {
  const [isRead, setRead] = useState(() => cache.known() !== null);
  useEffect(() => {
    void reading.then(() => startTransition(() => setRead(true)));
  }, []);
  return isRead;
}
