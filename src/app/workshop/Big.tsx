import { type ReactNode, useEffect, useRef } from 'react';
import { Portrait } from '../parts/Portrait.tsx';
import type { Portraits } from '../parts/portraits.ts';
import { useArrival } from '../shell/arrival.ts';
import { BIG } from '../words/workshop.ts';
import { Ballot } from './Ballot.tsx';
import styles from './Big.module.css';
import type { BigProps } from './big.ts';
import { Controls } from './Controls.tsx';
import { useFit } from './fit.ts';
import { Said } from './Said.tsx';

interface Extra {
  readonly portraits: Portraits;
  readonly buyer: { readonly id: string; readonly name: string };
  /** How it stands with the connection, where that isn't well. */
  readonly notice: ReactNode;
  /** Who is here, the remote control, how to end: behind a button. */
  readonly more: ReactNode;
  /** What a stage has to itself: the lobby, the brief, the paths, the debrief. */
  readonly children: ReactNode;
  /** A way on that the room's own steps don't have. */
  readonly another: ReactNode;
  /** False on a screen that only shows. */
  readonly runs: boolean;
}

/** The screen everybody looks at, readable from the back of the room. */
export function Big({
  portraits,
  buyer,
  notice,
  more,
  another,
  children,
  runs,
  ...props
}: BigProps & Extra) {
  const { stage, code, title, place, people, said, sides, count, verdict, saidBy, trust } = props;
  const heading = useArrival(`${BIG.code} ${code}`);
  const screen = useRef<HTMLDivElement>(null);
  const fits = sides.length > 0 || stage === 'reply';
  useFit(screen, fits ? JSON.stringify([stage, said, sides, verdict, saidBy]) : null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current !== stage) scrollTo(0, 0);
    shown.current = stage;
  }, [stage]);
  return (
    <div ref={screen} className={styles.big}>
      <header className={styles.top}>
        <p className={styles.code}>
          <span>{BIG.code}</span> <strong>{code}</strong>
        </p>
        <p>{people.words}</p>
        {more}
      </header>
      {notice}
      <main className={styles.main}>
        <div className={styles.head} role="status">
          {place === null ? null : <p className={styles.place}>{place}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {count === null ? null : <p className={styles.count}>{count}</p>}
          {verdict === null ? null : <p className={styles.count}>{verdict}</p>}
        </div>
        {said.length === 0 ? null : (
          <div className={stage === 'reply' ? `${styles.talk} ${styles.reply}` : styles.talk}>
            <div className={styles.face}>
              <Portrait portraits={portraits} person={buyer.id} name={buyer.name} trust={trust} />
              <p>{buyer.name}</p>
            </div>
            <Said turns={said} />
          </div>
        )}
        {saidBy === null ? null : <p className={styles.hint}>{saidBy}</p>}
        {props.over ? <p className={styles.verdict}>{BIG.over}</p> : null}
        {sides.length === 0 ? null : <Ballot sides={sides} label={title} />}
        {stage === 'talk' ? <p className={styles.verdict}>{BIG.talkPrompt}</p> : null}
        {children}
      </main>
      {runs ? (
        <footer className={styles.foot}>
          <Controls {...props.controls}>{another}</Controls>
        </footer>
      ) : null}
    </div>
  );
}
