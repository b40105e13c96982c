import rows from '../parts/Rows.module.css';
import styles from './PairList.module.css';
import type { PairsView } from './pairs.ts';

/** What was played more than once, and the ways to read two runs of it side by side. */
export function PairList({ pairs }: { readonly pairs: readonly PairsView[] }) {
  return (
    <ul className={rows.rows}>
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
