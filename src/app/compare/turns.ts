import type { Conversation } from '../../engine/conversation.ts';
import type { Pair, Parting } from '../../review/comparison.ts';
import { isCostly } from '../../review/grades.ts';
import type { Valued } from '../../review/valued.ts';
import { connectHappened } from '../debrief/happened.ts';
import { type MarkName, markOf } from '../debrief/moves.ts';
import { lossShown } from '../debrief/tenths.ts';
import type { Line } from '../parts/Speech.tsx';
import { COMPARE } from '../words/compare.ts';
import { graded } from '../words/grades.ts';

/** One turn, to be read beside another. */
export interface TurnView {
  readonly turn: number;
  readonly said: string;
  /** With what was said on arrival in another beat. */
  readonly reply: readonly Line[];
  readonly noted: readonly string[];
  readonly mark: MarkName;
  /** Null while it isn't known. */
  readonly grade: string | null;
  readonly dear: boolean;
}

/** Both conversations turn by turn: once as long as they are the same, then each by itself. */
export interface TurnsView {
  readonly shared: readonly TurnView[];
  /** Where they part, and by what. */
  readonly parting: string;
  readonly apart: Pair<readonly TurnView[]> | null;
}

export function turnsView(
  pair: Pair<Conversation>,
  { shared, by }: Parting,
  valued: Pair<Valued> | null,
): TurnsView {
  const first = sideOf(pair[0], valued?.[0] ?? null);
  const second = sideOf(pair[1], valued?.[1] ?? null);
  return {
    shared: first.slice(0, shared),
    parting: by === 'never' ? COMPARE.alike : COMPARE[by](shared + 1),
    apart: by === 'never' ? null : [first.slice(shared), second.slice(shared)],
  };
}

function sideOf(conversation: Conversation, valued: Valued | null): readonly TurnView[] {
  return connectHappened(conversation).turns.map(({ turn, said, reply, arrival, notes }, n) => {
    const worth = valued?.moves[n];
    return {
      turn,
      said,
      reply: [...reply, ...arrival].map((line, place) => ({ ...line, n: place })),
      noted: notes.map(({ note }) => note),
      mark: worth ? markOf(worth.grade) : 'none',
      grade: worth && valued ? graded(worth.grade, lossShown(valued, turn)) : null,
      dear: worth !== undefined && isCostly(worth.grade),
    };
  });
}
