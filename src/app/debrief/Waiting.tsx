import type { Scenario } from '../../model/scenario.ts';
import { Button } from '../parts/Button.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import type { ReviewState } from '../solver/useReview.ts';
import { SOLVER } from '../words/figures.ts';
import styles from './Waiting.module.css';
import { whyNot } from './waiting.ts';

interface WaitingProps {
  readonly state: ReviewState;
  readonly scenario: Scenario;
  /** How much room to keep for what will stand here. */
  readonly room: 'chart' | 'line';
}

/** Stands where the figures will, while they are worked out; says so where they won't come. */
export function Waiting({ state: { solver, stop, again }, scenario, room }: WaitingProps) {
  const working = solver.stage === 'working' || solver.stage === 'solved';
  return (
    <div className={working ? styles[room] : styles.line} role="status">
      <p>
        <Mixed words={working ? SOLVER.working : whyNot(scenario, solver)} />
        {solver.stage === 'working' ? <span> {SOLVER.beliefs(solver.beliefs)}</span> : null}
      </p>
      {solver.stage === 'working' && solver.beliefs > 0 ? (
        <Button onClick={stop}>{SOLVER.stop}</Button>
      ) : null}
      {solver.stage === 'stopped' ? <Button onClick={again}>{SOLVER.again}</Button> : null}
    </div>
  );
}
