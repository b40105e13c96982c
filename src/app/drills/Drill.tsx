import { useEffect, useRef, useState } from 'react';
import { Fold } from '../parts/Fold.tsx';
import { Header } from '../parts/Header.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { useLang } from '../parts/told-in.ts';
import { useArrival } from '../shell/arrival.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { Foot } from '../talk/Foot.tsx';
import { KeysDialog } from '../talk/KeysDialog.tsx';
import { useKeys } from '../talk/keys.ts';
import { Moves } from '../talk/Moves.tsx';
import { Transcript } from '../talk/Transcript.tsx';
import { DRILL } from '../words/drills.ts';
import type { DecisionProps } from './connect-decision.ts';
import styles from './Drill.module.css';
import { Seen } from './Seen.tsx';

/** One decision: read, choose, see. */
export function Drill(props: DecisionProps) {
  const { name, title, place, buyer, portraits, before, entries, notes, moves, seen } = props;
  const lang = useLang();
  const heading = useArrival(`${name}: ${title}`);
  const group = useRef<HTMLFieldSetElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const notebook = useRef<HTMLElement>(null);
  const [keysOpen, setKeysOpen] = useState(false);
  const chosen = seen !== null;
  useKeys({
    moves,
    hint: null,
    aloud: null,
    notes: () => notebook.current?.focus(),
    keys: () => setKeysOpen(true),
  });
  useEffect(() => {
    if (chosen) verdict.current?.focus();
  }, [chosen]);
  return (
    <>
      <Header context={name} />
      <Trouble />
      <main className={styles.page}>
        <div className={styles.head}>
          <div className={styles.face}>
            <Portrait
              portraits={portraits}
              person={buyer.id}
              name={buyer.name}
              trust={buyer.trust}
            />
          </div>
          <div>
            <p className={styles.place}>{place}</p>
            <h1 ref={heading} tabIndex={-1} lang={lang}>
              {title}
            </h1>
            <p className={styles.who} lang={lang}>
              <strong>{buyer.name}</strong>
              <span>{[buyer.role, buyer.company].filter(Boolean).join(', ')}</span>
            </p>
          </div>
        </div>
        <aside ref={notebook} tabIndex={-1} className={styles.notes} aria-label={DRILL.notebook}>
          <h2>{DRILL.notebook}</h2>
          {notes.length === 0 ? <p>{DRILL.nothingFound}</p> : null}
          <ul>
            {notes.map(({ key, about, note }) => (
              <li key={key}>
                <small>{about}</small> <span lang={lang}>{note}</span>
              </li>
            ))}
          </ul>
        </aside>
        <div className={styles.talk}>
          {before.length === 0 ? null : (
            <Fold summary={DRILL.before}>
              <Transcript entries={before} step="" />
            </Fold>
          )}
          <Transcript entries={entries} step="" />
          {moves.length === 0 ? null : (
            <>
              <Moves ref={group} moves={moves} />
              <Foot moves={moves.length} notebook onKeys={() => setKeysOpen(true)} />
            </>
          )}
          {seen === null ? null : <Seen ref={verdict} seen={seen} />}
        </div>
      </main>
      <KeysDialog open={keysOpen} notebook talk={false} onClose={() => setKeysOpen(false)} />
    </>
  );
}
