import chart from '../parts/Chart.module.css';
import styles from './Lines.module.css';
import type { LinesView, LineView } from './lines.ts';

/** Pixels from the highest tick to the lowest. */
const HEIGHT = 184;

/** Two lines on one sheet, told apart by dash, by mark and by name. Places across are per cents. */
export function Lines({ view: { label, ticks, below, lines } }: { readonly view: LinesView }) {
  const [most = 100, least = 0] = [ticks[0], ticks.at(-1)];
  const down = (value: number) => ((most - value) / (most - least)) * HEIGHT;
  return (
    <div className={chart.sheet}>
      <ul className={chart.legend}>
        {lines.map(({ sort, name }) => (
          <li key={sort}>
            <svg width="36" height="16" aria-hidden="true">
              <line className={styles[sort]} x1="0" x2="36" y1="8" y2="8" />
              <g transform="translate(18 8)">
                <Spot sort={sort} />
              </g>
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <svg className={chart.plot} height={HEIGHT + 34} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={chart.grid} x1="0" x2="100%" y1={down(tick)} y2={down(tick)} />
            <text className={chart.tick} x="-10" y={down(tick) + 4}>
              {tick < 0 ? `−${-tick}` : tick}
            </text>
          </g>
        ))}
        {below.map(({ x, name }) => (
          <text key={x} className={chart.label} x={`${x}%`} y={HEIGHT + 26}>
            {name}
          </text>
        ))}
        {lines.map((line) => (
          <Line key={line.sort} line={line} down={down} />
        ))}
      </svg>
    </div>
  );
}

interface LineProps {
  readonly line: LineView;
  down(value: number): number;
}

function Line({ line: { sort, name, places, above }, down }: LineProps) {
  const last = places.at(-1);
  return (
    <g>
      {places.slice(1).map(({ key, x, value }, n) => (
        <line
          key={key}
          className={styles[sort]}
          x1={`${places[n]?.x}%`}
          x2={`${x}%`}
          y1={down(places[n]?.value ?? 0)}
          y2={down(value)}
        />
      ))}
      {places.map(({ key, x, value, title }) => (
        <svg key={key} className={styles.spot} x={`${x}%`} y={down(value)}>
          <title>{title}</title>
          <Spot sort={sort} />
        </svg>
      ))}
      {last === undefined ? null : (
        <text className={styles.name} x={`${last.x}%`} y={down(last.value) + (above ? -12 : 22)}>
          {name}
        </text>
      )}
    </g>
  );
}

/** Hollow and square for the earlier, filled and round for the later. */
function Spot({ sort }: Pick<LineView, 'sort'>) {
  return sort === 'earlier' ? (
    <rect className={styles.hollow} x="-4.5" y="-4.5" width="9" height="9" />
  ) : (
    <circle className={styles.full} r="5" />
  );
}
