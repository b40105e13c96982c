import { type Line, Speech } from '../parts/Speech.tsx';
import { useLang } from '../parts/told-in.ts';
import unseen from '../parts/Unseen.module.css';
import { HAPPENED } from '../words/debrief.ts';
import styles from './Happened.module.css';
import type { HappenedView, TurnView } from './happened.ts';

interface HappenedProps {
  readonly view: HappenedView;
  readonly buyer: string;
}

/** The conversation again, thoughts beside it. */
export function Happened({ view, buyer }: HappenedProps) {
  return (
    <div className={styles.happened}>
      <Said lines={view.opening} by={buyer} />
      <ol>
        {view.turns.map((turn) => (
          <Turn key={turn.turn} turn={turn} buyer={buyer} />
        ))}
      </ol>
    </div>
  );
}

function Turn({ turn, buyer }: { readonly turn: TurnView; readonly buyer: string }) {
  const lang = useLang();
  return (
    <li className={styles.turn}>
      <span className={styles.number}>
        <span className={unseen.unseen}>{HAPPENED.turn(turn.turn)}</span>
        <span aria-hidden="true">{turn.turn}</span>
      </span>
      <p className={styles.seller}>
        <span className={unseen.unseen}>{HAPPENED.you}: </span>
        <span lang={lang}>{turn.said}</span>
      </p>
      <div className={styles.reply}>
        <Said lines={turn.reply} by={buyer} />
        {turn.notes.map(({ fact, note }) => (
          <p key={fact} className={styles.note}>
            <span>{HAPPENED.noted}</span>
            <span lang={lang}>{note}</span>
          </p>
        ))}
        <Said lines={turn.arrival} by={buyer} />
      </div>
      {turn.thought.length === 0 ? null : (
        <div className={styles.thought}>
          <span>{HAPPENED.thought}</span>
          {turn.thought.map(({ n, name, text }) => (
            <p key={n} lang={lang}>
              {name === null ? null : <span>{name}</span>}
              {text}
            </p>
          ))}
        </div>
      )}
    </li>
  );
}

function Said({ lines, by }: { readonly lines: readonly Line[]; readonly by: string }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.buyer}>
      {lines[0]?.name === null ? <span className={unseen.unseen}>{by}: </span> : null}
      <Speech lines={lines} />
    </div>
  );
}
