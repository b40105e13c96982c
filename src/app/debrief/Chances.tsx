import chart from '../parts/Chart.module.css';
import { BELIEFS } from '../words/figures.ts';
import styles from './Values.module.css';
import type { Stretch, ValuesView } from './values.ts';

const HEIGHT = 112;
/** Below this share, in per cent, there is no room for the figure. */
const ROOM = 14;
/** A narrower column, in per cent of the whole, has no room for words on a phone. */
const NARROW = 8;
/** Left free on either side of a column, in per cent of the whole. */
const GAP = 0.4;

/** A column for each stretch of turns: what would be right, in chances that fill it. */
export function Chances({ view: { stretches, rights } }: { readonly view: ValuesView }) {
  return (
    <>
      <ul className={chart.legend}>
        {rights.map(({ right, name }) => (
          <li key={right}>
            <svg width="14" height="14" aria-hidden="true">
              <rect className={styles[right]} x="1" y="1" width="12" height="12" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <svg className={chart.plot} height={HEIGHT + 30} role="img" aria-label={BELIEFS.label}>
        {stretches.map((stretch) => (
          <Column key={stretch.key} stretch={stretch} rights={rights} />
        ))}
      </svg>
    </>
  );
}

interface ColumnProps {
  readonly stretch: Stretch;
  readonly rights: ValuesView['rights'];
}

function Column({ stretch: { when, chances, from, width }, rights }: ColumnProps) {
  const middle = `${from + width / 2}%`;
  const wide = width >= NARROW;
  return (
    <g>
      {rights.map(({ right }, nth) => {
        const above = chances.slice(0, nth).reduce((sum, chance) => sum + chance, 0);
        const chance = chances[nth] ?? 0;
        return chance === 0 ? null : (
          <g key={right}>
            <rect
              className={styles[right]}
              x={`${from + GAP}%`}
              y={(above / 100) * HEIGHT}
              width={`${width - 2 * GAP}%`}
              height={(chance / 100) * HEIGHT}
            />
            {chance < ROOM || !wide ? null : (
              <text
                className={right === 'agree' ? styles.onGreen : styles.share}
                x={middle}
                y={((above + chance / 2) / 100) * HEIGHT + 4}
              >
                {chance}
              </text>
            )}
          </g>
        );
      })}
      {wide ? (
        <text className={chart.label} x={middle} y={HEIGHT + 22}>
          {when}
        </text>
      ) : null}
    </g>
  );
}
