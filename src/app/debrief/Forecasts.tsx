import { BEFORE } from '../words/debrief.ts';
import { FORECAST } from '../words/talk.ts';
import styles from './Before.module.css';
import type { ForecastRow, ForecastView } from './before.ts';

interface ForecastsProps {
  readonly forecasts: readonly ForecastView[];
  /** Of the heading, under that of the part. */
  readonly level: 2 | 3;
  /** Instead of what it is called where it stands alone. */
  readonly name?: string;
}

/** The forecasts made during the talk, as they were. */
export function Forecasts({ forecasts, level, name = BEFORE.forecast }: ForecastsProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.forecasts}>
      <Heading>{name}</Heading>
      {forecasts.length === 0 ? <p className={styles.none}>{BEFORE.noForecast}</p> : null}
      {forecasts.map(({ at, title, rows }) => (
        <div key={at} className={styles.forecast}>
          <p>{title}</p>
          {rows ? <Chances rows={rows} /> : <p className={styles.none}>{BEFORE.skippedForecast}</p>}
        </div>
      ))}
    </div>
  );
}

function Chances({ rows }: { readonly rows: readonly ForecastRow[] }) {
  return (
    <dl>
      {rows.map(({ right, name, chance, was }) => (
        <div key={right} className={styles.chance}>
          <dt>
            {name}
            {was ? <span className={styles.was}> {BEFORE.whatWasRight}</span> : null}
          </dt>
          <dd>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles.full} width="100" height="8" />
              <rect className={styles.share} width={chance} height="8" />
            </svg>
            {FORECAST.percent(chance)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
