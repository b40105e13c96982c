import type { Lost } from '../../practice/losses.ts';
import type { Progress } from '../../practice/progress.ts';
import { tenth } from '../words/grades.ts';
import { FAMILY, LOST_WORDS, PART } from '../words/progress.ts';
import type { TableView } from './view.ts';

/** Bars from the left, in per cent of the longest; a mark to hold them against where there is one. */
export interface BarsView {
  readonly bars: readonly {
    readonly key: string;
    readonly name: string;
    readonly figure: string;
    readonly width: number;
    readonly mark: number | null;
  }[];
  readonly table: TableView;
}

export interface LostView {
  readonly byFamily: BarsView;
  readonly byPart: BarsView;
}

/** Nothing worth a bar, in points a conversation. */
const NOTHING = 0.05;

/** Where the points go; null where no move lost anything. */
export function connectLost({ byFamily, byPart, runs }: Progress): LostView | null {
  const count = runs.first + runs.later;
  const total = byFamily.reduce((sum, { loss }) => sum + loss, 0);
  if (count === 0 || total / count < NOTHING) return null;
  const dearest = byFamily.toSorted((a, b) => b.loss - a.loss);
  return {
    byFamily: barsOf(
      dearest.map((row) => ({ ...row, name: FAMILY[row.family] })),
      count,
    ),
    byPart: barsOf(
      byPart.map((row) => ({ ...row, name: PART[row.part] })),
      count,
    ),
  };
}

function barsOf(rows: readonly (Lost & { readonly name: string })[], runs: number): BarsView {
  const most = Math.max(...rows.map(({ loss }) => loss));
  return {
    bars: rows.map(({ name, loss }) => ({
      key: name,
      name,
      figure: tenth(loss / runs),
      width: most === 0 ? 0 : (loss / most) * 100,
      mark: null,
    })),
    table: {
      head: [LOST_WORDS.name, LOST_WORDS.turns, LOST_WORDS.total, LOST_WORDS.each],
      rows: rows.map(({ name, turns, loss }) => ({
        key: name,
        cells: [name, `${turns}`, tenth(loss), tenth(loss / turns)],
      })),
    },
  };
}
