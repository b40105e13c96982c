import styles from './Clock.module.css';
import type { ClockView } from './connect.ts';

const RADIUS = 9;
const ROUND = 2 * Math.PI * RADIUS;

/** What is left of the clock, as a ring and in words. */
export function Clock({ clock: { words, short, share, overtime } }: { readonly clock: ClockView }) {
  return (
    <p className={overtime ? styles.over : styles.clock}>
      {share === null ? null : (
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <circle className={styles.all} cx="12" cy="12" r={RADIUS} />
          <circle
            className={styles.left}
            cx="12"
            cy="12"
            r={RADIUS}
            strokeDasharray={`${share * ROUND} ${ROUND}`}
            transform="rotate(-90 12 12)"
          />
          {overtime ? <path className={styles.mark} d="M12 8v4.5M12 15.5v.5" /> : null}
        </svg>
      )}
      <span className={styles.words}>{words}</span>
      <span className={styles.short} aria-hidden="true">
        {short}
      </span>
    </p>
  );
}
