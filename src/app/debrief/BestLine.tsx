import { useEffect, useRef, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { LINE } from '../words/plan.ts';
import styles from './BestLine.module.css';
import { Happened } from './Happened.tsx';
import type { LineView } from './line.ts';

interface BestLineProps {
  readonly view: LineView;
  readonly buyer: string;
  onClose(): void;
}

/** The best line, turn by turn: only to be read. */
export function BestLine({ view: { happened, ended }, buyer, onClose }: BestLineProps) {
  const [shown, setShown] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const all = happened.turns.length;
  const over = shown >= all;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className={styles.line} aria-labelledby="best-line">
      <h3 id="best-line" ref={heading} tabIndex={-1}>
        {LINE.title}
      </h3>
      <p>{LINE.is}</p>
      <div role="log" aria-label={LINE.log}>
        <Happened view={{ ...happened, turns: happened.turns.slice(0, shown) }} buyer={buyer} />
        {over ? (
          <p className={styles.ended}>
            <Mixed words={ended} />
          </p>
        ) : null}
      </div>
      <div className={styles.actions}>
        {over ? null : (
          <>
            <Button tone="main" onClick={() => setShown(shown + 1)}>
              {LINE.next}
            </Button>
            <Button onClick={() => setShown(all)}>{LINE.all}</Button>
          </>
        )}
        <Button onClick={onClose}>{LINE.close}</Button>
      </div>
    </section>
  );
}
