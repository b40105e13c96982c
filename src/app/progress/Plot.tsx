import chart from '../parts/Chart.module.css';
import styles from './Plot.module.css';
import type { PlotView, Sort } from './view.ts';

/** Pixels from the highest tick to the lowest. */
const HEIGHT = 168;
const RADIUS = 5;

/** Marks on a sheet. Places across are per cents, so that it fits any width and paper. */
export function Plot({ view }: { readonly view: PlotView }) {
  const { label, ticks, below, marks, levels, diagonal, legend } = view;
  const [most = 100, least = 0] = [ticks[0]?.value, ticks.at(-1)?.value];
  const down = (value: number) => ((most - value) / (most - least)) * HEIGHT;
  return (
    <div className={chart.sheet}>
      <ul className={chart.legend}>
        {legend.map(({ sign, name }) => (
          <li key={sign}>
            <svg width="16" height="16" aria-hidden="true">
              {sign === 'level' ? (
                <line className={styles.level} x1="1" x2="15" y1="8" y2="8" />
              ) : (
                <Dot sort={sign} x={8} y={8} />
              )}
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <svg className={chart.plot} height={HEIGHT + 30} role="img" aria-label={label}>
        {ticks.map(({ value, name }) => (
          <g key={name}>
            <line className={chart.grid} x1="0" x2="100%" y1={down(value)} y2={down(value)} />
            <text className={chart.tick} x="-10" y={down(value) + 4}>
              {name}
            </text>
          </g>
        ))}
        {diagonal ? <line className={styles.diagonal} x1="0" x2="100%" y1={HEIGHT} y2="0" /> : null}
        {levels.map(({ key, x, width, value }) => (
          <line
            key={key}
            className={styles.level}
            x1={`${x - width / 2}%`}
            x2={`${x + width / 2}%`}
            y1={down(value)}
            y2={down(value)}
          />
        ))}
        {marks.map(({ key, sort, x, value, title }) => (
          <Dot key={key} sort={sort} x={`${x}%`} y={down(value)} title={title} />
        ))}
        {below.map(({ x, name }) => (
          <text key={x} className={anchor(x)} x={`${x}%`} y={HEIGHT + 24}>
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}

function anchor(x: number): string | undefined {
  if (x === 0) return styles.start;
  return x === 100 ? chart.tick : chart.label;
}

interface DotProps {
  readonly sort: Sort;
  readonly x: number | string;
  readonly y: number;
  readonly title?: string;
}

/** Filled for a first attempt, hollow for a later one. */
function Dot({ sort, x, y, title }: DotProps) {
  return (
    <circle className={styles[sort]} cx={x} cy={y} r={RADIUS}>
      {title === undefined ? null : <title>{title}</title>}
    </circle>
  );
}
