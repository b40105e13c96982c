import type { Valued } from '../../review/valued.ts';
import { SUM } from '../words/figures.ts';
import { tenth } from '../words/grades.ts';
import { sumInTenths } from './tenths.ts';

/** Per cent of the bar's width, from its left. */
interface Stretch {
  readonly from: number;
  readonly width: number;
}

/** points = par − losses + luck, as figures that add up and as one bar. */
export interface SumView {
  readonly par: string;
  readonly loss: string;
  readonly luck: string;
  readonly points: string;
  readonly label: string;
  /** What was reached but for luck that went against it. */
  readonly kept: Stretch;
  /** What the moves cost: from there up to par. */
  readonly lost: Stretch;
  /** What luck gave or took, from what par and moves leave to what was reached. */
  readonly gave: Stretch;
  readonly lucky: boolean;
  /** Where par stands, and nought. */
  readonly parAt: number;
  readonly zero: number;
}

export function connectSum(valued: Valued): SumView | null {
  const sum = sumInTenths(valued);
  if (sum === null) return null;
  const { par, loss, luck, points } = sum;
  const due = par - loss;
  const least = Math.min(0, points, due);
  const most = Math.max(1000, par, points);
  const share = (tenths: number) => ((tenths - least) / (most - least)) * 100;
  const between = (a: number, b: number): Stretch => ({
    from: share(Math.min(a, b)),
    width: share(Math.max(a, b)) - share(Math.min(a, b)),
  });
  const kept = Math.max(0, Math.min(due, points));
  const [parText, lossText, pointsText] = [par, loss, points].map((tenths) => tenth(tenths / 10));
  const luckText = luck > 0 ? `+${tenth(luck / 10)}` : tenth(luck / 10);
  return {
    par: parText ?? '',
    loss: loss === 0 ? (lossText ?? '') : `−${lossText}`,
    luck: luckText,
    points: pointsText ?? '',
    label: SUM.bar(parText ?? '', lossText ?? '', luckText, pointsText ?? ''),
    kept: between(0, kept),
    lost: between(due, par),
    gave: between(due, points),
    lucky: luck >= 0,
    parAt: share(par),
    zero: share(0),
  };
}
