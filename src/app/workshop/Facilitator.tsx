import { useEffect, useState } from 'react';
import { at as entryAt } from '../../model/record.ts';
import type { View } from '../../room/views.ts';
import type { Pack } from '../catalogue/pack.ts';
import { links } from '../location.ts';
import { Notice } from '../parts/Notice.tsx';
import { LINE, REFUSED, REFUSED_ELSE } from '../words/workshop.ts';
import { Another } from './Another.tsx';
import { Big } from './Big.tsx';
import { connectBig } from './big.ts';
import { GoneOn } from './GoneOn.tsx';
import { Lobby } from './Lobby.tsx';
import type { Line, LineView } from './line.ts';
import { More } from './More.tsx';
import { Paths } from './Paths.tsx';
import { RoomBrief } from './RoomBrief.tsx';
import { RoomTold } from './RoomTold.tsx';
import { phoneAddress } from './server.ts';
import { useServer } from './services.ts';

interface FacilitatorProps {
  readonly pack: Pack;
  readonly at: LineView;
  readonly view: View;
  readonly line: Line;
  /** The code of the room where the workshop has gone on, for who came back from there. */
  readonly next: string | null;
  /** False for a device that only shows. */
  readonly runs: boolean;
}

/** The big screen, and whoever runs the room from it. */
export function Facilitator({ pack, at, view, line, next, runs }: FacilitatorProps) {
  const { scenario } = pack.told;
  const server = useServer();
  const address = phoneAddress(location, server?.addresses ?? []);
  const join = address + links.room(view.room.code);
  // One step at a time: a key held down moves the room on once.
  const busy = at.waiting.some(({ action }) => action.type !== 'invite');
  const props = connectBig(view, at, scenario, (action) => {
    if (!busy) line.act(action);
  });
  const buyer = { id: scenario.buyer, name: entryAt(scenario.cast, scenario.buyer).name };
  const { stage } = props;
  const { room, told } = view;
  return (
    <Big
      {...props}
      portraits={pack.portraits}
      buyer={buyer}
      runs={runs}
      notice={next === null ? <Trouble at={at} /> : <GoneOn next={next} />}
      another={
        told === null || next !== null ? null : <Another played={room.scenario} line={line} />
      }
      more={
        runs ? (
          <More code={view.room.code} people={props.people} address={address} at={at} line={line} />
        ) : null
      }
    >
      {stage === 'lobby' ? (
        <Lobby code={view.room.code} people={props.people} address={address} join={join} />
      ) : null}
      {stage === 'brief' ? <RoomBrief pack={pack} /> : null}
      {view.told === null ? null : <RoomTold pack={pack} view={view} told={view.told} />}
      {stage === 'alone' ? <Paths paths={view.desk?.paths ?? []} /> : null}
    </Big>
  );
}

function Trouble({ at: { state, refusal } }: { readonly at: LineView }) {
  if (state.at === 'away') return <Notice tone="cost">{LINE.away}</Notice>;
  if (refusal === null) return <span />;
  return <Refused key={refusal.reason} words={REFUSED[refusal.reason] ?? REFUSED_ELSE} />;
}

/** Goes by itself: the room went on, and nothing has to be done. */
function Refused({ words }: { readonly words: string }) {
  const [there, setThere] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setThere(false), 6_000);
    return () => clearTimeout(timer);
  }, []);
  return there ? <Notice tone="cost">{words}</Notice> : <span />;
}
