import { type Pair, worths } from '../../review/comparison.ts';
import type { Valued } from '../../review/valued.ts';
import { ticksFor } from '../debrief/values.ts';
import type { TableView } from '../progress/view.ts';
import { COMPARE } from '../words/compare.ts';
import { VALUES } from '../words/figures.ts';
import { tenth } from '../words/grades.ts';

/** A place on a line: before a turn, or at the end. Across in per cent of the sheet. */
interface Place {
  readonly key: string;
  readonly x: number;
  readonly value: number;
  readonly title: string;
}

/** The two lines are told apart by dash, by mark and by name. */
export interface LineView {
  readonly sort: 'earlier' | 'later';
  readonly name: string;
  readonly places: readonly Place[];
  /** Its name at its end stands above it, or below where the other's stands above. */
  readonly above: boolean;
}

export interface LinesView {
  readonly label: string;
  readonly ticks: readonly number[];
  readonly below: readonly { readonly x: number; readonly name: string }[];
  readonly lines: Pair<LineView>;
  readonly table: TableView;
}

/** So many numbers of turns have room beside one another on a phone. */
const MOST_NAMED = 11;

/** What each was worth over its turns, on what could be known in it. */
export function linesView(valued: Pair<Valued>): LinesView {
  const [first, second] = [worths(valued[0]), worths(valued[1])];
  const count = Math.max(first.length, second.length);
  const across = (n: number) => ((n + 0.5) / count) * 100;
  const [firstEnd = 0, secondEnd = 0] = [first.at(-1), second.at(-1)];
  const line = (sort: LineView['sort'], values: readonly number[], above: boolean): LineView => ({
    sort,
    name: COMPARE[sort],
    above,
    places: values.map((value, n) => ({
      key: `${n}`,
      x: across(n),
      value,
      title: COMPARE.place(COMPARE[sort], whenIn(values, n), tenth(value)),
    })),
  });
  return {
    label: COMPARE.lines(tenth(firstEnd), tenth(secondEnd)),
    ticks: ticksFor([...first, ...second]),
    below: namesBelow(count).map((n) => ({
      x: across(n),
      name: n === count - 1 ? VALUES.end : `${n + 1}`,
    })),
    lines: [
      line('earlier', first, firstEnd >= secondEnd),
      line('later', second, firstEnd < secondEnd),
    ],
    table: {
      head: [VALUES.before, COMPARE.earlier, COMPARE.later],
      rows: Array.from({ length: count - 1 }, (_, n) => ({
        key: `${n}`,
        cells: [
          COMPARE.turn(n + 1),
          n < first.length - 1 ? tenth(first[n] ?? 0) : COMPARE.none,
          n < second.length - 1 ? tenth(second[n] ?? 0) : COMPARE.none,
        ],
      })).concat({ key: 'end', cells: [VALUES.end, tenth(firstEnd), tenth(secondEnd)] }),
    },
  };
}

function whenIn(values: readonly number[], n: number): string {
  return n === values.length - 1 ? VALUES.end : COMPARE.turn(n + 1);
}

/** The places that are named: as many as have room, the last one always. */
function namesBelow(count: number): readonly number[] {
  const step = Math.ceil(count / MOST_NAMED);
  const last = count - 1;
  return Array.from({ length: count }, (_, n) => n).filter(
    (n) => n === last || (n % step === 0 && last - n >= step),
  );
}
