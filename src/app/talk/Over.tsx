import type { Ref } from 'react';
import { Button } from '../parts/Button.tsx';
import { useLang } from '../parts/told-in.ts';
import { NEXT } from '../words/debrief.ts';
import { TALK } from '../words/talk.ts';
import styles from './Over.module.css';

interface OverProps {
  readonly ref: Ref<HTMLElement>;
  readonly ending: string;
  readonly debrief: () => void;
  /** The same buyer at once, in a situation that is another. */
  readonly elsewhere: () => void;
}

/** The end of the talk, and the way on. */
export function Over({ ref, ending, debrief, elsewhere }: OverProps) {
  const lang = useLang();
  return (
    <section className={styles.over} ref={ref} tabIndex={-1} aria-label={TALK.over}>
      <p>{TALK.over}</p>
      <h2 lang={lang}>{ending}</h2>
      <div className={styles.actions}>
        <Button tone="main" onClick={debrief}>
          {TALK.debrief}
        </Button>
        <Button onClick={elsewhere}>{NEXT.elsewhere}</Button>
      </div>
    </section>
  );
}
