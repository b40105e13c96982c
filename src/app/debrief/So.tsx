import type { ReactNode } from 'react';
import { Mixed } from '../parts/Mixed.tsx';
import { Speech } from '../parts/Speech.tsx';
import { useLang } from '../parts/told-in.ts';
import { SO } from '../words/debrief.ts';
import { Points } from './Points.tsx';
import { Scored } from './Scored.tsx';
import { Shows } from './Shows.tsx';
import styles from './So.module.css';
import { Sum } from './Sum.tsx';
import type { ScoredView } from './scored.ts';
import type { CompetencyView } from './shows.ts';
import type { SoView, UnknownView } from './so.ts';
import type { SumView } from './sum.ts';

/** What only the solution can tell of it. */
interface SoFigures {
  readonly sum: SumView | null;
  readonly scored: ScoredView;
  readonly shows: readonly CompetencyView[];
}

interface SoProps {
  readonly view: SoView;
  /** Null while they are worked out, and where they can't be. */
  readonly figures: SoFigures | null;
  /** Stands where the figures will. */
  readonly waiting: ReactNode;
}

/** The buyer's real situation, what came of it, what stayed unknown, the points, and what it shows. */
export function So({ view, figures, waiting }: SoProps) {
  const lang = useLang();
  return (
    <div className={styles.so}>
      <p className={styles.truth} lang={lang}>
        {view.truth}
      </p>
      {view.ending === null ? null : (
        <div className={styles.later}>
          <h3 lang={lang}>{view.ending}</h3>
          <p>{SO.later}</p>
          <Speech lines={view.epilogue} />
        </div>
      )}
      <Unknown facts={view.unknown} />
      {figures === null ? waiting : null}
      {figures?.sum ? <Sum view={figures.sum} /> : null}
      {view.points === null ? null : <Points points={view.points} />}
      {figures === null ? null : (
        <>
          <Scored view={figures.scored} />
          <Shows rows={figures.shows} />
        </>
      )}
    </div>
  );
}

function Unknown({ facts }: { readonly facts: readonly UnknownView[] }) {
  const lang = useLang();
  return (
    <div>
      <h3>{SO.unknown}</h3>
      {facts.length === 0 ? <p className={styles.all}>{SO.allKnown}</p> : null}
      <ul className={styles.facts}>
        {facts.map(({ fact, about, note, essential, where }) => (
          <li key={fact}>
            <p className={styles.about}>
              {about}
              {essential === null ? null : <span>{essential}</span>}
            </p>
            <p className={styles.note} lang={lang}>
              {note}
            </p>
            <p className={styles.where}>
              <Mixed words={where} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
