import { useLang } from '../parts/told-in.ts';
import { BIG, PHONE } from '../words/workshop.ts';
import styles from './Ballot.module.css';
import type { Side } from './ballot.ts';

interface BallotProps {
  readonly sides: readonly Side[];
  /** Names what the moves are for. */
  readonly label: string;
  /** One's own vote, where it is to be shown. */
  readonly mine?: string | null;
}

/** The moves as A, B, C…, with bars once the votes are shown. */
export function Ballot({ sides, label, mine = null }: BallotProps) {
  const lang = useLang();
  return (
    <ol className={styles.ballot} aria-label={label}>
      {sides.map(({ move, letter, words, count, share, leads }) => (
        <li key={move} className={leads ? styles.leads : styles.side}>
          <span className={styles.letter}>{letter}</span>
          <span className={styles.words} lang={lang}>
            {words}
          </span>
          {move === mine ? <span className={styles.mine}>{PHONE.you}</span> : null}
          {count === null ? null : (
            <span className={styles.votes}>
              <svg className={styles.bar} aria-hidden="true" preserveAspectRatio="none">
                <rect className={styles.track} width="100%" height="100%" />
                <rect className={styles.fill} width={`${share * 100}%`} height="100%" />
              </svg>
              <span>{BIG.votes(count)}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
