import type { KeyboardEvent, Ref } from 'react';
import { Button } from '../parts/Button.tsx';
import { FORECAST } from '../words/talk.ts';
import type { ChanceView, ForecastView } from './connect.ts';
import styles from './Forecast.module.css';

interface ForecastProps extends ForecastView {
  readonly ref: Ref<HTMLFieldSetElement>;
}

/** Asked in the place of the moves. What one chance gains, the others give. */
export function Forecast({ ref, is, sum, chances, give, skip }: ForecastProps) {
  return (
    <fieldset ref={ref} tabIndex={-1} aria-labelledby="forecast" className={styles.forecast}>
      <h2 id="forecast">{FORECAST.head}</h2>
      <p>{is}</p>
      <ul>
        {chances.map((chance) => (
          <Chance key={chance.right} {...chance} />
        ))}
      </ul>
      <p className={styles.sum}>{sum}</p>
      <div className={styles.actions}>
        <Button tone="main" onClick={give}>
          {FORECAST.give}
        </Button>
        <Button onClick={skip}>{FORECAST.skip}</Button>
      </div>
    </fieldset>
  );
}

/** Arrows and the two buttons go by this many per cent. */
const STEP = 5;

function Chance({ right, name, is, chance, set }: ChanceView) {
  const less = () => set(Math.ceil(chance / STEP) * STEP - STEP);
  const more = () => set(Math.floor(chance / STEP) * STEP + STEP);
  function pressed(event: KeyboardEvent): void {
    const up = event.key === 'ArrowUp' || event.key === 'ArrowRight';
    const down = event.key === 'ArrowDown' || event.key === 'ArrowLeft';
    if (!up && !down) return;
    event.preventDefault();
    if (up) more();
    else less();
  }
  return (
    <li className={styles.chance}>
      <label htmlFor={`chance-${right}`}>
        <strong>{name}</strong>
        <small>{is}</small>
      </label>
      <output htmlFor={`chance-${right}`}>{FORECAST.percent(chance)}</output>
      <div className={styles.slide}>
        <button
          type="button"
          aria-label={FORECAST.less(name)}
          disabled={chance === 0}
          onClick={less}
        >
          −
        </button>
        <input
          id={`chance-${right}`}
          type="range"
          min="0"
          max="100"
          step="1"
          value={chance}
          aria-valuetext={FORECAST.percentSpoken(chance)}
          onChange={({ currentTarget }) => set(Number(currentTarget.value))}
          onKeyDown={pressed}
        />
        <button
          type="button"
          aria-label={FORECAST.more(name)}
          disabled={chance === 100}
          onClick={more}
        >
          +
        </button>
      </div>
    </li>
  );
}
