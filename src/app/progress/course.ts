import type { Period } from '../../practice/progress.ts';
import { tenth } from '../words/grades.ts';
import { COURSE, day, days } from '../words/progress.ts';
import { legendOf, type PlotView, placeOf, SORTS, type TableView } from './view.ts';

export interface CourseView {
  readonly plot: PlotView;
  readonly table: TableView;
}

/** Between two ticks, in points. */
const STEP = 25;

/** Points beside par, over time. */
export function connectCourse(periods: readonly Period[]): CourseView {
  const places = periods.flatMap((period, n) =>
    SORTS.flatMap((sort) => {
      const course = period.course[sort];
      const place = placeOf(n, periods.length);
      return course === null ? [] : [{ key: `${n}-${sort}`, sort, period, course, place }];
    }),
  );
  const marks = places.map(({ key, sort, period, course, place }) => ({
    key,
    sort,
    x: place.x,
    value: course.points,
    title: COURSE.mark(days(period.from, period.to), tenth(course.points), tenth(course.par)),
  }));
  return {
    plot: {
      label: COURSE.label(periods.length),
      ticks: ticksFor(places.flatMap(({ course }) => [course.points, course.par])),
      below: datesBelow(periods),
      marks,
      levels: places.map(({ key, course, place: { x, width } }) => ({
        key,
        x,
        width: width * 0.7,
        value: course.par,
      })),
      diagonal: false,
      legend: legendOf(marks, COURSE.par),
    },
    table: {
      head: [COURSE.when, COURSE.sort, COURSE.par, COURSE.lost, COURSE.luck, COURSE.points],
      rows: places.map(({ key, sort, period, course }) => ({
        key,
        cells: [
          begunIn(period, course.runs),
          COURSE[sort],
          tenth(course.par),
          tenth(course.loss),
          tenth(course.luck),
          tenth(course.points),
        ],
      })),
    },
  };
}

/** When some conversations of a period began, and how many they are where it isn't one. */
function begunIn({ from, to }: Period, runs: number): string {
  return runs === 1 ? days(from, to) : `${days(from, to)}: ${COURSE.several(runs)}`;
}

/** The first and the last day. */
export function datesBelow(periods: readonly Period[]): PlotView['below'] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [day(first.from), day(last.to)];
  if (from === to) return [{ x: 50, name: from }];
  return [
    { x: 0, name: from },
    { x: 100, name: to },
  ];
}

/** From 100 down to nought, or below it where points go there. */
function ticksFor(values: readonly number[]): PlotView['ticks'] {
  const least = Math.min(0, Math.floor(Math.min(...values) / STEP) * STEP);
  return Array.from({ length: (100 - least) / STEP + 1 }, (_, n) => 100 - n * STEP).map(
    (value) => ({ value, name: `${value}`.replace('-', '−') }),
  );
}
