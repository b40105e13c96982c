import { own } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Heard } from '../../room/views.ts';
import { findMove } from '../../rules/lookup.ts';
import { type Line, lastSpeaker, linesOf } from '../parts/Speech.tsx';
import { answeredTo } from '../words/talk.ts';

/** A turn as a room reads it. */
export interface SaidTurn {
  /** 0 is what was heard before the first move. */
  readonly turn: number;
  /** What the room said; null before the first. */
  readonly seller: string | null;
  readonly lines: readonly Line[];
  /** What was answered to what was asked for. */
  readonly answer: { readonly granted: boolean; readonly words: string } | null;
  readonly noted: readonly string[];
}

/** The conversation, turn by turn. */
export function saidIn({ opening, turns }: Heard, scenario: Scenario): readonly SaidTurn[] {
  let last = scenario.buyer;
  const spoken = (texts: readonly string[]) => {
    const lines = linesOf(texts, scenario, last);
    last = lastSpeaker(texts, scenario) ?? last;
    return lines;
  };
  const first: SaidTurn = {
    ...{ turn: 0, seller: null, answer: null, noted: [] },
    lines: spoken([opening.line]),
  };
  const rest = turns.map(({ move, words, shown }, n): SaidTurn => {
    const asks = findMove(scenario, move)?.outcomes.asks ?? null;
    const label = asks === null ? undefined : own(scenario.commitments, asks)?.label;
    return {
      turn: n + 1,
      seller: words,
      lines: spoken([shown.reply, shown.line]),
      answer:
        shown.answer === null || label === undefined
          ? null
          : { granted: shown.answer === 'granted', words: answeredTo(shown.answer, label) },
      noted: shown.learned.map(({ note }) => note),
    };
  });
  return [first, ...rest];
}
