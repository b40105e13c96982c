import type { Attempts } from '../../practice/progress.ts';
import { ATTEMPTS } from '../words/progress.ts';

/** First attempts and later ones, in this order. */
export const SORTS = ['first', 'later'] as const;
export type Sort = keyof Attempts<unknown>;

/** A table of figures; the first cell of a row names it. */
export interface TableView {
  readonly head: readonly string[];
  /** Whether its cells are words and not figures. */
  readonly words?: boolean;
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** Marks on a sheet. Places across are per cents of its width; heights are values between the ticks. */
export interface PlotView {
  readonly label: string;
  /** The highest first. */
  readonly ticks: readonly { readonly value: number; readonly name: string }[];
  /** What stands below: at the left, in the middle or at the right edge. */
  readonly below: readonly { readonly x: number; readonly name: string }[];
  readonly marks: readonly PlotMark[];
  /** Short lines to hold the marks against. */
  readonly levels: readonly {
    readonly key: string;
    readonly x: number;
    readonly width: number;
    readonly value: number;
  }[];
  /** Whether a line goes from the lowest corner to the highest. */
  readonly diagonal: boolean;
  readonly legend: readonly { readonly sign: Sort | 'level'; readonly name: string }[];
}

interface PlotMark {
  readonly key: string;
  readonly sort: Sort;
  readonly x: number;
  readonly value: number;
  readonly title: string;
}

/** The signs that a sheet needs explained. */
export function legendOf(
  marks: readonly { readonly sort: Sort }[],
  level: string | null,
): PlotView['legend'] {
  const sorts = SORTS.filter((sort) => marks.some((mark) => mark.sort === sort));
  const signs = sorts.map((sort) => ({ sign: sort, name: ATTEMPTS[sort] }));
  return level === null ? signs : [...signs, { sign: 'level', name: level }];
}

/** The middle of the nth place of so many, and its width, in per cent. */
export function placeOf(
  nth: number,
  count: number,
): { readonly x: number; readonly width: number } {
  return { x: ((nth + 0.5) / count) * 100, width: 100 / count };
}
