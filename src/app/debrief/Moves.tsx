import { Button } from '../parts/Button.tsx';
import { LEGEND, MOVES } from '../words/debrief.ts';
import type { Lack } from './lacks.ts';
import { Mark } from './Mark.tsx';
import styles from './Moves.module.css';
import type { MoveView } from './moves.ts';

interface MovesProps {
  readonly moves: readonly MoveView[];
  onRetry(turn: number): void;
}

/** Every move with its mark, its name, what it lacked and what it cost. */
export function Moves({ moves, onRetry }: MovesProps) {
  return (
    <>
      <p className={styles.lead}>{MOVES.lead}</p>
      <ul className={styles.legend} aria-label={MOVES.legend}>
        {LEGEND.map(([mark, meaning]) => (
          <li key={mark}>
            <Mark mark={mark} />
            {meaning}
          </li>
        ))}
      </ul>
      <ol className={styles.moves}>
        {moves.map((move) => (
          <li key={move.turn} className={styles.move}>
            <span className={styles.number}>{move.turn}</span>
            <span className={styles.mark}>
              <Mark mark={move.mark} label={move.markLabel} />
            </span>
            <MoveText move={move} />
            <span className={move.dear ? styles.dear : styles.cost}>
              <span aria-hidden="true">{move.cost}</span>
              <span className={styles.unseen}>{move.costLabel}</span>
            </span>
            <div className={styles.again}>
              <Button
                tone="quiet"
                aria-label={MOVES.againLabel(move.turn)}
                onClick={() => onRetry(move.turn)}
              >
                {MOVES.again}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function MoveText({ move }: { readonly move: MoveView }) {
  return (
    <div className={styles.text}>
      <p className={styles.words}>{move.words}</p>
      <p>
        {move.foul === null ? null : <strong className={styles.foul}>{move.foul}</strong>}
        {move.unearned === null ? null : <strong>{move.unearned}. </strong>}
        <strong>{move.kind}.</strong> {[`${move.kindIs}.`, ...move.told].join(' ')}
      </p>
      {move.why === '' ? null : <p>{move.why}</p>}
      <Lacks title={MOVES.lacking} lacks={move.lacking} />
      <Lacks title={MOVES.fuller} lacks={move.fuller} />
    </div>
  );
}

function Lacks({ title, lacks }: { readonly title: string; readonly lacks: readonly Lack[] }) {
  if (lacks.length === 0) return null;
  return (
    <div className={styles.lacks}>
      <p>{title}</p>
      <ul>
        {lacks.map(({ key, what, note, where }) => (
          <li key={key}>
            <strong>{what}</strong>
            {note === '' ? null : <span className={styles.note}>{note}</span>}
            {where === '' ? null : <span className={styles.where}>{where}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
