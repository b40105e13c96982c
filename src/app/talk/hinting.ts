import { useEffect, useState } from 'react';
import type { Conversation } from '../../engine/conversation.ts';
import { type Hint, hintAt } from '../../review/hint.ts';
import type { ReviewState } from '../solver/useReview.ts';

interface Hinting {
  /** What stands in place of a hint that was asked for and isn't there yet; null where none is. */
  readonly shown: 'waits' | 'lacking' | null;
  ask(): void;
}

/** A hint that was asked for is given once the best move is known: it is never guessed. */
export function useHinting(
  conversation: Conversation | null,
  { solver, reviewed }: ReviewState,
  give: (hint: Hint | 'none') => void,
): Hinting {
  /** The turn in which it was asked for. */
  const [asked, setAsked] = useState<number | null>(null);
  const turn = conversation?.run.moves.length ?? 0;
  const best = reviewed?.run.moves.length === turn ? reviewed.next : null;
  useEffect(() => {
    if (asked === null || conversation === null) return;
    if (asked !== turn) setAsked(null);
    else if (best !== null) {
      setAsked(null);
      give(hintAt(conversation.scenario, best) ?? 'none');
    }
  });
  const waits = solver.stage === 'working' || solver.stage === 'solved';
  return {
    shown: asked !== turn ? null : waits ? 'waits' : 'lacking',
    ask: () => setAsked(turn),
  };
}
