import { SO } from '../words/debrief.ts';
import styles from './Points.module.css';
import type { PointsView } from './so.ts';

/** The points as a bar, and as the sum they are. */
export function Points({ points }: { readonly points: PointsView }) {
  const { kept, spent, zero } = points;
  return (
    <div className={styles.points}>
      <h3>{SO.points}</h3>
      <p className={styles.is}>{SO.pointsIs}</p>
      <svg
        className={styles.bar}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={points.bar}
      >
        <rect className={styles.whole} x="0" y="1" width="100" height="8" />
        <rect className={styles.kept} x={kept.from} y="1" width={kept.width} height="8" />
        <rect className={styles.spent} x={spent.from} y="1" width={spent.width} height="8" />
        <path className={styles.zero} d={`M${zero} 0V10`} />
      </svg>
      <p className={styles.caption}>{points.bar}</p>
      <table className={styles.table}>
        <thead className={styles.unseen}>
          <tr>
            <th scope="col">{SO.part}</th>
            <th scope="col">{SO.points}</th>
          </tr>
        </thead>
        <tbody>
          {points.rows.map(({ key, label, figure }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
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
