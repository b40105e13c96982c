import Papa from 'papaparse';
import type { ResultRow } from '../../room/rows.ts';

/** The results as a file for spreadsheets. What could be taken for a formula is made plain text. */
export function csvOf(rows: readonly ResultRow[]): string {
  const plain = rows.map((row) => ({ ...row, loss: Number(row.loss.toFixed(3)) }));
  return Papa.unparse(plain, { escapeFormulae: true });
}
