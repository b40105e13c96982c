import { type ReactNode, useEffect, useRef } from 'react';
import type { View } from '../../room/views.ts';
import type { Pack } from '../catalogue/pack.ts';
import { links } from '../location.ts';
import { Header } from '../parts/Header.tsx';
import { useLang } from '../parts/told-in.ts';
import { useArrival } from '../shell/arrival.ts';
import { JOINING, PHONE } from '../words/workshop.ts';
import { Ballot } from './Ballot.tsx';
import { GoneOn } from './GoneOn.tsx';
import type { Doing, LineView } from './line.ts';
import { OwnTold } from './OwnTold.tsx';
import styles from './Participant.module.css';
import { connectPhone, type PhoneProps } from './phone.ts';
import { RoomBrief } from './RoomBrief.tsx';
import { Said } from './Said.tsx';

interface ParticipantProps {
  readonly pack: Pack;
  readonly at: LineView;
  readonly view: View;
  readonly act: (action: Doing) => void;
  /** The code of the room where the workshop was before. */
  readonly before: string | undefined;
  /** Of the one where it has gone on, for who came back from there. */
  readonly next: string | null;
}

/** A phone in the room. */
export function Participant({ pack, at, view, act, before, next }: ParticipantProps) {
  const props = connectPhone(view, at, pack.told.scenario, act);
  return (
    <Phone {...props} code={view.room.code} next={next}>
      {props.stage === 'lobby' && before !== undefined ? (
        <p>
          <a href={links.room(before)}>{PHONE.before}</a>
        </p>
      ) : null}
      {props.stage === 'brief' ? <RoomBrief pack={pack} /> : null}
      {view.told === null ? null : <OwnTold pack={pack} you={view.you} told={view.told} />}
    </Phone>
  );
}

interface Extra {
  readonly code: string;
  readonly next?: string | null;
  readonly children?: ReactNode;
}

export function Phone({ code, next = null, children, ...props }: PhoneProps & Extra) {
  const { stage, title, lead, said, picks, sides, mine, vote, sending, refused, away } = props;
  const heading = useArrival(JOINING.room(code));
  const shown = useRef(stage);
  useEffect(() => {
    // The room has gone on: what is new is at the top.
    if (shown.current === stage) return;
    shown.current = stage;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [stage, heading]);
  return (
    <>
      <Header context={JOINING.room(code)} />
      <main className={styles.phone}>
        {next === null ? null : <GoneOn next={next} />}
        {away === null ? null : (
          <p className={styles.away} role="status">
            {away}
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead === null ? null : <p className={styles.lead}>{lead}</p>}
        {said.length === 0 ? null : <Said turns={said} />}
        {picks.length === 0 ? null : (
          <Picks label={title} picks={picks} lettered={stage !== 'alone'} />
        )}
        {sides.length === 0 ? null : <Ballot sides={sides} label={title} mine={mine} />}
        <div role="status" className={styles.status}>
          {vote === null ? null : <p>{vote}</p>}
          {sending === null ? null : <p className={styles.sending}>{sending}</p>}
          {refused === null ? null : <p className={styles.refused}>{refused}</p>}
        </div>
        {children}
      </main>
    </>
  );
}

interface PicksProps {
  readonly label: string;
  readonly picks: PhoneProps['picks'];
  readonly lettered: boolean;
}

function Picks({ label, picks, lettered }: PicksProps) {
  const lang = useLang();
  return (
    <fieldset className={styles.picks} aria-label={label}>
      {picks.map(({ move, letter, words, chosen, pick }) => (
        <button
          key={move}
          type="button"
          className={styles.pick}
          aria-pressed={chosen}
          onClick={pick}
        >
          {lettered ? <span className={styles.letter}>{letter}</span> : null}
          <span lang={lang}>{words}</span>
          {chosen ? (
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M2.5 8.5l3.5 3.5 7.5-8" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          ) : null}
        </button>
      ))}
    </fieldset>
  );
}
