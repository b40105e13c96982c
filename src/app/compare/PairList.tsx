import { Fold } from '../parts/Fold.tsx';
import rowStyles from '../parts/Rows.module.css';
import { COMPARE } from '../words/compare.ts';
import styles from './PairList.module.css';
import type { PairsView, PairView } from './pairs.ts';

/** What was played more than once, and the ways to read two runs of it side by side. */
export function PairList({ view: { latest, more } }: { readonly view: PairsView }) {
  return (
    <>
      <Rows pairs={latest} />
      {more.length === 0 ? null : (
        <Fold summary={COMPARE.morePairs(more.length)}>
          <Rows pairs={more} />
        </Fold>
      )}
    </>
  );
}

function Rows({ pairs }: { readonly pairs: readonly PairView[] }) {
  return (
    <ul className={rowStyles.rows}>
      {pairs.map(({ key, title, lang, played, links }) => (
        <li key={key}>
          <p className={styles.title} lang={lang}>
            {title}
          </p>
          <p className={styles.played}>{played}</p>
          <p className={styles.links}>
            {links.map(({ href, words, label }) => (
              <a key={href} href={href} aria-label={label}>
                {words}
              </a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
