import unseen from '../parts/Unseen.module.css';
import styles from './Mark.module.css';
import type { MarkName } from './moves.ts';

interface MarkProps {
  readonly mark: MarkName;
  /** What it means, for those who don't see it; without one it says nothing. */
  readonly label?: string;
}

/** A move's mark: told by its shape as well as by its colour. */
export function Mark({ mark, label }: MarkProps) {
  return (
    <>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <Shape mark={mark} />
      </svg>
      {!label ? null : <span className={unseen.unseen}>{label}</span>}
    </>
  );
}

/** The shape alone, within 16 by 16. */
export function Shape({ mark }: { readonly mark: MarkName }) {
  switch (mark) {
    case 'dot':
      return <circle className={styles.dot} cx="8" cy="8" r="5.5" />;
    case 'square':
      return <rect className={styles.square} x="3" y="3" width="10" height="10" />;
    case 'triangle':
      return <path className={styles.triangle} d="M8 1.5 15.5 14.5H.5Z" />;
    case 'none':
      return <circle className={styles.none} cx="8" cy="8" r="4" />;
  }
}
