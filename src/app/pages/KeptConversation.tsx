import { type ReactNode, use, useState } from 'react';
import { type Conversation, prepare } from '../../engine/conversation.ts';
import { type Replay, replay } from '../../engine/replay.ts';
import { keyOf, type Source, sourceFor } from '../catalogue/find.ts';
import type { Pack } from '../catalogue/pack.ts';
import { packOf } from '../catalogue/packs.ts';
import { go } from '../location.ts';
import type { RunRecord } from '../session/record.ts';
import { branch } from '../session/records.ts';
import { useKept, useServices } from '../shell/services.ts';
import { CHANGED, LOST } from '../words/pages.ts';
import { Changed } from './Changed.tsx';
import { Lost } from './Lost.tsx';

/** A kept conversation, its scenario fetched and played again. */
export interface Opened {
  readonly pack: Pack;
  readonly record: RunRecord;
  readonly conversation: Conversation;
  readonly source: Source;
}

interface KeptConversationProps {
  readonly id: string;
  readonly children: (opened: Opened) => ReactNode;
}

/** Opens what is kept under `id`; where that can't be done, says why and what can. */
export function KeptConversation({ id, children }: KeptConversationProps) {
  const kept = useKept();
  // As it was when this page was opened: from then on the session has it.
  const [record] = useState(() => kept.records.get(id));
  const [source] = useState(() => (record ? sourceFor(record.run, kept.files) : null));
  if (!record) {
    if (kept.newer.runs.has(id)) {
      return <Lost what={LOST.newerRecord} hint={LOST.newerRecordHint} />;
    }
    const damaged = kept.damaged.some(({ key }) => key === id);
    return damaged ? (
      <Lost what={LOST.damagedRecord} hint={LOST.damagedRecordHint} />
    ) : (
      <Lost what={LOST.noRecord} hint={LOST.noRecordHint} />
    );
  }
  if (!source) return <Lost what={CHANGED.vanished} hint={CHANGED.vanishedHint} />;
  return (
    <WithPack record={record} source={source}>
      {children}
    </WithPack>
  );
}

interface WithPackProps {
  readonly record: RunRecord;
  readonly source: Source;
  readonly children: (opened: Opened) => ReactNode;
}

function WithPack({ record, source, children }: WithPackProps) {
  const pack = use(packOf(source));
  if (pack === null) return <Lost what={CHANGED.vanished} hint={CHANGED.vanishedHint} />;
  // Here, and not with the playing: the page answers between two components, not within one.
  prepare(pack.told.scenario);
  return (
    <Played record={record} source={source} pack={pack}>
      {children}
    </Played>
  );
}

interface PlayedProps extends WithPackProps {
  readonly pack: Pack;
}

function Played({ record, source, pack, children }: PlayedProps) {
  const { store, host } = useServices();
  const [reviewing, setReviewing] = useState(false);
  const [again] = useState(() => replay(pack.told, record.run));
  const restart = () => go(`/brief/${keyOf(source)}`, { replace: true });
  if (!again.ok) return <Changed what={CHANGED.unplayable} onAgain={restart} />;
  const { conversation, changed, stopped } = again.value;
  if ((!changed && stopped === null) || reviewing) {
    return children({ pack, record, conversation, source });
  }
  const turns = conversation.turns.length;
  const complete = record.ended && stopped === null && conversation.position.ending !== null;
  const goOn = () => {
    const birth = { id: host.newId(), at: host.now() };
    const next = { ...branch(record, turns + 1, birth), run: conversation.run };
    void store.saveRun(next);
    go(`/talk/${next.id}`, { replace: true });
  };
  return (
    <Changed
      what={whatChanged(again.value)}
      turns={turns}
      onReview={complete ? () => setReviewing(true) : undefined}
      onGoOn={complete ? undefined : goOn}
      onAgain={restart}
    />
  );
}

function whatChanged({ conversation, stopped }: Replay): string {
  return stopped === null ? CHANGED.fits : CHANGED.stopped(conversation.turns.length);
}
