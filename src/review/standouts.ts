import type { Conversation } from '../engine/conversation.ts';
import { familyOf } from '../model/kinds.ts';
import { at } from '../model/record.ts';
import { faultsOf } from './findings.ts';
import { isCostly } from './grades.ts';
import type { Chain, Piece } from './pieces.ts';
import type { ValuedMove } from './valued.ts';

/** Why a move is told as one that worked; what says most first. */
export const STRENGTHS = ['only', 'honest', 'cue', 'earned', 'found', 'sound'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface Worked {
  readonly move: ValuedMove;
  readonly why: Strength;
}

/** No more are told. */
const MOST = 2;

/** Moves that lost next to nothing and say something of how it was done, by turn: two at most. */
export function workedIn(
  conversation: Conversation,
  moves: readonly ValuedMove[],
): readonly Worked[] {
  const sound = moves.filter(
    ({ grade, kind, answer, offered }) =>
      !isCostly(grade) && offered.length > 1 && faultsOf(kind, answer).length === 0,
  );
  const chosen: Worked[] = [];
  for (const why of STRENGTHS) {
    const left = sound.filter((move) => !chosen.some((worked) => worked.move === move));
    const [best] = left
      .filter((move) => shows(why, conversation, move))
      .toSorted((a, b) => stake(b) - stake(a));
    if (best && chosen.length < MOST) chosen.push({ move: best, why });
  }
  return chosen.toSorted((a, b) => a.move.turn - b.move.turn);
}

/** What the other moves would have lost, on average. */
function stake({ move, offered }: ValuedMove): number {
  const others = offered.filter((other) => other.move !== move);
  return others.reduce((sum, { loss }) => sum + loss, 0) / Math.max(1, others.length);
}

function shows(
  why: Strength,
  { scenario, turns }: Conversation,
  { turn, kind, answer, only }: ValuedMove,
): boolean {
  const learned = turns[turn - 1]?.shown.learned ?? [];
  switch (why) {
    case 'only':
      return only;
    case 'honest':
      return familyOf(kind) === 'honesty';
    case 'cue':
      return kind === 'listen/follow-cue';
    case 'earned':
      return answer === 'granted' || answer === 'declined';
    case 'found':
      return learned.some(({ fact }) => at(scenario.facts, fact).essential);
    case 'sound':
      return true;
  }
}

/** The one to work on: a foul before all else, then what lost most, then what is named; null where nothing. */
export function toWorkOn(
  moves: readonly ValuedMove[],
  fouls: readonly number[],
): ValuedMove | null {
  const dearest = (some: readonly ValuedMove[]) => some.toSorted((a, b) => b.loss - a.loss)[0];
  const fouled = dearest(moves.filter(({ turn }) => fouls.includes(turn)));
  const costly = dearest(moves.filter(({ grade }) => isCostly(grade)));
  const named = dearest(moves.filter(({ kind, answer }) => faultsOf(kind, answer).length > 0));
  const any = dearest(moves.filter(({ grade }) => grade !== 'best'));
  return fouled ?? costly ?? named ?? any ?? null;
}

/** The turn that lost most on what could be known, where one lost 5 points or more; else null. */
export function costliest(moves: readonly ValuedMove[]): ValuedMove | null {
  const costly = moves.filter(({ grade }) => isCostly(grade));
  return costly.toSorted((a, b) => b.loss - a.loss)[0] ?? null;
}

/** The first piece before a turn that made something fall in it, as playing it again has shown. */
export function setUpOf(chains: readonly Chain[], turn: number): Piece | null {
  const before = chains.flatMap(({ pieces, links }) =>
    links.flatMap(({ from, to, mend }) => {
      const [cause, effect] = [pieces[from], pieces[to]];
      const leads = mend !== null && effect?.turn === turn && effect.what !== 'ending';
      return leads && cause && cause.turn < turn ? [cause] : [];
    }),
  );
  return before.toSorted((a, b) => a.turn - b.turn)[0] ?? null;
}
