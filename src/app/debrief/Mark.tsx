import styles from './Moves.module.css';
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
      <svg className={styles[mark]} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {mark === 'sound' ? <circle cx="8" cy="8" r="5" /> : null}
        {mark === 'slip' ? <rect x="3" y="3" width="10" height="10" /> : null}
        {mark === 'unearned' ? <path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" /> : null}
        {mark === 'pressure' ? <path d="M8 1.5 15.5 14.5H.5Z" /> : null}
      </svg>
      {label === undefined ? null : <span className={styles.unseen}>{label}</span>}
    </>
  );
}
