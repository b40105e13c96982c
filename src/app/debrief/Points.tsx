import { Mixed } from '../parts/Mixed.tsx';
import unseen from '../parts/Unseen.module.css';
import { SO } from '../words/debrief.ts';
import styles from './Points.module.css';
import type { PointsView } from './so.ts';

/** What the points are made of, as the sum they are. */
export function Points({ points }: { readonly points: PointsView }) {
  return (
    <div className={styles.points}>
      <h3>{SO.made}</h3>
      <p className={styles.is}>{SO.pointsIs}</p>
      <table className={styles.table}>
        <thead className={unseen.unseen}>
          <tr>
            <th scope="col">{SO.part}</th>
            <th scope="col">{SO.points}</th>
          </tr>
        </thead>
        <tbody>
          {points.rows.map(({ key, label, figure }) => (
            <tr key={key}>
              <th scope="row">
                <Mixed words={label} />
              </th>
              <td>{figure}</td>
            </tr>
          ))}
        </tbody>
        <tfoot className={styles.total}>
          <tr>
            <th scope="row">{SO.total}</th>
            <td>{points.total}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
