import styles from './Bars.module.css';
import type { BarsView } from './lost.ts';

/** A bar and its figure for each name; what they are stands beside them. */
export function Bars({ view: { bars } }: { readonly view: BarsView }) {
  return (
    <dl className={styles.bars}>
      {bars.map(({ key, name, figure, width, mark }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <svg height="20" aria-hidden="true">
              <rect className={styles.all} x="0" y="4" width="100%" height="12" />
              <rect
                className={mark === null ? styles.lost : styles.share}
                x="0"
                y="4"
                width={`${width}%`}
                height="12"
              />
              {mark === null ? null : (
                <line className={styles.mark} x1={`${mark}%`} x2={`${mark}%`} y1="0" y2="20" />
              )}
            </svg>
            <span>{figure}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
