import { useMemo } from 'react';
import { connectPairs } from '../compare/pairs.ts';
import { connectDearest } from '../drills/dearest.ts';
import { useDrills } from '../drills/useDrills.ts';
import { connectPlansLink } from '../plans/connect.ts';
import { useKept, useServices } from '../shell/services.ts';
import { connectProgress } from './connect.ts';
import { Progress } from './Progress.tsx';
import { useGathered } from './useGathered.ts';

/** What stands at `#/progress`. */
export function ProgressPage() {
  const { host } = useServices();
  const kept = useKept();
  const gathered = useGathered();
  const drills = useDrills(gathered);
  const { records, files } = kept;
  const props = useMemo(() => connectProgress(gathered), [gathered]);
  const dearest = useMemo(() => drills && connectDearest(drills, files), [drills, files]);
  const pairs = useMemo(() => connectPairs({ records, files }), [records, files]);
  return (
    <Progress
      {...props}
      dearest={dearest}
      pairs={pairs}
      plans={connectPlansLink(kept, host.now())}
    />
  );
}
