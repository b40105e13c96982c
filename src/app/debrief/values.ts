import { RIGHTS, type Right } from '../../model/scenario.ts';
import { type RightChances, rightChances, rightsIn } from '../../review/forecasts.ts';
import type { Valued } from '../../review/valued.ts';
import { RIGHT } from '../words/common.ts';
import { VALUES } from '../words/figures.ts';
import { GRADE, tenth } from '../words/grades.ts';
import { type MarkName, markOf } from './moves.ts';
import type { Review } from './review.ts';
import { lossShown, tenthsOf } from './tenths.ts';

/** One place on the line: before a turn, or at the end. */
export interface ValuePoint {
  readonly key: string;
  readonly when: string;
  /** Whether `when` stands under it: in a long conversation there is no room for all. */
  readonly named: boolean;
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

/** Places one after another at which the same was likely to be right. */
export interface Stretch {
  readonly key: string;
  readonly when: string;
  readonly chances: readonly number[];
  /** Where it begins and how wide it is, in per cent of the whole. */
  readonly from: number;
  readonly width: number;
}

export interface ValuesView {
  readonly points: readonly ValuePoint[];
  readonly stretches: readonly Stretch[];
  /** Where the lines of the grid stand, the highest first. */
  readonly ticks: readonly number[];
  readonly label: string;
  readonly rights: readonly { readonly right: Right; readonly name: string }[];
}

/** Between two lines of the grid, in points. */
const STEP = 25;

/** So many numbers of turns have room beside one another on a phone. */
const MOST_NAMED = 11;

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
      named: true,
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
      named: true,
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
    points: thinned(places),
    stretches: stretchesOf(places),
    ticks: ticksFor(places.map(({ value }) => value)),
    label: VALUES.label(places[0]?.figure ?? '', places.at(-1)?.figure ?? ''),
    rights: RIGHTS.filter((right) => rights.includes(right)).map((right) => ({
      right,
      name: RIGHT[right].name,
    })),
  };
}

/** Names so many of the places that their names have room; the last one always. */
function thinned(places: readonly ValuePoint[]): readonly ValuePoint[] {
  const step = Math.ceil(places.length / MOST_NAMED);
  const last = places.length - 1;
  return places.map((place, n) => ({
    ...place,
    named: n === last || (n % step === 0 && last - n >= step),
  }));
}

function stretchesOf(places: readonly ValuePoint[]): readonly Stretch[] {
  const runs: ValuePoint[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.[0]?.chances.join() === place.chances.join()) run.push(place);
    else runs.push([place]);
  }
  const width = 100 / places.length;
  let before = 0;
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const from = before * width;
    before += run.length;
    return {
      key: first?.key ?? '',
      when: VALUES.stretch(first?.when ?? '', last?.when ?? ''),
      chances: first?.chances ?? [],
      from,
      width: run.length * width,
    };
  });
}

/** From 100 down to nought, or below it where the line goes there. */
export function ticksFor(values: readonly number[]): readonly number[] {
  const least = Math.min(0, Math.floor(Math.min(...values) / STEP) * STEP);
  return Array.from({ length: (100 - least) / STEP + 1 }, (_, n) => 100 - n * STEP);
}
