import { BELIEFS } from '../words/figures.ts';
import styles from './Values.module.css';
import type { ValuesView } from './values.ts';

const HEIGHT = 112;
/** Below this share, in per cent, there is no room for the figure. */
const ROOM = 14;

/** A column for each turn: what would be right, in chances that fill it. */
export function Chances({ view: { points, rights } }: { readonly view: ValuesView }) {
  const width = 100 / points.length;
  return (
    <>
      <ul className={styles.legend}>
        {rights.map(({ right, name }) => (
          <li key={right}>
            <svg width="14" height="14" aria-hidden="true">
              <rect className={styles[right]} x="1" y="1" width="12" height="12" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <svg className={styles.plot} height={HEIGHT + 30} role="img" aria-label={BELIEFS.label}>
        {points.map(({ key, when, chances }, n) => (
          <g key={key}>
            {rights.map(({ right }, nth) => {
              const above = chances.slice(0, nth).reduce((sum, chance) => sum + chance, 0);
              const chance = chances[nth] ?? 0;
              const middle = ((above + chance / 2) / 100) * HEIGHT;
              return chance === 0 ? null : (
                <g key={right}>
                  <rect
                    className={styles[right]}
                    x={`${n * width + width * 0.08}%`}
                    y={(above / 100) * HEIGHT}
                    width={`${width * 0.84}%`}
                    height={(chance / 100) * HEIGHT}
                  />
                  {chance < ROOM ? null : (
                    <text
                      className={right === 'agree' ? styles.onGreen : styles.share}
                      x={`${(n + 0.5) * width}%`}
                      y={middle + 4}
                    >
                      {chance}
                    </text>
                  )}
                </g>
              );
            })}
            <text className={styles.when} x={`${(n + 0.5) * width}%`} y={HEIGHT + 22}>
              {when}
            </text>
          </g>
        ))}
      </svg>
    </>
  );
}
