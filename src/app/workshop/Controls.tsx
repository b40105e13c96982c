import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { CONTROL } from '../words/workshop.ts';
import styles from './Controls.module.css';
import type { ControlsProps } from './controls.ts';

/** What comes next: the likely step first, and always in the same place. */
export function Controls({
  main,
  others,
  folded,
  children,
}: ControlsProps & { readonly children: ReactNode }) {
  return (
    <section className={styles.controls} aria-label={CONTROL.controls}>
      <div className={styles.steps}>
        {main === null ? null : (
          <Button tone="main" onClick={main.press}>
            {main.words}
          </Button>
        )}
        {others.map(({ key, words, press }) => (
          <Button key={key} onClick={press}>
            {words}
          </Button>
        ))}
        {children}
      </div>
      {folded === null ? null : (
        <Fold key={folded.summary} summary={folded.summary}>
          <div className={styles.folded}>
            {folded.controls.map(({ key, words, press }) => (
              <Button key={key} onClick={press}>
                <span>
                  <Mixed words={words} />
                </span>
              </Button>
            ))}
          </div>
        </Fold>
      )}
    </section>
  );
}
