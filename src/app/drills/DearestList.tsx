import { ORIGINAL } from '../catalogue/told.ts';
import { Mixed } from '../parts/Mixed.tsx';
import rowStyles from '../parts/Rows.module.css';
import { langOf, ToldIn } from '../parts/told-in.ts';
import unseen from '../parts/Unseen.module.css';
import { quoted } from '../words/common.ts';
import { DUE } from '../words/drills.ts';
import styles from './DearestList.module.css';
import type { DearestView } from './dearest.ts';

/** The moves that cost most, and the way to practise each. */
export function DearestList({ view: { rows, more } }: { readonly view: DearestView }) {
  return (
    <ToldIn value={langOf(ORIGINAL)}>
      <ol className={rowStyles.rows}>
        {rows.map(({ key, words, where, lang, lapse, cost, costLabel, back, href, label }) => (
          <li key={key}>
            <div>
              <p className={styles.words}>
                <Mixed words={quoted(words)} />
              </p>
              <p className={styles.where}>
                <ToldIn value={lang}>
                  <Mixed words={where} />
                </ToldIn>
                . {lapse}. {back}
              </p>
            </div>
            <p className={styles.cost}>
              <span aria-hidden="true">{cost}</span>
              <span className={unseen.unseen}>{costLabel}</span>
            </p>
            <a href={href} aria-label={label}>
              {DUE.practise}
            </a>
          </li>
        ))}
      </ol>
      {more === null ? null : <p className={styles.more}>{more}</p>}
    </ToldIn>
  );
}
