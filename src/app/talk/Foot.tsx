import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { press, TALK } from '../words/talk.ts';
import styles from './Foot.module.css';

interface FootProps {
  /** How many are on offer. */
  readonly moves: number;
  readonly notebook: boolean;
  readonly onKeys: () => void;
  /** What else can be done besides saying a move. */
  readonly children?: ReactNode;
}

/** Under the moves: the keys that say them. */
export function Foot({ moves, notebook, onKeys, children }: FootProps) {
  return (
    <div className={styles.foot}>
      <p>{press(moves, notebook)}</p>
      {children}
      <span className={styles.keys}>
        <Button tone="quiet" onClick={onKeys}>
          {TALK.keys}
        </Button>
      </span>
    </div>
  );
}
