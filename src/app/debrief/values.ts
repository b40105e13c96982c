import { RIGHTS, type Right } from '../../model/scenario.ts';
import { type RightChances, rightChances } from '../../review/forecasts.ts';
import type { Valued } from '../../review/valued.ts';
import { rightsIn } from '../session/forecast.ts';
import { RIGHT } from '../words/common.ts';
import { VALUES } from '../words/figures.ts';
import { GRADE, tenth } from '../words/grades.ts';
import { type MarkName, markOf } from './moves.ts';
import type { Review } from './review.ts';
import { lossShown, tenthsOf } from './tenths.ts';

/** One place on the line: before a turn, or at the end. */
export interface ValuePoint {
  readonly key: string;
  /** What stands under it. */
  readonly when: string;
  readonly value: number;
  readonly figure: string;
  readonly mark: MarkName;
  readonly title: string;
  /** For the table; empty at the end. */
  readonly grade: string;
  readonly lost: string;
  readonly luck: string;
  /** Whole per cents that add up to 100, for each right in `rights`. */
  readonly chances: readonly number[];
}

export interface ValuesView {
  readonly points: readonly ValuePoint[];
  /** Where the lines of the grid stand, the highest first. */
  readonly ticks: readonly number[];
  readonly label: string;
  readonly rights: readonly { readonly right: Right; readonly name: string }[];
}

/** Between two lines of the grid, in points. */
const STEP = 25;

export function connectValues({ timeline }: Review, valued: Valued): ValuesView {
  const { scenario } = timeline.whole;
  const { moves, points: reached } = valued;
  const rights = rightsIn(scenario);
  /** In per cent. */
  const shares = (chances: RightChances) =>
    tenthsOf(
      rights.map((right) => chances[right] * 10),
      100,
    );
  const places = moves.map((move): ValuePoint => {
    const grade = GRADE[move.grade];
    return {
      key: `${move.turn}`,
      when: `${move.turn}`,
      value: move.value,
      figure: tenth(move.value),
      mark: markOf(move.grade),
      title: VALUES.point(move.turn, tenth(move.value), grade),
      grade,
      lost: tenth(lossShown(valued, move.turn)),
      luck: tenth(move.luck),
      chances: shares(rightChances(scenario, move.before)),
    };
  });
  const last = moves.at(-1);
  const end =
    reached && last ? reached.worth.full - reached.worth.uninformed - reached.trust : null;
  if (end !== null && last) {
    places.push({
      key: 'end',
      when: VALUES.end,
      value: end,
      figure: tenth(end),
      mark: 'none',
      title: `${VALUES.end}: ${tenth(end)}`,
      grade: '',
      lost: '',
      luck: '',
      chances: shares(rightChances(scenario, last.after)),
    });
  }
  return {
    points: places,
    ticks: ticksFor(places.map(({ value }) => value)),
    label: VALUES.label(places[0]?.figure ?? '', places.at(-1)?.figure ?? ''),
    rights: RIGHTS.filter((right) => rights.includes(right)).map((right) => ({
      right,
      name: RIGHT[right].name,
    })),
  };
}

/** From 100 down to nought, or below it where the line goes there. */
function ticksFor(values: readonly number[]): readonly number[] {
  const least = Math.min(0, Math.floor(Math.min(...values) / STEP) * STEP);
  return Array.from({ length: (100 - least) / STEP + 1 }, (_, n) => 100 - n * STEP);
}
