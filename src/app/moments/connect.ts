import type { Conversation } from '../../engine/conversation.ts';
import type { Id } from '../../model/scenario.ts';
import { gradeOf } from '../../review/grades.ts';
import { momentsOf } from '../../review/moments.ts';
import { timelineOf } from '../../review/timeline.ts';
import type { Valued, ValuedMove } from '../../review/valued.ts';
import { type MarkName, markOf } from '../debrief/moves.ts';
import { lossAlone, lossShown } from '../debrief/tenths.ts';
import type { Decision } from '../drills/decision.ts';
import { graded, tenth } from '../words/grades.ts';
import { MOMENTS } from '../words/moments.ts';

/** A moment of a conversation: before one of its moves. */
export type Moment = Omit<Decision, 'after' | 'portraits'> & { readonly turn: number };

/** All that is gone through, and what is said first. */
export interface Walk {
  readonly moments: readonly Moment[];
  /** Where no move was costly: that it is so, and what there is instead. Null where some were. */
  readonly first: { readonly title: string; readonly words: string; readonly go: string } | null;
}

/** The costly moments of a conversation, or where there are none, those that held it. */
export function connectWalk(conversation: Conversation, valued: Valued): Walk {
  const { what, moves } = momentsOf(valued.moves);
  const { before } = timelineOf(conversation);
  const moments = moves.flatMap((move, n): readonly Moment[] => {
    const standing = before[move.turn - 1];
    if (!standing) return [];
    const place = MOMENTS.place(n + 1, moves.length);
    const why =
      what === 'costly'
        ? MOMENTS.cost(move.turn, tenth(lossShown(valued, move.turn)))
        : MOMENTS.held(move.turn);
    return [
      {
        turn: move.turn,
        name: what === 'costly' ? MOMENTS.title : MOMENTS.titleHeld,
        place: `${place}. ${why}.`,
        conversation: standing,
        best: move.best,
        offered: move.offered,
        earlier: move.move,
        telling: true,
        back: '',
        nextLabel: n + 1 < moves.length ? MOMENTS.next : MOMENTS.finish,
      },
    ];
  });
  return { moments, first: what === 'costly' ? null : firstOf(moves) };
}

function firstOf(turning: readonly ValuedMove[]): Walk['first'] {
  const count = turning.length;
  return {
    title: MOMENTS.none,
    words: count === 0 ? MOMENTS.noTurning : MOMENTS.turning(count),
    go: count === 1 ? MOMENTS.goThroughOne : MOMENTS.goThrough,
  };
}

/** What was said then and what was said now, of one moment. */
export interface GoneView {
  readonly turn: number;
  readonly name: string;
  readonly mark: MarkName;
  readonly compared: string;
}

/** `said` are the moves chosen this time, one for each moment. */
export function connectGone(moments: readonly Moment[], said: readonly Id[]): readonly GoneView[] {
  return moments.flatMap(({ turn, earlier, offered }, n) => {
    const move = said[n];
    if (move === undefined || earlier === null) return [];
    const lossOf = (id: Id) => offered.find((offer) => offer.move === id)?.loss ?? 0;
    const inWords = (id: Id) => graded(gradeOf(lossOf(id)), lossAlone(lossOf(id)));
    return [
      {
        turn,
        name: MOMENTS.turn(turn),
        mark: markOf(gradeOf(lossOf(move))),
        compared: MOMENTS.compared(inWords(earlier), inWords(move)),
      },
    ];
  });
}
