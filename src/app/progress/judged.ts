import type { Period, Progress } from '../../practice/progress.ts';
import { figure } from '../words/debrief.ts';
import { hundredth } from '../words/grades.ts';
import { ATTEMPTS, COURSE, days, JUDGED, percent } from '../words/progress.ts';
import { datesBelow } from './course.ts';
import { legendOf, type PlotView, placeOf, SORTS, type TableView } from './view.ts';

export interface JudgedView {
  /** Said where there is little to go by. */
  readonly little: string | null;
  readonly curve: PlotView;
  readonly bins: TableView;
  readonly overall: readonly string[];
  readonly brier: PlotView;
  readonly scores: TableView;
}

/** Below this many chances it is said that luck still tells. */
const LITTLE = 60;

/** Calibration and Brier scores; null while there was no forecast. */
export function connectJudged({ bins, scores, periods }: Progress): JudgedView | null {
  if (scores.first === null && scores.later === null) return null;
  const count = [...bins.first, ...bins.later].reduce((sum, bin) => sum + bin.count, 0);
  return {
    little: count < LITTLE ? JUDGED.little(count) : null,
    ...calibration(bins),
    overall: SORTS.flatMap((sort) => {
      const score = scores[sort];
      if (score === null) return [];
      const { againstTruth, even } = score;
      return [JUDGED.overall(ATTEMPTS[sort], hundredth(againstTruth), hundredth(even))];
    }),
    ...scoresOver(periods),
  };
}

function calibration(bins: Progress['bins']): Pick<JudgedView, 'curve' | 'bins'> {
  const filled = SORTS.flatMap((sort) =>
    bins[sort].flatMap(({ from, to, count, said, so }) =>
      said === null || so === null
        ? []
        : [{ key: `${sort}-${from}`, sort, name: JUDGED.bin(from, to), count, said, so }],
    ),
  );
  const marks = filled.map(({ key, sort, name, count, said, so }) => ({
    key,
    sort,
    x: said * 100,
    value: so * 100,
    title: JUDGED.mark(ATTEMPTS[sort], name, percent(so), count),
  }));
  return {
    curve: {
      label: JUDGED.curve,
      ticks: [100, 75, 50, 25, 0].map((value) => ({ value, name: percent(value / 100) })),
      below: [0, 25, 50, 75, 100].map((x) => ({ x, name: percent(x / 100) })),
      marks,
      levels: [],
      diagonal: true,
      legend: legendOf(marks, null),
    },
    bins: {
      head: [JUDGED.given, COURSE.sort, JUDGED.count, JUDGED.mean, JUDGED.so],
      rows: filled.map(({ key, sort, name, count, said, so }) => ({
        key,
        cells: [name, COURSE[sort], `${count}`, percent(said), percent(so)],
      })),
    },
  };
}

/** Only periods with a forecast have a place. */
function scoresOver(periods: readonly Period[]): Pick<JudgedView, 'brier' | 'scores'> {
  const scored = periods.filter(({ scores }) => scores.first !== null || scores.later !== null);
  const places = scored.flatMap((period, n) =>
    SORTS.flatMap((sort) => {
      const score = period.scores[sort];
      const place = placeOf(n, scored.length);
      return score === null ? [] : [{ key: `${n}-${sort}`, sort, period, score, place }];
    }),
  );
  const marks = places.map(({ key, sort, period, score, place }) => ({
    key,
    sort,
    x: place.x,
    value: score.againstTruth,
    title: `${days(period.from, period.to)}: ${hundredth(score.againstTruth)}`,
  }));
  return {
    brier: {
      label: `${JUDGED.brier}. ${JUDGED.brierIs}`,
      ticks: [2, 1.5, 1, 0.5, 0].map((value) => ({ value, name: figure(value) })),
      below: datesBelow(scored),
      marks,
      levels: places.map(({ key, score, place: { x, width } }) => ({
        key,
        x,
        width: width * 0.7,
        value: score.even,
      })),
      diagonal: false,
      legend: legendOf(marks, JUDGED.even),
    },
    scores: {
      head: [
        COURSE.when,
        COURSE.sort,
        JUDGED.forecasts,
        JUDGED.score,
        JUDGED.even,
        JUDGED.evidence,
      ],
      rows: places.map(({ key, sort, period, score }) => ({
        key,
        cells: [
          days(period.from, period.to),
          COURSE[sort],
          `${score.forecasts}`,
          hundredth(score.againstTruth),
          hundredth(score.even),
          hundredth(score.againstEvidence),
        ],
      })),
    },
  };
}
