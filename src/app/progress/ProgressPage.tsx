import { useEffect, useMemo, useState } from 'react';
import { cards } from '../catalogue/cards.ts';
import { packOf } from '../catalogue/packs.ts';
import { useKept } from '../shell/services.ts';
import { ownSolver } from '../solver/solvers.ts';
import { browserCache } from './cache.ts';
import { connectProgress } from './connect.ts';
import { type Gathered, gather, type Means } from './gather.ts';
import { Progress } from './Progress.tsx';

const means: Means = { cache: browserCache, cards, packOf, solver: ownSolver };

/** What stands at `#/progress`. */
export function ProgressPage() {
  const { records, files } = useKept();
  const [gathered, setGathered] = useState<Gathered | null>(null);
  useEffect(() => gather({ records, files }, means, setGathered), [records, files]);
  return <Progress {...useMemo(() => connectProgress(gathered), [gathered])} />;
}
