import { useEffect, useState } from 'react';
import { replacePack } from '../catalogue/packs.ts';
import { ORIGINAL, told } from '../catalogue/told.ts';
import { go } from '../location.ts';
import { KeptConversation, type Opened } from '../pages/KeptConversation.tsx';
import { langOf, ToldIn } from '../parts/told-in.ts';
import { elsewhere } from '../session/another.ts';
import type { Chances } from '../session/record.ts';
import { useSession } from '../session/useSession.ts';
import { onScenarioSaved } from '../shell/scenario-saved.ts';
import { useKept, usePreferences, useServices, useVoiceThere } from '../shell/services.ts';
import { useReview } from '../solver/useReview.ts';
import { connectTalk, type TalkStage } from './connect.ts';
import { useHinting } from './hinting.ts';
import { Talk } from './Talk.tsx';

/** What stands at `#/talk/:record`. */
export function TalkPage({ id }: { readonly id: string }) {
  return <KeptConversation id={id}>{(opened) => <TalkSession {...opened} />}</KeptConversation>;
}

function TalkSession({ pack: opened, record: kept, conversation: begun }: Opened) {
  const { store, host, preferences } = useServices();
  const { records } = useKept();
  const { aloud } = usePreferences();
  const voiced = useVoiceThere(opened.told.language ?? ORIGINAL);
  const [pack, setPack] = useState(opened);
  const [chances, setChances] = useState<Chances | null>(null);
  const [snapshot, send] = useSession({ loaded: pack.told, record: kept, conversation: begun });
  const { record, conversation, hint, reloaded } = snapshot.context;
  const coached = kept.settings.coach !== 'off';
  const review = useReview(pack, conversation?.run ?? null, coached);
  const hinting = useHinting(conversation, review, (found) =>
    send({ type: 'HINT', hint: found, at: host.now() }),
  );

  useEffect(
    () =>
      onScenarioSaved((saved) => {
        if (!('pack' in saved) || saved.id !== opened.scenario.id) return;
        const { texts, language } = opened.told;
        const now = told(saved.pack, texts, language);
        replacePack(now);
        setPack(now);
        const birth = { id: host.newId(), at: host.now() };
        send({ type: 'RELOAD', loaded: now.told, birth });
      }),
    [host, opened, send],
  );

  if (record === null || conversation === null) return null;
  const stage: TalkStage = snapshot.matches({ talk: 'forecast' })
    ? 'forecast'
    : snapshot.matches({ talk: 'choosing' })
      ? 'choosing'
      : 'over';
  const props = connectTalk(
    {
      conversation,
      record,
      portraits: pack.portraits,
      stage,
      hint: hinting.shown ?? hint,
      valued: review.reviewed?.valued.moves ?? [],
      chances,
      aloud: voiced ? aloud : null,
      reloaded: reloaded === null ? null : (reloaded.stopped?.left.length ?? 0),
    },
    (event) => {
      const at = host.now();
      if (event.type === 'CHANCES') setChances(event.chances);
      else if (event.type === 'ALOUD') preferences.set({ aloud: event.on });
      else if (event.type === 'LEAVE') go('/');
      else if (event.type === 'HINT') hinting.ask();
      else if (event.type === 'DEBRIEF') go(`/debrief/${record.id}`);
      else if (event.type === 'ELSEWHERE') {
        const birth = { id: host.newId(), at };
        const next = elsewhere(pack.told, record, records.values(), host.newSeed, birth);
        void store.saveRun(next);
        go(`/talk/${next.id}`);
      } else {
        setChances(null);
        send({ ...event, at });
      }
    },
  );
  return (
    <ToldIn value={langOf(pack.told.language)}>
      <Talk {...props} />
    </ToldIn>
  );
}
