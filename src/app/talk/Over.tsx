import type { Ref } from 'react';
import { Button } from '../parts/Button.tsx';
import { useLang } from '../parts/told-in.ts';
import { TALK } from '../words/talk.ts';
import styles from './Over.module.css';

interface OverProps {
  readonly ref: Ref<HTMLElement>;
  readonly ending: string;
  readonly debrief: () => void;
}

/** The end of the talk, and the way on. */
export function Over({ ref, ending, debrief }: OverProps) {
  const lang = useLang();
  return (
    <section className={styles.over} ref={ref} tabIndex={-1} aria-label={TALK.over}>
      <p>{TALK.over}</p>
      <h2 lang={lang}>{ending}</h2>
      <Button tone="main" onClick={debrief}>
        {TALK.debrief}
      </Button>
    </section>
  );
}
