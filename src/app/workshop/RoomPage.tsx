import { useState } from 'react';
import { useServices } from '../shell/services.ts';
import { Facilitator } from './Facilitator.tsx';
import { useGoingOn } from './going-on.ts';
import { JoinForm } from './JoinForm.tsx';
import { LineTrouble } from './LineTrouble.tsx';
import { Participant } from './Participant.tsx';
import { RoomPack } from './RoomPack.tsx';
import type { KeptSeat } from './seats.ts';
import { useLine, useWorkshop } from './services.ts';

/** What stands at `#/room/:code`: the big screen, or the phone of somebody in the room. */
export function RoomPage({ code }: { readonly code: string }) {
  const { seats } = useWorkshop();
  const { host } = useServices();
  const [seat, setSeat] = useState(() => seats.read(code));
  if (seat !== null) return <Seated code={code} seat={seat} onLeave={() => setSeat(null)} />;
  return (
    <JoinForm
      code={code}
      onJoin={(_, name) => {
        // Kept before it is used: a reload in the meantime comes back as the same person.
        const made: KeptSeat = { secret: host.newId(), kind: null, join: { name }, unsent: [] };
        seats.keep(code, made);
        setSeat(made);
      }}
    />
  );
}

interface SeatedProps {
  readonly code: string;
  readonly seat: KeptSeat;
  readonly onLeave: () => void;
}

function Seated({ code, seat, onLeave }: SeatedProps) {
  const { seats } = useWorkshop();
  const { line, at } = useLine(code, seat);
  const { state, view, kind } = at;
  const next = useGoingOn(code, seat, view?.room.next ?? null);
  const finished = state.at === 'gone' || state.at === 'refused' || state.at === 'crowded';
  if (finished || view === null || kind === null) {
    return (
      <LineTrouble
        state={state}
        onAgain={line.again}
        onLeave={() => {
          seats.forget(code);
          onLeave();
        }}
      />
    );
  }
  return (
    <RoomPack room={view.room}>
      {(pack) =>
        kind === 'participant' ? (
          <Participant
            pack={pack}
            at={at}
            view={view}
            act={line.act}
            before={seat.before}
            next={next}
          />
        ) : (
          <Facilitator
            pack={pack}
            at={at}
            view={view}
            line={line}
            next={next}
            runs={kind === 'facilitator'}
          />
        )
      }
    </RoomPack>
  );
}
