import { lazy, useEffect } from 'react';
import { Redirect } from 'wouter';
import { start } from '../../engine/conversation.ts';
import { go } from '../location.ts';
import { branch, newRecord } from '../session/records.ts';
import { useSession } from '../session/useSession.ts';
import { useServices } from '../shell/services.ts';
import { KeptConversation, type Opened } from './KeptConversation.tsx';

const Debrief = lazy(async () => ({ default: (await import('../debrief/Debrief.tsx')).Debrief }));

/** What stands at `#/debrief/:record`. */
export function DebriefPage({ id }: { readonly id: string }) {
  return <KeptConversation id={id}>{(opened) => <DebriefSession {...opened} />}</KeptConversation>;
}

function DebriefSession({ pack, record: opened, conversation }: Opened) {
  const { store, host } = useServices();
  const [snapshot, send] = useSession({ loaded: pack, record: opened, conversation });
  useEffect(() => send({ type: 'DEBRIEF' }), [send]);
  const record = snapshot.context.record ?? opened;
  if (!opened.ended) return <Redirect to={`/talk/${opened.id}`} replace />;
  const birth = () => ({ id: host.newId(), at: host.now() });
  return (
    <Debrief
      conversation={conversation}
      record={record}
      portraits={pack.portraits}
      first={record.retryOf === null ? null : { id: record.retryOf.record }}
      onReflect={(reflection) => send({ type: 'REFLECT', reflection, at: host.now() })}
      onRetry={(turn) => {
        const next = branch(record, turn, birth());
        void store.saveRun(next);
        go(`/talk/${next.id}`);
      }}
      onAgain={() => {
        const next = newRecord(start(pack, host.newSeed()), record.settings, birth());
        void store.saveRun(next);
        go(`/talk/${next.id}`);
      }}
      onLeave={() => go('/')}
    />
  );
}
