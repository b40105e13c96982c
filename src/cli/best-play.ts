import { type Conversation, say, start } from '../engine/conversation.ts';
import type { Id, Loaded } from '../model/scenario.ts';
import { bestLine } from '../solve/best.ts';
import type { Solution } from '../solve/solve.ts';

/** Best play in one situation. */
interface BestPlay {
  readonly situation: Id;
  readonly moves: readonly Id[];
  /** Played to its ending. */
  readonly whole: Conversation;
}

/** Best play in every situation, in the order of the file. */
export function bestPlays(loaded: Loaded, solution: Solution): readonly BestPlay[] {
  return Object.keys(loaded.scenario.situations).map((situation) => {
    const moves = bestLine(solution, situation);
    const whole = moves.reduce(
      (conversation, move) => {
        const next = say(conversation, move);
        return next.ok ? next.value : conversation;
      },
      start(loaded, 0, situation),
    );
    return { situation, moves, whole };
  });
}
