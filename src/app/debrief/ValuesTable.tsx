import { Fold } from '../parts/Fold.tsx';
import { VALUES } from '../words/figures.ts';
import { FORECAST } from '../words/talk.ts';
import styles from './Values.module.css';
import type { ValuesView } from './values.ts';

/** All the figures of both drawings, for those who want or need them as a table. */
export function ValuesTable({ view: { points, rights } }: { readonly view: ValuesView }) {
  return (
    <Fold summary={VALUES.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{VALUES.turn}</th>
            <th scope="col">{VALUES.before}</th>
            <th scope="col">{VALUES.grade}</th>
            <th scope="col">{VALUES.lost}</th>
            <th scope="col">{VALUES.luck}</th>
            {rights.map(({ right, name }) => (
              <th key={right} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.key}>
              <th scope="row">{point.when}</th>
              <td>{point.figure}</td>
              <td>{point.grade}</td>
              <td>{point.lost}</td>
              <td>{point.luck}</td>
              {rights.map(({ right }, nth) => (
                <td key={right}>{FORECAST.percent(point.chances[nth] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
