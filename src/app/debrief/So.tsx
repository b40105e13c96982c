import { Speech } from '../parts/Speech.tsx';
import { SO } from '../words/debrief.ts';
import { Points } from './Points.tsx';
import styles from './So.module.css';
import type { SoView, UnknownView } from './so.ts';

/** The buyer's real situation, what came of it, what stayed unknown, and the points. */
export function So({ view }: { readonly view: SoView }) {
  return (
    <div className={styles.so}>
      <p className={styles.truth}>{view.truth}</p>
      {view.ending === null ? null : (
        <div className={styles.later}>
          <h3>{view.ending}</h3>
          <p>{SO.later}</p>
          <Speech lines={view.epilogue} />
        </div>
      )}
      <Unknown facts={view.unknown} />
      {view.points === null ? null : <Points points={view.points} />}
    </div>
  );
}

function Unknown({ facts }: { readonly facts: readonly UnknownView[] }) {
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
            <p className={styles.note}>{note}</p>
            <p className={styles.where}>{where}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
