import { Fold } from '../parts/Fold.tsx';
import { Sideways } from '../parts/Sideways.tsx';
import { PROGRESS } from '../words/progress.ts';
import styles from './FigureTable.module.css';
import type { TableView } from './view.ts';

interface FigureTableProps {
  /** What the figures are of, for those who don't see what stands above. */
  readonly name: string;
  readonly view: TableView;
}

/** The figures of what is drawn above it. */
export function FigureTable({ name, view }: FigureTableProps) {
  return (
    <Fold summary={PROGRESS.table}>
      <Figures name={name} view={view} />
    </Fold>
  );
}

/** The same, open. */
export function Figures({ name, view: { head, rows, words = false } }: FigureTableProps) {
  return (
    <Sideways name={name}>
      <table aria-label={name} className={words ? styles.words : styles.figures}>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, n) => (
                <td key={head[n + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
