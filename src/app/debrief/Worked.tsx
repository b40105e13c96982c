import { Button } from '../parts/Button.tsx';
import { useLang } from '../parts/told-in.ts';
import { MOVES } from '../words/debrief.ts';
import { WORKED } from '../words/figures.ts';
import styles from './Worked.module.css';
import type { StandoutView, WorkedView } from './worked.ts';

interface WorkedProps {
  readonly view: WorkedView;
  onRetry(turn: number): void;
}

/** Two moves that worked and one to work on, each with the turn it comes from. */
export function Worked({ view, onRetry }: WorkedProps) {
  const { worked, few, workOn, small } = view;
  return (
    <div className={styles.worked}>
      <div>
        <h3>{WORKED.worked}</h3>
        {few === null ? null : <p className={styles.few}>{few}</p>}
        <ul>
          {worked.map((one) => (
            <li key={one.turn} className={styles.good}>
              <Standout view={one} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{WORKED.workOn}</h3>
        {small === null ? null : <p className={styles.few}>{small}</p>}
        {workOn === null ? null : (
          <div className={styles.cost}>
            <Standout view={workOn} />
            <Button
              tone="quiet"
              aria-label={MOVES.againLabel(workOn.turn)}
              onClick={() => onRetry(workOn.turn)}
            >
              {MOVES.again}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function Standout({ view: { turn, words, because, why } }: { readonly view: StandoutView }) {
  const lang = useLang();
  return (
    <>
      <p className={styles.turn}>{WORKED.turn(turn)}</p>
      <p className={styles.words} lang={lang}>
        {words}
      </p>
      <p>
        <strong>{because}</strong> <span lang={lang}>{why}</span>
      </p>
    </>
  );
}
