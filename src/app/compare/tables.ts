import type { Conversation } from '../../engine/conversation.ts';
import { lossesByFamily, type Pair } from '../../review/comparison.ts';
import type { Valued } from '../../review/valued.ts';
import { connectSum } from '../debrief/sum.ts';
import { lossShown } from '../debrief/tenths.ts';
import type { TableView } from '../progress/view.ts';
import { COMPARE } from '../words/compare.ts';
import { SUM } from '../words/figures.ts';
import { tenth } from '../words/grades.ts';
import { FAMILY } from '../words/progress.ts';

/** points = par − losses + luck, of both. */
export function sumTable([first, second]: Pair<Valued>): TableView {
  const [one, other] = [connectSum(first), connectSum(second)];
  const rows = [
    ['par', SUM.par],
    ['loss', SUM.lost],
    ['luck', SUM.luck],
    ['points', SUM.points],
  ] as const;
  return {
    head: [COMPARE.points, COMPARE.earlier, COMPARE.later],
    rows: rows.map(([key, name]) => ({ key, cells: [name, one?.[key] ?? '', other?.[key] ?? ''] })),
  };
}

/** What the moves lost, by kind of decision; a dash where none of that kind was made. */
export function lossTable(pair: Pair<Conversation>, valued: Pair<Valued>): TableView {
  const losses = (of: Valued) => of.moves.map(({ turn }) => lossShown(of, turn));
  const rows = lossesByFamily(pair, [losses(valued[0]), losses(valued[1])]);
  return {
    head: [COMPARE.kind, COMPARE.earlier, COMPARE.later],
    rows: rows.map(({ family, turns, loss }) => ({
      key: family,
      cells: [FAMILY[family], lost(turns[0], loss[0]), lost(turns[1], loss[1])],
    })),
  };
}

function lost(turns: number, loss: number): string {
  if (turns === 0) return COMPARE.none;
  return loss < 0.05 ? tenth(0) : `−${tenth(loss)}`;
}
