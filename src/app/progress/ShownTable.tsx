import table from '../parts/Table.module.css';
import { ATTEMPTS, SHOWN_WORDS } from '../words/progress.ts';
import styles from './ShownTable.module.css';
import type { ShownRow, ShownView } from './shown.ts';

/** Competencies: their levels, what these rest on, and columns for the share of chances taken. */
export function ShownTable({ view: { rows } }: { readonly view: ShownView }) {
  return (
    <table className={`${table.table} ${styles.shown}`}>
      <thead>
        <tr>
          <th scope="col">{SHOWN_WORDS.name}</th>
          <th scope="col">{ATTEMPTS.first}</th>
          <th scope="col">{ATTEMPTS.later}</th>
          <th scope="col">{SHOWN_WORDS.over}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            {row.standings === null ? (
              <td colSpan={3} className={styles.note}>
                {SHOWN_WORDS.byForecasts}
              </td>
            ) : (
              <>
                <Standing name={ATTEMPTS.first} standing={row.standings.first} />
                <Standing name={ATTEMPTS.later} standing={row.standings.later} />
                <td>
                  <Columns columns={row.columns} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StandingProps {
  /** Seen where the table has no room for its head. */
  readonly name: string;
  readonly standing: NonNullable<ShownRow['standings']>['first'];
}

function Standing({ name, standing: { level, tested, restsOn } }: StandingProps) {
  return (
    <td>
      <span className={styles.sort} aria-hidden="true">
        {name}
      </span>
      <span className={tested ? styles.tested : styles.untested}>{level}</span>
      <span className={styles.rests}>{restsOn}</span>
    </td>
  );
}

/** A column that is empty has a floor, so that nothing taken is told from no chance. */
function Columns({ columns }: Pick<ShownRow, 'columns'>) {
  if (columns.length === 0) return null;
  return (
    <svg className={styles.columns} height="32" aria-hidden="true">
      <line className={styles.floor} x1="0" x2="100%" y1="31.5" y2="31.5" />
      {columns.map(({ key, x, width, height }) => (
        <g key={key}>
          <rect className={styles.chance} x={`${x}%`} y="1" width={`${width}%`} height="30" />
          <rect
            className={styles.taken}
            x={`${x}%`}
            y={1 + (100 - height) * 0.3}
            width={`${width}%`}
            height={height * 0.3}
          />
        </g>
      ))}
    </svg>
  );
}
