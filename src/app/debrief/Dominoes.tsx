import { LazyMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { CSSProperties } from 'react';
import { Button } from '../parts/Button.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { motionFeatures, useMotionReady } from '../talk/motion.ts';
import { quoted } from '../words/common.ts';
import { DOMINOES } from '../words/dominoes.ts';
import type { ChainView, DominoesView, PieceView } from './chains.ts';
import part from './Debrief.module.css';
import styles from './Dominoes.module.css';

interface DominoesProps {
  readonly view: DominoesView;
  onRetry(turn: number): void;
}

/** What fell over what. The captions and the sentences tell all that the picture does. */
export function Dominoes({ view, onRetry }: DominoesProps) {
  const moving = useMotionReady();
  if (view.none !== null) return <p className={part.partLead}>{view.none}</p>;
  return (
    <LazyMotion strict features={motionFeatures}>
      <p className={part.partLead}>{DOMINOES.lead}</p>
      {view.chains.map((chain) => (
        <Chain key={chain.key} chain={chain} moving={moving} onRetry={onRetry} />
      ))}
    </LazyMotion>
  );
}

interface ChainProps {
  readonly chain: ChainView;
  readonly moving: boolean;
  onRetry(turn: number): void;
}

function Chain({ chain, moving, onRetry }: ChainProps) {
  return (
    <div className={styles.chain}>
      <h3>{chain.title}</h3>
      <ol className={styles.row}>
        {chain.pieces.map((piece, place) => (
          <li key={piece.key} className={styles.piece}>
            <Tile piece={piece} place={place} moving={moving} />
            <div className={styles.caption}>
              <strong>{piece.when}</strong>
              <span>
                <Mixed words={piece.what} />
              </span>
            </div>
          </li>
        ))}
      </ol>
      {chain.ending === '' ? null : <p className={styles.ending}>{chain.ending}</p>}
      {chain.mends.map(({ key, when, words, sentence, turn }) => (
        <div key={key} className={styles.mend}>
          <p>{when}</p>
          <p className={styles.words}>
            <Mixed words={quoted(words)} />
          </p>
          <p>
            <Mixed words={sentence} />
          </p>
          <Button tone="quiet" onClick={() => onRetry(turn)}>
            {DOMINOES.again(turn)}
          </Button>
        </div>
      ))}
    </div>
  );
}

/** Seconds between one piece's fall and the next. */
const BEAT = 0.22;

interface TileProps {
  readonly piece: PieceView;
  readonly place: number;
  /** Whether it falls when it comes into view; else it lies there, as it does in print. */
  readonly moving: boolean;
}

function Tile({ piece, place, moving }: TileProps) {
  const lean: CSSProperties & Record<'--angle', string> = { '--angle': `${piece.angle}deg` };
  return (
    <div className={styles.ground} style={lean}>
      {moving ? (
        <m.div
          className={styles.falling}
          style={{ originX: 1, originY: 1 }}
          initial={{ rotate: 0 }}
          whileInView={{ rotate: piece.angle }}
          viewport={{ once: true, amount: 'all' }}
          transition={{ delay: place * BEAT, duration: 0.45, ease: [0.55, 0, 0.8, 0.6] }}
        >
          <Face omitted={piece.omitted} />
        </m.div>
      ) : null}
      <div className={moving ? styles.printed : styles.fallen}>
        <Face omitted={piece.omitted} />
      </div>
    </div>
  );
}

/** One domino, upright. What was left out is drawn in broken lines. */
function Face({ omitted }: { readonly omitted: boolean }) {
  return (
    <svg viewBox="0 0 28 100" aria-hidden="true">
      <rect
        className={omitted ? styles.omitted : styles.solid}
        x="1"
        y="1"
        width="26"
        height="98"
        rx="5"
      />
      <path className={styles.middle} d="M7 50H21" />
      <circle className={styles.pip} cx="14" cy="26" r="3" />
      <circle className={styles.pip} cx="14" cy="74" r="3" />
    </svg>
  );
}
