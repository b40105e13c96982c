import { useState } from 'react';
import type { Made } from '../../practice/drills.ts';
import { sourceFor } from '../catalogue/find.ts';
import { packOf } from '../catalogue/packs.ts';
import { go } from '../location.ts';
import { Lost } from '../pages/Lost.tsx';
import { useGathered } from '../progress/useGathered.ts';
import { useKept, useServices } from '../shell/services.ts';
import { CHANGED } from '../words/pages.ts';
import { Asked } from './Asked.tsx';
import { Over, Working } from './Over.tsx';
import { connectOver } from './over.ts';
import { asksOf, canAsk, type Done } from './sitting.ts';
import { type Drills, useDrills } from './useDrills.ts';

interface DrillPageProps {
  /** The one decision to practise; null for those that are due. */
  readonly of: Made | null;
}

/** What stands at `#/drill` and `#/drill/:record/:turn`. */
export function DrillPage({ of }: DrillPageProps) {
  const drills = useDrills(useGathered());
  const [begun, setBegun] = useState(false);
  const [round, setRound] = useState(0);
  if (drills === null || !(begun || canAsk(drills, of))) return <Working />;
  if (!begun) setBegun(true);
  const more = () => (of === null ? setRound(round + 1) : go('/drill'));
  return <Sitting key={round} of={of} drills={drills} onMore={more} />;
}

interface SittingProps extends DrillPageProps {
  readonly drills: Drills;
  onMore(): void;
}

/** A handful of decisions, one after another, as they were when it began. */
function Sitting({ of, drills, onMore }: SittingProps) {
  const { host } = useServices();
  const { files } = useKept();
  const [asks] = useState(() => asksOf(drills, of, host.newSeed));
  const [done, setDone] = useState<readonly Done[]>([]);
  const [nth, setNth] = useState(1);
  const ask = asks[nth - 1];
  if (!ask) return <Over {...connectOver({ done, of, drills }, onMore)} />;
  const source = sourceFor(ask.decision, files);
  if (!source) return <Lost what={CHANGED.vanished} hint={CHANGED.vanishedHint} />;
  return (
    <Asked
      key={nth}
      ask={ask}
      nth={nth}
      all={asks.length}
      today={drills.today}
      pack={packOf(source)}
      onDone={(one) => setDone([...done, one])}
      onNext={() => setNth(nth + 1)}
    />
  );
}
