import type { Ref } from 'react';
import { Mark } from '../debrief/Mark.tsx';
import { Button } from '../parts/Button.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { Speech } from '../parts/Speech.tsx';
import { useLang } from '../parts/told-in.ts';
import unseen from '../parts/Unseen.module.css';
import { quoted } from '../words/common.ts';
import { DRILL } from '../words/drills.ts';
import styles from './Seen.module.css';
import type { SeenView, WeighedView } from './seen.ts';

interface SeenProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly seen: SeenView;
}

/** What the move came to, what would have been better, and when the decision comes back. */
export function Seen({ ref, seen }: SeenProps) {
  const { verdict, mark, dear, kind, why, better, each, moves, ended, back, nextLabel, next } =
    seen;
  const lang = useLang();
  return (
    <section className={styles.seen} aria-label={DRILL.seen}>
      <h2 ref={ref} tabIndex={-1} className={dear ? styles.dear : styles.sound}>
        <Mark mark={mark} />
        {verdict}
      </h2>
      {ended === null ? null : (
        <p>
          <Mixed words={ended} />
        </p>
      )}
      <p>
        {kind} <span lang={lang}>{why}</span>
      </p>
      {better === null ? null : (
        <div className={styles.better}>
          <h3>{DRILL.better}</h3>
          <p className={styles.words}>
            <Mixed words={quoted(better.words)} />
          </p>
          <p>
            {better.only ? <strong>{DRILL.only} </strong> : null}
            <span lang={lang}>{better.why}</span>
          </p>
        </div>
      )}
      <div className={back === '' ? styles.on : styles.foot}>
        {back === '' ? null : <p>{back}</p>}
        <Button tone="main" onClick={next}>
          {nextLabel}
        </Button>
      </div>
      <h3>{each}</h3>
      <ul className={styles.moves}>
        {moves.map((move) => (
          <Weighed key={move.id} move={move} />
        ))}
      </ul>
    </section>
  );
}

function Weighed({ move }: WeighedProps) {
  const { words, mark, grade, cost, costLabel, dear, said, when, came } = move;
  const lang = useLang();
  return (
    <li className={said ? styles.said : styles.other}>
      <Mark mark={mark} label={grade} />
      <p>
        {when === null ? null : <small>{when}</small>}
        <span lang={lang}>{words}</span>
      </p>
      <span className={dear ? styles.costDear : styles.cost}>
        <span aria-hidden="true">{cost}</span>
        <span className={unseen.unseen}>{costLabel}</span>
      </span>
      {came === null ? null : (
        <div className={styles.came}>
          <Speech lines={came.lines} />
          {came.ended === null ? null : (
            <p>
              <Mixed words={came.ended} />
            </p>
          )}
        </div>
      )}
    </li>
  );
}

interface WeighedProps {
  readonly move: WeighedView;
}
