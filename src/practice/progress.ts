import { type Bin, binsOf, type Score, scoreOf } from './calibration.ts';
import { inOrder, inPeriods } from './log.ts';
import { lossByFamily, lossByPart } from './losses.ts';
import { type Resemblance, resemblanceOf } from './resemblance.ts';
import { type Standing, shareTaken, standingOf } from './standing.ts';
import { SHOWN, type Shown, type Summary } from './summary.ts';

/** First attempts apart from later ones: who has met a buyer before knows more than was said. */
export interface Attempts<T> {
  readonly first: T;
  readonly later: T;
}

/** How some conversations went on average, in points. */
interface Course {
  readonly runs: number;
  readonly par: number;
  readonly points: number;
  readonly loss: number;
  readonly luck: number;
}

/** Conversations one after another: a single one, or a stretch of many. */
export interface Period {
  /** When its first and its last began, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly runs: number;
  /** Null where there are none of the sort. */
  readonly course: Attempts<Course | null>;
  readonly scores: Attempts<Score | null>;
  /** The share of the chances that was taken, 0 to 1; null where there was none. */
  readonly taken: Readonly<Record<Shown, number | null>>;
}

/** All that the log shows, however its runs are ordered. */
export interface Progress {
  readonly runs: Attempts<number>;
  readonly periods: readonly Period[];
  readonly standings: Readonly<Record<Shown, Attempts<Standing>>>;
  readonly bins: Attempts<readonly Bin[]>;
  readonly scores: Attempts<Score | null>;
  readonly byFamily: ReturnType<typeof lossByFamily>;
  readonly byPart: ReturnType<typeof lossByPart>;
  readonly resemblance: Resemblance;
}

export function progressOf(summaries: readonly Summary[]): Progress {
  const runs = inOrder(summaries);
  return {
    runs: apart(runs, (some) => some.length),
    periods: inPeriods(runs).map(periodOf),
    standings: byShown((id) => apart(runs, (some) => standingOf(id, some))),
    bins: apart(runs, binsOf),
    scores: apart(runs, scoreOf),
    byFamily: lossByFamily(runs),
    byPart: lossByPart(runs),
    resemblance: resemblanceOf(runs),
  };
}

function periodOf(runs: readonly Summary[]): Period {
  return {
    from: runs[0]?.at ?? 0,
    to: runs.at(-1)?.at ?? 0,
    runs: runs.length,
    course: apart(runs, courseOf),
    scores: apart(runs, scoreOf),
    taken: byShown((id) => shareTaken(id, runs)),
  };
}

function courseOf(runs: readonly Summary[]): Course | null {
  if (runs.length === 0) return null;
  const mean = (figure: (run: Summary) => number) =>
    runs.reduce((sum, run) => sum + figure(run), 0) / runs.length;
  return {
    runs: runs.length,
    par: mean(({ par }) => par),
    points: mean(({ points }) => points),
    loss: mean(({ loss }) => loss),
    luck: mean(({ luck }) => luck),
  };
}

function apart<T>(runs: readonly Summary[], of: (some: readonly Summary[]) => T): Attempts<T> {
  return {
    first: of(runs.filter(({ first }) => first)),
    later: of(runs.filter((run) => !run.first)),
  };
}

function byShown<T>(of: (id: Shown) => T): Readonly<Record<Shown, T>> {
  return Object.fromEntries(SHOWN.map((id) => [id, of(id)])) as Record<Shown, T>;
}
