import { useEffect, useMemo, useState } from 'react';
import { cards } from '../catalogue/cards.ts';
import { packOf } from '../catalogue/packs.ts';
import { connectPlansLink } from '../plans/connect.ts';
import { useKept, useServices } from '../shell/services.ts';
import { ownSolver } from '../solver/solvers.ts';
import { browserCache } from './cache.ts';
import { connectProgress } from './connect.ts';
import { type Gathered, gather, type Means } from './gather.ts';
import { Progress } from './Progress.tsx';

const means: Means = { cache: browserCache, cards, packOf, solver: ownSolver };

/** What stands at `#/progress`. */
export function ProgressPage() {
  const { host } = useServices();
  const kept = useKept();
  const { records, files } = kept;
  const [gathered, setGathered] = useState<Gathered | null>(null);
  useEffect(() => gather({ records, files }, means, setGathered), [records, files]);
  const props = useMemo(() => connectProgress(gathered), [gathered]);
  return <Progress {...props} plans={connectPlansLink(kept, host.now())} />;
}
