import type { Period, Progress } from '../../practice/progress.ts';
import type { Standing } from '../../practice/standing.ts';
import { SHOWN, type Shown } from '../../practice/summary.ts';
import { COMPETENCIES, type Competency } from '../../review/competencies.ts';
import { COMPETENCY, COMPETENCY_NAME } from '../words/figures.ts';
import { COURSE, days, percent, SHOWN_WORDS } from '../words/progress.ts';
import { placeOf, type TableView } from './view.ts';

interface StandingView {
  readonly level: string;
  readonly tested: boolean;
  readonly restsOn: string;
}

export interface ShownRow {
  readonly id: Competency;
  readonly name: string;
  /** Null where moves don't show it; a note then stands in its place. */
  readonly standings: { readonly first: StandingView; readonly later: StandingView } | null;
  /** A column for each period that gave a chance: where it stands and how high, in per cent. */
  readonly columns: readonly {
    readonly key: string;
    readonly x: number;
    readonly width: number;
    readonly height: number;
  }[];
}

export interface ShownView {
  readonly rows: readonly ShownRow[];
  readonly table: TableView;
}

/** Competencies with their levels, what they rest on, and the share of chances taken over time. */
export function connectShown({ standings, periods }: Progress): ShownView {
  const ids = Object.keys(COMPETENCIES) as readonly Competency[];
  return {
    rows: ids.map((id) => {
      const name = COMPETENCY_NAME[id];
      if (id === 'K3') return { id, name, standings: null, columns: [] };
      const { first, later } = standings[id];
      const columns = columnsOf(id, periods);
      const shown = { first: standingView(first), later: standingView(later) };
      return { id, name, standings: shown, columns };
    }),
    table: {
      words: true,
      head: [COURSE.when, SHOWN_WORDS.taken],
      rows: periods.map(({ from, to, taken }, n) => ({
        key: `${n}`,
        cells: [days(from, to), sharesIn(taken)],
      })),
    },
  };
}

/** The shares of those competencies that had a chance. */
function sharesIn(taken: Period['taken']): string {
  const shares = SHOWN.flatMap((id) => {
    const share = taken[id];
    return share === null ? [] : [SHOWN_WORDS.share(COMPETENCY_NAME[id], percent(share))];
  });
  return shares.length === 0 ? SHOWN_WORDS.noChance : shares.join('; ');
}

function standingView({ level, taken, chances, runs }: Standing): StandingView {
  if (chances === 0) return { level: SHOWN_WORDS.noChance, tested: false, restsOn: '' };
  return {
    level: level === null ? SHOWN_WORDS.tooFew : (COMPETENCY.levels[level - 1] ?? ''),
    tested: level !== null,
    restsOn: SHOWN_WORDS.restsOn(taken, chances, runs),
  };
}

function columnsOf(id: Shown, periods: readonly Period[]): ShownRow['columns'] {
  return periods.flatMap(({ taken }, n) => {
    const share = taken[id];
    if (share === null) return [];
    const { x, width } = placeOf(n, periods.length);
    return [{ key: `${n}`, x: x - width * 0.35, width: width * 0.7, height: share * 100 }];
  });
}
