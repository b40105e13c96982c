import type { Conversation, Turn } from '../../engine/conversation.ts';
import { familyOf, type Kind } from '../../model/kinds.ts';
import { at } from '../../model/record.ts';
import type { Answer, Id, Scenario } from '../../model/scenario.ts';
import { isCostly } from '../../review/grades.ts';
import type { ValuedMove } from '../../review/valued.ts';
import { findMove } from '../../rules/lookup.ts';
import { type Line, lastSpeaker, linesOf } from '../parts/Speech.tsx';
import { mood } from '../words/common.ts';
import { graded } from '../words/grades.ts';
import { kindInWords, kindIs } from '../words/kinds.ts';
import { alsoNamed, answeredTo, VERDICT } from '../words/talk.ts';

/** What the coach says after a move. */
export interface Coaching {
  /** Its grade, or what is wrong with its kind while that isn't worked out; null where nothing is. */
  readonly verdict: string | null;
  /** Whether the verdict is that it cost. */
  readonly cost: boolean;
  readonly kind: string;
  readonly is: string;
  readonly why: string;
}

/** A turn as it is read: what the seller said, and all that came back. */
export interface Entry {
  /** 0 is what was heard before the first move. */
  readonly turn: number;
  readonly seller: string | null;
  readonly lines: readonly Line[];
  readonly answer: { readonly answer: Answer; readonly words: string } | null;
  /** Notes that are new. */
  readonly noted: readonly string[];
  readonly coaching: Coaching | null;
  /** What the face says now, where it changed: for those who don't see it. */
  readonly mood: string | null;
}

interface TranscriptOptions {
  readonly coached: boolean;
  /** The last move was said and its reply isn't shown yet. */
  readonly replyWaits: boolean;
  readonly valued: readonly ValuedMove[];
  /** False where there is no notebook, and so nothing is noted. */
  readonly noting?: boolean;
}

export function transcript(
  { scenario, opening, turns }: Conversation,
  { coached, replyWaits, valued, noting = true }: TranscriptOptions,
): readonly Entry[] {
  const { name } = at(scenario.cast, scenario.buyer);
  const first: Entry = {
    turn: 0,
    seller: null,
    lines: linesOf([opening.line], scenario),
    answer: null,
    noted: [],
    coaching: null,
    mood: mood(name, opening.trust),
  };
  const entries = turns.map((turn, n): Entry => {
    const seller = { turn: n + 1, seller: turn.words };
    if (replyWaits && n === turns.length - 1) {
      return { ...seller, lines: [], answer: null, noted: [], coaching: null, mood: null };
    }
    const { shown, step } = turn;
    const changed = step.before.trust !== shown.trust;
    return {
      ...seller,
      lines: linesOf([shown.reply, shown.line], scenario, heardBefore(turns, n, scenario)),
      answer: asked(scenario, turn),
      noted: noting ? shown.learned.map(({ note }) => note) : [],
      coaching: coached ? coachingOf(scenario, turn, valued[n]) : null,
      mood: changed ? mood(name, shown.trust) : null,
    };
  });
  return [first, ...entries];
}

/** Who was heard last before a turn, by its place from 0. */
function heardBefore(turns: Conversation['turns'], n: number, scenario: Scenario): Id {
  const before = turns
    .slice(0, n)
    .map(({ shown }) => lastSpeaker([shown.reply, shown.line], scenario))
    .findLast((speaker) => speaker !== null);
  return before ?? scenario.buyer;
}

function asked(scenario: Scenario, { step, shown }: Turn): Entry['answer'] {
  const { answer } = shown;
  const asks = findMove(scenario, step.move)?.outcomes.asks ?? null;
  if (answer === null || asks === null) return null;
  return { answer, words: answeredTo(answer, at(scenario.commitments, asks).label) };
}

function coachingOf(scenario: Scenario, { step }: Turn, worth: ValuedMove | undefined): Coaching {
  const { kind } = step.outcome;
  const named = step.answer === 'unearned' ? VERDICT.unearned : verdictOf(kind);
  return {
    verdict: worth ? graded(worth.grade, worth.loss) : named,
    cost: worth ? isCostly(worth.grade) : named !== null,
    kind: worth && named !== null ? alsoNamed(kindInWords(kind), named) : kindInWords(kind),
    is: kindIs(kind),
    why: findMove(scenario, step.move)?.why ?? '',
  };
}

function verdictOf(kind: Kind): string | null {
  const family = familyOf(kind);
  return family === 'pressure' || family === 'slip' || family === 'comfort'
    ? VERDICT[family]
    : null;
}
