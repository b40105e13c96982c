import { COSTLY_FROM } from '../../review/grades.ts';
import type { Valued } from '../../review/valued.ts';

/** A hair, so that 0.3 × 10 isn't taken for less than 3. */
const HAIR = 1e-6;

/**
 * Figures of zero or more in whole tenths, such that they add up to `sum` tenths: each is rounded
 * down, and what is left over goes to those with the largest remainders; to those that it would
 * lift to one of `bounds` (in tenths) only in the end.
 */
export function tenthsOf(
  figures: readonly number[],
  sum: number,
  bounds: readonly number[] = [],
): readonly number[] {
  const exact = figures.map((figure) => figure * 10);
  const tenths = exact.map((figure) => Math.floor(figure + HAIR));
  let left = sum - tenths.reduce((all, tenth) => all + tenth, 0);
  const byRemainder = exact
    .map((figure, n) => ({
      n,
      rest: figure - (tenths[n] ?? 0),
      lifted: bounds.includes((tenths[n] ?? 0) + 1),
    }))
    .toSorted((a, b) => Number(a.lifted) - Number(b.lifted) || b.rest - a.rest);
  for (const { n } of byRemainder) {
    if (left <= 0) break;
    tenths[n] = (tenths[n] ?? 0) + 1;
    left--;
  }
  return tenths;
}

/** A loss alone, in points: to a tenth, and such that it doesn't seem to have reached another grade. */
export function lossAlone(loss: number): number {
  const tenths = Math.round(loss * 10);
  const reached = COSTLY_FROM.some((from) => tenths >= from * 10 && loss < from - HAIR);
  return (reached ? tenths - 1 : tenths) / 10;
}

/** points = par − loss + luck in whole tenths, exactly: as it is shown, it adds up. */
export interface SumInTenths {
  readonly par: number;
  readonly loss: number;
  readonly luck: number;
  readonly points: number;
  /** What each move lost; these add up to the loss, and none seems to have reached another grade. */
  readonly losses: readonly number[];
}

/** What the move of a turn, from 1, lost, as it is shown. */
export function lossShown(valued: Valued, turn: number): number {
  const { loss = 0 } = valued.moves[turn - 1] ?? {};
  return (sumInTenths(valued)?.losses[turn - 1] ?? Math.round(loss * 10)) / 10;
}

/** Null while the conversation goes on. What rounding leaves over is in the luck. */
export function sumInTenths({ par, loss, points, moves }: Valued): SumInTenths | null {
  if (points === null) return null;
  const [wholePar, wholeLoss, reached] = [par, loss, points.total].map((figure) =>
    Math.round(figure * 10),
  ) as [number, number, number];
  return {
    par: wholePar,
    loss: wholeLoss,
    luck: reached - wholePar + wholeLoss,
    points: reached,
    losses: tenthsOf(
      moves.map((move) => move.loss),
      wholeLoss,
      COSTLY_FROM.map((loss) => loss * 10),
    ),
  };
}
