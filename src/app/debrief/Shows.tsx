import table from '../parts/Table.module.css';
import { COMPETENCY } from '../words/figures.ts';
import styles from './Scored.module.css';
import type { CompetencyView } from './shows.ts';

/** What the conversation shows of each competency, and by which turns. */
export function Shows({ rows }: { readonly rows: readonly CompetencyView[] }) {
  return (
    <div className={styles.shows}>
      <h3>{COMPETENCY.title}</h3>
      <p className={styles.is}>{COMPETENCY.is}</p>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{COMPETENCY.name}</th>
            <th scope="col">{COMPETENCY.level}</th>
            <th scope="col">{COMPETENCY.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, level, tested, evidence }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={tested ? styles.tested : styles.untested}>{level}</td>
              <td>{evidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
