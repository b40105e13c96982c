import { type Conversation, say } from '../../engine/conversation.ts';
import { at } from '../../model/record.ts';
import type { Id, Scenario } from '../../model/scenario.ts';
import { gradeOf, isCostly, isOnly } from '../../review/grades.ts';
import { findMove } from '../../rules/lookup.ts';
import { type MarkName, markOf } from '../debrief/moves.ts';
import { lossAlone } from '../debrief/tenths.ts';
import { type Line, linesOf } from '../parts/Speech.tsx';
import { DRILL } from '../words/drills.ts';
import { GRADE, graded, tenth } from '../words/grades.ts';
import { kindInWords, kindIs } from '../words/kinds.ts';
import type { Decision } from './decision.ts';

/** A move that was on offer, and what it would lose. */
export interface WeighedView {
  readonly id: Id;
  readonly words: string;
  readonly mark: MarkName;
  readonly grade: string;
  readonly cost: string;
  readonly costLabel: string;
  readonly dear: boolean;
  readonly said: boolean;
  /** Whether it was said, now or then; null where it wasn’t. */
  readonly when: string | null;
  /** What would have come back, and how it would have ended; null where that isn’t told. */
  readonly came: { readonly lines: readonly Line[]; readonly ended: string | null } | null;
}

/** What is told once a move was chosen. */
export interface SeenView {
  readonly verdict: string;
  readonly mark: MarkName;
  readonly dear: boolean;
  /** What was said, by its kind. */
  readonly kind: string;
  readonly why: string;
  /** The best move, where another was said that isn't as good. */
  readonly better: { readonly words: string; readonly why: string; readonly only: boolean } | null;
  /** What the list of moves tells. */
  readonly each: string;
  /** The dearest last. */
  readonly moves: readonly WeighedView[];
  /** How the conversation would have ended there; null where it would go on. */
  readonly ended: string | null;
  readonly back: string;
  readonly nextLabel: string;
  next(): void;
}

export function connectSeen(decision: Decision, next: () => void): SeenView | null {
  const { conversation, after, earlier, telling } = decision;
  const said = after?.run.moves.at(-1);
  if (!after || said === undefined) return null;
  const { scenario, offered } = conversation;
  const lost = decision.offered.find(({ move }) => move === said)?.loss ?? 0;
  const grade = gradeOf(lost);
  const wordsOf = (move: Id) => offered.find((offer) => offer.move === move)?.words ?? '';
  const others = decision.offered.filter(({ move }) => move !== decision.best);
  const { ending } = after.position;
  return {
    verdict: graded(grade, lossAlone(lost)),
    mark: markOf(grade),
    dear: isCostly(grade),
    kind: kindOf(scenario, said),
    why: whyOf(scenario, said),
    better:
      grade === 'best'
        ? null
        : {
            words: wordsOf(decision.best),
            why: whyOf(scenario, decision.best),
            only: isOnly(others.map(({ loss }) => loss)),
          },
    each: telling ? DRILL.eachTold : DRILL.each,
    moves: decision.offered
      .toSorted((a, b) => a.loss - b.loss)
      .map(({ move, loss }) => ({
        id: move,
        words: wordsOf(move),
        mark: markOf(gradeOf(loss)),
        grade: GRADE[gradeOf(loss)],
        ...costOf(lossAlone(loss)),
        dear: isCostly(gradeOf(loss)),
        said: move === said,
        when: whenSaid(move, said, earlier),
        came: telling && move !== said ? cameOf(conversation, move) : null,
      })),
    ended: ending === null ? null : DRILL.ended(at(scenario.endings, ending).title),
    back: decision.back,
    nextLabel: decision.nextLabel,
    next,
  };
}

function whenSaid(move: Id, said: Id, earlier: Id | null): string | null {
  if (move === said) return move === earlier ? DRILL.saidAgain : DRILL.said;
  return move === earlier ? DRILL.saidThen : null;
}

function cameOf(conversation: Conversation, move: Id): WeighedView['came'] {
  const after = say(conversation, move);
  const turn = after.ok ? after.value.turns.at(-1) : undefined;
  if (!after.ok || !turn) return null;
  const { scenario, position } = after.value;
  return {
    lines: linesOf([turn.shown.reply, turn.shown.line], scenario),
    ended:
      position.ending === null ? null : DRILL.ended(at(scenario.endings, position.ending).title),
  };
}

function costOf(loss: number): Pick<WeighedView, 'cost' | 'costLabel'> {
  if (loss === 0) return { cost: '0', costLabel: DRILL.noLoss };
  return { cost: `−${tenth(loss)}`, costLabel: DRILL.loss(tenth(loss)) };
}

function kindOf(scenario: Scenario, id: Id): string {
  const kind = findMove(scenario, id)?.kind;
  return kind === undefined ? '' : `${kindInWords(kind)}. ${kindIs(kind)}.`;
}

function whyOf(scenario: Scenario, id: Id): string {
  return findMove(scenario, id)?.why ?? '';
}
