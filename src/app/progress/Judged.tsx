import { JUDGED } from '../words/progress.ts';
import { FigureTable } from './FigureTable.tsx';
import type { JudgedView } from './judged.ts';
import { Plot } from './Plot.tsx';
import styles from './Progress.module.css';

/** The forecasts: how often what was given a chance was so, and their scores over time. */
export function Judged({ view }: { readonly view: JudgedView }) {
  return (
    <>
      {view.little === null ? null : <p className={styles.is}>{view.little}</p>}
      <div className={styles.two}>
        <div className={styles.named}>
          <h3>{JUDGED.calibration}</h3>
          <Plot view={view.curve} />
          <FigureTable name={JUDGED.calibration} view={view.bins} />
        </div>
        <div className={styles.named}>
          <h3>{JUDGED.brier}</h3>
          <Plot view={view.brier} />
          <p className={styles.is}>{JUDGED.brierIs}</p>
          {view.overall.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <FigureTable name={JUDGED.brier} view={view.scores} />
        </div>
      </div>
    </>
  );
}
