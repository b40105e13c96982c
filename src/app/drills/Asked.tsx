import { use, useState } from 'react';
import { type Conversation, say } from '../../engine/conversation.ts';
import { replay } from '../../engine/replay.ts';
import { answered } from '../../practice/drills.ts';
import type { Pack } from '../catalogue/pack.ts';
import { Lost } from '../pages/Lost.tsx';
import { langOf, ToldIn } from '../parts/told-in.ts';
import { useServices } from '../shell/services.ts';
import { CHANGED } from '../words/pages.ts';
import { connectDrill } from './connect.ts';
import { Drill } from './Drill.tsx';
import { localDay } from './local-day.ts';
import { type Ask, type Done, entryOf } from './sitting.ts';

interface AskedProps {
  readonly ask: Ask;
  readonly nth: number;
  readonly all: number;
  readonly today: number;
  readonly pack: Promise<Pack | null>;
  onDone(done: Done): void;
  onNext(): void;
}

/** One decision, its scenario fetched and played up to it. */
export function Asked({ ask, nth, all, today, pack: fetched, onDone, onNext }: AskedProps) {
  const pack = use(fetched);
  const { store, host } = useServices();
  const [conversation] = useState(() => (pack === null ? null : playedTo(pack, ask)));
  const [answer, setAnswer] = useState<{ after: Conversation; done: Done } | null>(null);
  if (pack === null || conversation === null) {
    return <Lost what={CHANGED.vanished} hint={CHANGED.vanishedHint} />;
  }
  const { scenario, language } = pack.told;
  const lang = langOf(language);
  const props = connectDrill(
    {
      ask,
      nth,
      all,
      today,
      conversation,
      after: answer?.after ?? null,
      done: answer?.done ?? null,
      portraits: pack.portraits,
    },
    (event) => {
      if (event.type === 'NEXT') {
        onNext();
        return;
      }
      const said = say(conversation, event.move);
      if (!said.ok || answer !== null) return;
      const entry = entryOf(ask, event.move, { id: host.newId(), at: host.now() });
      const { due } = answered(ask.card, entry, localDay);
      const done = { title: scenario.title, lang, loss: entry.loss, due };
      void store.saveEntry(entry);
      setAnswer({ after: said.value, done });
      onDone(done);
    },
  );
  return (
    <ToldIn value={lang}>
      <Drill {...props} />
    </ToldIn>
  );
}

/** The conversation as it is told, up to the decision; null where it can't be had any more. */
function playedTo(pack: Pack, { decision, seed }: Ask): Conversation | null {
  const { scenario, hash, situation, moves } = decision;
  const again = replay(pack.told, { scenario, hash, situation, moves, seed });
  return again.ok && again.value.stopped === null ? again.value.conversation : null;
}
