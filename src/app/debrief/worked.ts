import { isCostly } from '../../review/grades.ts';
import { toWorkOn, type Worked, workedIn } from '../../review/standouts.ts';
import type { Valued, ValuedMove } from '../../review/valued.ts';
import { findMove } from '../../rules/lookup.ts';
import { MOVES } from '../words/debrief.ts';
import { strength, WORKED } from '../words/figures.ts';
import { graded } from '../words/grades.ts';
import { kindInWords } from '../words/kinds.ts';
import { buyerOf, type Review } from './review.ts';
import { lossShown } from './tenths.ts';

/** A move that stands out, and the turn it comes from. */
export interface StandoutView {
  readonly turn: number;
  readonly words: string;
  readonly because: string;
  readonly why: string;
}

export interface WorkedView {
  readonly worked: readonly StandoutView[];
  /** Where there are fewer than two: says so. */
  readonly few: string | null;
  readonly workOn: StandoutView | null;
  /** Said before it where it was no great matter, and in its place where there is none. */
  readonly small: string | null;
}

export function connectWorked(review: Review, valued: Valued): WorkedView {
  const { findings, timeline } = review;
  const { moves } = valued;
  const worked = workedIn(timeline.whole, moves);
  const fouls = findings.filter(({ foul }) => foul).map(({ turn }) => turn);
  const workOn = toWorkOn(moves, fouls);
  const small = workOn === null ? WORKED.nothing : isCostly(workOn.grade) ? null : WORKED.small;
  return {
    worked: worked.map((one) => standout(review, one.move, becauseOf(review, one))),
    few: worked.length === 0 ? WORKED.none : worked.length === 1 ? WORKED.one : null,
    workOn: workOn && standout(review, workOn, costOf(review, workOn, valued)),
    small,
  };
}

function standout({ timeline }: Review, { turn, move }: ValuedMove, because: string): StandoutView {
  return {
    turn,
    words: timeline.whole.turns[turn - 1]?.words ?? '',
    because,
    why: findMove(timeline.whole.scenario, move)?.why ?? '',
  };
}

function becauseOf({ timeline }: Review, { why }: Worked): string {
  return strength(why, buyerOf(timeline.whole.scenario));
}

/** Its grade, and its name where it is named whatever it lost. */
function costOf({ findings }: Review, { turn, grade, kind }: ValuedMove, valued: Valued): string {
  const finding = findings[turn - 1];
  const foul = finding?.foul ? [MOVES.foul] : [];
  const early = finding?.faults.includes('unearned') ? [MOVES.unearned] : [];
  return [graded(grade, lossShown(valued, turn)), ...foul, ...early, kindInWords(kind)]
    .join('. ')
    .concat('.');
}
