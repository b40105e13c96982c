import type { Kept } from '../store/store.ts';
import { PLANS, SHEET, SHEET_LINES, stateInWords } from '../words/plans.ts';
import { day } from '../words/progress.ts';
import { type Standing, standingsOf } from './standings.ts';

/** What the worksheet is made from. */
export interface SheetSnapshot {
  readonly kept: Pick<Kept, 'records' | 'entries'>;
  readonly now: number;
  /** Plans by their records; null until something was chosen or taken off. */
  readonly chosen: ReadonlySet<string> | null;
}

export interface SheetEvent {
  readonly type: 'CHOOSE';
  readonly chosen: ReadonlySet<string>;
}

export interface SheetProps {
  readonly date: string;
  readonly options: readonly {
    readonly key: string;
    readonly name: string;
    readonly state: string;
    readonly on: boolean;
    turn(on: boolean): void;
  }[];
  readonly blocks: readonly BlockView[];
  /** What to say where nothing is on it. */
  readonly empty: string | null;
}

/** The part of the sheet that one plan has. */
export interface BlockView {
  readonly key: string;
  /** What was written, to be copied; null where there are lines to write on instead. */
  readonly written: readonly { readonly name: string; readonly text: string | null }[];
  readonly lines: readonly LineView[];
}

export interface LineView {
  readonly key: string;
  readonly name: string;
  readonly is: string;
  /** How many lines there are to write on. */
  readonly count: 1 | 2;
}

/** How many lines each has. What needs only one stands beside another. */
const LINES = { stands: 2, step: 2, true: 2, who: 1, by: 1 } as const;

/** The worksheet: at first with every plan that is still open on it, or with all where none is. */
export function connectSheet(
  { kept, now, chosen }: SheetSnapshot,
  send: (event: SheetEvent) => void,
): SheetProps {
  const standings = standingsOf(kept, now);
  const on = chosen ?? firstChoice(standings);
  const blocks = standings.filter(({ plan }) => on.has(plan.record)).map(viewBlock);
  return {
    date: day(now),
    options: standings.map(({ plan: { record, words }, state }) => ({
      key: record,
      name: words.prospect || words.ask || words.when,
      state: stateInWords(state),
      on: on.has(record),
      turn(wanted) {
        const next = new Set(on);
        if (wanted) next.add(record);
        else next.delete(record);
        send({ type: 'CHOOSE', chosen: next });
      },
    })),
    blocks,
    empty: blocks.length > 0 ? null : standings.length === 0 ? PLANS.none : SHEET.empty,
  };
}

function firstChoice(standings: readonly Standing[]): ReadonlySet<string> {
  const open = standings.filter(({ state }) => state.is !== 'closed');
  return new Set((open.length > 0 ? open : standings).map(({ plan }) => plan.record));
}

function viewBlock({ plan: { record, words } }: Standing): BlockView {
  const names = Object.keys(LINES) as readonly (keyof typeof LINES)[];
  return {
    key: record,
    written: [
      { name: PLANS.prospect, text: words.prospect || null },
      { name: PLANS.when, text: words.when || null },
      { name: PLANS.ask, text: words.ask || null },
    ],
    lines: names.map((key) => {
      const [name, is] = SHEET_LINES[key];
      return { key, name, is, count: LINES[key] };
    }),
  };
}
