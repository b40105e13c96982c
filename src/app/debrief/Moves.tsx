import { Button } from '../parts/Button.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useLang } from '../parts/told-in.ts';
import unseen from '../parts/Unseen.module.css';
import { quoted } from '../words/common.ts';
import { GRADED_LEGEND, MOVES, PLAIN_LEGEND } from '../words/debrief.ts';
import { DUE } from '../words/drills.ts';
import part from './Debrief.module.css';
import type { Lack } from './lacks.ts';
import { Mark } from './Mark.tsx';
import styles from './Moves.module.css';
import { type BetterView, MARKS, type MoveView } from './moves.ts';

interface MovesProps {
  readonly moves: readonly MoveView[];
  /** Marked by their kind alone: there are no grades. */
  readonly plain: boolean;
  /** Where a turn is practised as a drill. */
  drillOf(turn: number): string;
  onRetry(turn: number): void;
}

/** Every move with its grade, its name, what could be known, and what it lost. */
export function Moves({ moves, plain, drillOf, onRetry }: MovesProps) {
  const legend = plain ? PLAIN_LEGEND : GRADED_LEGEND;
  return (
    <>
      <p className={part.partLead}>{plain ? MOVES.leadPlain : MOVES.lead}</p>
      <ul className={styles.legend} aria-label={MOVES.legend}>
        {MARKS.map((mark) => (
          <li key={mark}>
            <Mark mark={mark} />
            {legend[mark]}
          </li>
        ))}
      </ul>
      <ol className={styles.moves}>
        {moves.map((move) => (
          <Row
            key={move.turn}
            move={move}
            drill={drillOf(move.turn)}
            onRetry={() => onRetry(move.turn)}
          />
        ))}
      </ol>
    </>
  );
}

interface RowProps {
  readonly move: MoveView;
  readonly drill: string;
  onRetry(): void;
}

function Row({ move, drill, onRetry }: RowProps) {
  return (
    <li className={styles.move}>
      <span className={styles.number}>{move.turn}</span>
      <span className={styles.mark}>
        <Mark mark={move.mark} label={move.markLabel} />
      </span>
      <div className={styles.text}>
        <Said move={move} />
        <Lacks title={MOVES.lacking} lacks={move.lacking} />
        <Lacks title={MOVES.fuller} lacks={move.fuller} />
        <Known move={move} />
        {move.better === null ? null : <Better better={move.better} />}
        {move.comesBack ? (
          <p className={styles.back}>
            {DUE.comesBack}{' '}
            <a href={drill} aria-label={DUE.practiseTurn(move.turn)}>
              {DUE.practiseNow}
            </a>
          </p>
        ) : null}
      </div>
      <span className={move.dear ? styles.dear : styles.cost}>
        <span aria-hidden="true">{move.cost}</span>
        <span className={unseen.unseen}>{move.costLabel}</span>
      </span>
      <div className={styles.again}>
        <Button tone="quiet" aria-label={MOVES.againLabel(move.turn)} onClick={onRetry}>
          {MOVES.again}
        </Button>
      </div>
    </li>
  );
}

function Said({ move }: { readonly move: MoveView }) {
  const lang = useLang();
  return (
    <>
      <p className={styles.words} lang={lang}>
        {move.words}
      </p>
      <p>
        {move.grade === null ? null : (
          <span className={move.dear ? styles.gradeDear : styles.grade}>{move.grade}</span>
        )}
        {move.foul ? <strong className={styles.foul}>{MOVES.foul}</strong> : null}
        {move.named === null ? null : <strong>{move.named}. </strong>}
        <strong>{move.kind}.</strong> {[`${move.kindIs}.`, ...move.told].join(' ')}
      </p>
      {move.only ? <p className={styles.only}>{MOVES.only}</p> : null}
      {move.why === '' ? null : <p lang={lang}>{move.why}</p>}
    </>
  );
}

function Known({ move: { knew, couldKnow } }: { readonly move: MoveView }) {
  if (knew === null) return null;
  return (
    <>
      <p>
        <strong>{MOVES.knew}:</strong>{' '}
        <span className={styles.note}>
          <Mixed words={knew} />
        </span>
      </p>
      <Lacks title={MOVES.couldKnow} lacks={couldKnow} />
    </>
  );
}

/** Hidden until it is asked for, or the turn was tried again. */
function Better({ better: { words, why, only, open } }: { readonly better: BetterView }) {
  const lang = useLang();
  return (
    <details className={styles.better} open={open}>
      <summary>{open ? MOVES.betterTried : MOVES.better}</summary>
      <p className={styles.words}>
        <Mixed words={quoted(words)} />
      </p>
      <p>
        {only ? <strong>{MOVES.betterOnly} </strong> : null}
        <span lang={lang}>{why}</span>
      </p>
    </details>
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
            <strong>
              <Mixed words={what} />
            </strong>
            {note === '' ? null : (
              <span className={styles.note}>
                <Mixed words={note} />
              </span>
            )}
            {where === '' ? null : (
              <span className={styles.where}>
                <Mixed words={where} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
