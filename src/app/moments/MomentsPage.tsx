import { useMemo, useState } from 'react';
import { Redirect } from 'wouter';
import { say } from '../../engine/conversation.ts';
import type { Id } from '../../model/scenario.ts';
import { Waiting } from '../debrief/Waiting.tsx';
import { connectDecision } from '../drills/connect-decision.ts';
import { Drill } from '../drills/Drill.tsx';
import { links } from '../location.ts';
import { KeptConversation, type Opened } from '../pages/KeptConversation.tsx';
import { langOf, ToldIn } from '../parts/told-in.ts';
import { useFinishedReview } from '../solver/useFinishedReview.ts';
import { connectGone, connectWalk } from './connect.ts';
import { Gone, Nothing, WorkingOut } from './Gone.tsx';

/** What stands at `#/moments/:record`. */
export function MomentsPage({ id }: { readonly id: string }) {
  return (
    <KeptConversation id={id}>
      {(opened) =>
        opened.record.ended ? (
          <ToldIn value={langOf(opened.pack.told.language)}>
            <Moments {...opened} />
          </ToldIn>
        ) : (
          <Redirect to={`/talk/${opened.record.id}`} replace />
        )
      }
    </KeptConversation>
  );
}

function Moments({ pack, record, conversation }: Opened) {
  const review = useFinishedReview(pack, conversation.run);
  const valued = review.reviewed?.valued ?? null;
  const walk = useMemo(() => valued && connectWalk(conversation, valued), [conversation, valued]);
  const [begun, setBegun] = useState(false);
  /** What was chosen at each moment; the last one is in view until `nth` goes on. */
  const [said, setSaid] = useState<readonly Id[]>([]);
  const [nth, setNth] = useState(0);
  const debrief = links.debrief(record.id);
  if (walk === null) {
    const waiting = <Waiting state={review} scenario={pack.told.scenario} room="line" />;
    return <WorkingOut debrief={debrief} waiting={waiting} />;
  }
  const { moments, first } = walk;
  if (first !== null && (!begun || moments.length === 0)) {
    const go = moments.length === 0 ? null : () => setBegun(true);
    return <Nothing {...first} begin={go} debrief={debrief} />;
  }
  const moment = moments[nth];
  if (!moment) {
    const again = () => {
      setSaid([]);
      setNth(0);
    };
    return <Gone gone={connectGone(moments, said)} again={again} debrief={debrief} />;
  }
  const move = said[nth];
  const after = move === undefined ? null : say(moment.conversation, move);
  const props = connectDecision(
    { ...moment, after: after?.ok ? after.value : null, portraits: pack.portraits },
    (event) => {
      if (event.type === 'NEXT') setNth(nth + 1);
      else if (move === undefined) setSaid([...said, event.move]);
    },
  );
  return <Drill key={moment.turn} {...props} />;
}
