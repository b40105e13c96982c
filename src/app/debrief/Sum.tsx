import { SUM } from '../words/figures.ts';
import styles from './Sum.module.css';
import type { SumView } from './sum.ts';

/** points = par − losses + luck: as one bar, and as the sum that it is. */
export function Sum({ view }: { readonly view: SumView }) {
  const { kept, lost, gave, zero, parAt } = view;
  return (
    <div className={styles.sum}>
      <h3>{SUM.title}</h3>
      <div className={styles.sheet}>
        <svg className={styles.bar} height="44" role="img" aria-label={view.label}>
          <line className={styles.floor} x1="0" x2="100%" y1="37" y2="37" />
          <rect
            className={styles.kept}
            x={`${kept.from}%`}
            y="12"
            width={`${kept.width}%`}
            height="20"
          />
          <rect
            className={styles.lost}
            x={`${lost.from}%`}
            y="12"
            width={`${lost.width}%`}
            height="20"
          />
          <rect
            className={view.lucky ? styles.gave : styles.took}
            x={`${gave.from}%`}
            y="9"
            width={`${gave.width}%`}
            height="26"
          />
          <line className={styles.par} x1={`${parAt}%`} x2={`${parAt}%`} y1="2" y2="42" />
          <line className={styles.zero} x1={`${zero}%`} x2={`${zero}%`} y1="8" y2="37" />
        </svg>
        <dl className={styles.figures}>
          <Figure name={SUM.par} is={SUM.parIs} figure={view.par} sign="par" />
          <Figure name={SUM.lost} is={SUM.lostIs} figure={view.loss} sign="lost" />
          <Figure
            name={SUM.luck}
            is={SUM.luckIs}
            figure={view.luck}
            sign={view.lucky ? 'gave' : 'took'}
          />
          <Figure name={SUM.points} is={SUM.pointsIs} figure={view.points} sign="kept" />
        </dl>
      </div>
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly is: string;
  readonly figure: string;
  /** How it is drawn in the bar. */
  readonly sign: 'par' | 'lost' | 'gave' | 'took' | 'kept';
}

function Figure({ name, is, figure, sign }: FigureProps) {
  return (
    <div className={sign === 'kept' ? styles.reached : styles.figure}>
      <dt>
        <svg width="16" height="16" aria-hidden="true">
          {sign === 'par' ? (
            <line className={styles.par} x1="8" x2="8" y1="0" y2="16" />
          ) : (
            <rect className={styles[sign]} x="1.5" y="1.5" width="13" height="13" />
          )}
        </svg>
        <span>
          {name} <span className={styles.is}>{is}</span>
        </span>
      </dt>
      <dd>{figure}</dd>
    </div>
  );
}
