import { useMemo } from 'react';
import { Redirect } from 'wouter';
import { cards } from '../catalogue/cards.ts';
import { connectEarlier } from '../compare/earlier.ts';
import { Debrief } from '../debrief/Debrief.tsx';
import { connectOnward } from '../debrief/onward.ts';
import { go } from '../location.ts';
import { langOf, ToldIn } from '../parts/told-in.ts';
import { elsewhere, triedTurns } from '../session/another.ts';
import { branch } from '../session/records.ts';
import { useSession } from '../session/useSession.ts';
import { useKept, useServices } from '../shell/services.ts';
import { useFinishedReview } from '../solver/useFinishedReview.ts';
import { KeptConversation, type Opened } from './KeptConversation.tsx';

/** What stands at `#/debrief/:record`. */
export function DebriefPage({ id }: { readonly id: string }) {
  return <KeptConversation id={id}>{(opened) => <DebriefSession {...opened} />}</KeptConversation>;
}

function DebriefSession({ pack, record: opened, conversation }: Opened) {
  const { store, host } = useServices();
  const [snapshot, send] = useSession({ loaded: pack.told, record: opened, conversation });
  const record = snapshot.context.record ?? opened;
  const { records } = useKept();
  const review = useFinishedReview(pack, conversation.run, opened.ended);
  const tried = useMemo(() => triedTurns(opened, records.values()), [opened, records]);
  if (!opened.ended) return <Redirect to={`/talk/${opened.id}`} replace />;
  const birth = () => ({ id: host.newId(), at: host.now() });
  return (
    <ToldIn value={langOf(pack.told.language)}>
      <Debrief
        conversation={conversation}
        record={record}
        portraits={pack.portraits}
        first={record.retryOf === null ? null : { id: record.retryOf.record }}
        review={review}
        tried={tried}
        onward={connectOnward(conversation.run.scenario, cards, records.values())}
        compare={connectEarlier(record, records)}
        onRecall={(named) => send({ type: 'RECALL', named, at: host.now() })}
        onReflect={(reflection) => send({ type: 'REFLECT', reflection, at: host.now() })}
        onRetry={(turn) => {
          const next = branch(record, turn, birth());
          void store.saveRun(next);
          go(`/talk/${next.id}`);
        }}
        onPlan={(plan) => send({ type: 'PLAN', plan, at: host.now() })}
        onElsewhere={() => {
          const next = elsewhere(pack.told, record, records.values(), host.newSeed, birth());
          void store.saveRun(next);
          go(`/talk/${next.id}`);
        }}
        onLeave={() => go('/')}
      />
    </ToldIn>
  );
}
