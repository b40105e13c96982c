import { useMemo } from 'react';
import { Waiting } from '../debrief/Waiting.tsx';
import { KeptConversation, type Opened } from '../pages/KeptConversation.tsx';
import { Lost } from '../pages/Lost.tsx';
import { langOf, ToldIn } from '../parts/told-in.ts';
import { COMPARE } from '../words/compare.ts';
import { Compare } from './Compare.tsx';
import { connectCompare } from './connect.ts';
import { useBothReviews } from './useBothReviews.ts';

interface ComparePageProps {
  readonly record: string;
  readonly other: string;
}

/** What stands at `#/compare/:record/:other`. */
export function ComparePage({ record, other }: ComparePageProps) {
  return (
    <KeptConversation id={record}>
      {(one) => (
        <KeptConversation id={other}>{(two) => <Both one={one} two={two} />}</KeptConversation>
      )}
    </KeptConversation>
  );
}

/** Nothing is told of one that goes on: its situation is still to be found out. */
function Both({ one, two }: { readonly one: Opened; readonly two: Opened }) {
  const comparable =
    one.record.id !== two.record.id &&
    one.record.ended &&
    two.record.ended &&
    one.pack.hash === two.pack.hash &&
    one.pack.scenario.id === two.pack.scenario.id;
  if (!comparable) return <Lost what={COMPARE.notTwo} hint={COMPARE.notTwoHint} />;
  const inOrder = one.record.started <= two.record.started;
  return inOrder ? <InOrder earlier={one} later={two} /> : <InOrder earlier={two} later={one} />;
}

function InOrder({ earlier, later }: { readonly earlier: Opened; readonly later: Opened }) {
  const { pack } = earlier;
  const { valued, state } = useBothReviews(pack, earlier.conversation.run, later.conversation.run);
  const view = useMemo(() => connectCompare([earlier, later], valued), [earlier, later, valued]);
  return (
    <ToldIn value={langOf(pack.told.language)}>
      <Compare
        view={view}
        waiting={<Waiting state={state} scenario={pack.told.scenario} room="line" />}
      />
    </ToldIn>
  );
}
