import type { ReactNode } from 'react';
import type { Pair } from '../../review/comparison.ts';
import { Mark } from '../debrief/Mark.tsx';
import { Speech } from '../parts/Speech.tsx';
import { useLang } from '../parts/told-in.ts';
import { COMPARE } from '../words/compare.ts';
import styles from './Turns.module.css';
import type { TurnsView, TurnView } from './turns.ts';

interface TurnsProps {
  readonly view: TurnsView;
  readonly names: Pair<string>;
}

/** Both conversations: once as long as they are the same, then side by side, or one below the other. */
export function Turns({ view: { shared, parting, apart }, names }: TurnsProps) {
  return (
    <div className={styles.turns}>
      {shared.length === 0 ? null : <List name={COMPARE.shared} turns={shared} />}
      <p className={styles.parting}>{parting}</p>
      {apart === null ? null : (
        <div className={styles.apart}>
          {apart.map((turns, n) => (
            <List key={names[n]} name={names[n] ?? ''} turns={turns} />
          ))}
        </div>
      )}
    </div>
  );
}

function List({ name, turns }: { readonly name: string; readonly turns: readonly TurnView[] }) {
  return (
    <section className={styles.side} aria-label={name}>
      <h3>{name}</h3>
      <ol>
        {turns.map((turn) => (
          <Turn key={turn.turn} turn={turn} />
        ))}
      </ol>
    </section>
  );
}

function Turn({
  turn: { turn, said, reply, noted, mark, grade, dear },
}: {
  readonly turn: TurnView;
}) {
  const lang = useLang();
  return (
    <li className={styles.turn}>
      <p className={styles.head}>
        <span>{COMPARE.turn(turn)}</span>
        {grade === null ? null : (
          <span className={dear ? styles.dear : styles.grade}>
            <Mark mark={mark} />
            {grade}
          </span>
        )}
      </p>
      <p className={styles.said} lang={lang}>
        {said}
      </p>
      {reply.length === 0 ? null : <Speech lines={reply} />}
      {noted.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
    </li>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  const lang = useLang();
  return (
    <p className={styles.note}>
      <span>{COMPARE.noted}</span>
      <span lang={lang}>{children}</span>
    </p>
  );
}
