import { SCORED } from '../words/figures.ts';
import styles from './Scored.module.css';
import type { ScoredView } from './scored.ts';

/** The forecasts against what was so and, apart, against what could be known. */
export function Scored({ view: { scores, is } }: { readonly view: ScoredView }) {
  return (
    <div>
      <h3>{SCORED.title}</h3>
      {scores.length === 0 ? (
        <p className={styles.is}>{SCORED.none}</p>
      ) : (
        <p className={styles.is}>{is}</p>
      )}
      <div className={styles.scores}>
        {scores.map((score) => (
          <div key={score.title} className={styles.score}>
            <h4>{score.title}</h4>
            <dl>
              <dt>{SCORED.truth}</dt>
              <dd>
                <strong>{score.truth}</strong> {score.truthIs}
              </dd>
              <dt>{SCORED.evidence}</dt>
              <dd>
                <strong>{score.evidence}</strong> {score.evidenceIs.join(' ')}
              </dd>
            </dl>
          </div>
        ))}
      </div>
    </div>
  );
}
