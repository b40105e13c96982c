import chart from '../parts/Chart.module.css';
import { BELIEFS, VALUES } from '../words/figures.ts';
import { Chances } from './Chances.tsx';
import { Shape } from './Mark.tsx';
import styles from './Values.module.css';
import { ValuesTable } from './ValuesTable.tsx';
import type { ValuePoint, ValuesView } from './values.ts';

/** Pixels from the first line of the grid to the last. */
const HEIGHT = 184;
/** With more places than this the marks are drawn smaller, so that they stand apart on a phone. */
const MANY = 16;

/**
 * What the conversation was worth over the turns, and below it what was likely to be right; the
 * table has the figures of both. Places across are per cents, so that it fits any width and paper.
 */
export function Values({ view }: { readonly view: ValuesView }) {
  return (
    <>
      <figure className={styles.figure}>
        <figcaption>
          <strong>{VALUES.title}</strong>
          <span>{VALUES.is}</span>
        </figcaption>
        <div className={styles.sheet}>
          <Line view={view} />
        </div>
      </figure>
      <figure className={styles.figure}>
        <figcaption>
          <strong>{BELIEFS.title}</strong>
          <span>{BELIEFS.is}</span>
        </figcaption>
        <div className={styles.sheet}>
          <Chances view={view} />
        </div>
      </figure>
      <ValuesTable view={view} />
    </>
  );
}

function Line({ view: { points, ticks, label } }: { readonly view: ValuesView }) {
  const [most = 100, least = 0] = [ticks[0], ticks.at(-1)];
  const down = (value: number) => ((most - value) / (most - least)) * HEIGHT;
  const across = (n: number) => `${((n + 0.5) / points.length) * 100}%`;
  return (
    <svg className={chart.plot} height={HEIGHT + 34} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={chart.grid} x1="0" x2="100%" y1={down(tick)} y2={down(tick)} />
          <text className={chart.tick} x="-10" y={down(tick) + 4}>
            {tick < 0 ? `−${-tick}` : tick}
          </text>
        </g>
      ))}
      {points.slice(1).map((point, n) => (
        <line
          key={point.key}
          className={styles.line}
          x1={across(n)}
          x2={across(n + 1)}
          y1={down(points[n]?.value ?? 0)}
          y2={down(point.value)}
        />
      ))}
      {points.map((point, n) => (
        <Place
          key={point.key}
          point={point}
          x={across(n)}
          y={down(point.value)}
          size={points.length > MANY ? 0.6 : 1}
        />
      ))}
    </svg>
  );
}

interface PlaceProps {
  readonly point: ValuePoint;
  readonly x: string;
  readonly y: number;
  /** Of the mark: 1 is its own size. */
  readonly size: number;
}

function Place({ point, x, y, size }: PlaceProps) {
  return (
    <svg className={styles.place} x={x} y={y}>
      <title>{point.title}</title>
      <g transform={`scale(${size}) translate(-8 -8)`}>
        <Shape mark={point.mark} />
      </g>
      {point.named ? (
        <text className={chart.label} y={HEIGHT + 26 - y}>
          {point.when}
        </text>
      ) : null}
    </svg>
  );
}
