import { type Conversation, points, say, start } from '../../engine/conversation.ts';
import { at } from '../../model/record.ts';
import type { Id } from '../../model/scenario.ts';
import { tenth } from '../words/grades.ts';
import { LINE } from '../words/plan.ts';
import { connectHappened, type HappenedView } from './happened.ts';

export interface LineView {
  readonly happened: HappenedView;
  /** How it ends. */
  readonly ended: string;
}

/** The best line of this situation, played; null where a move of it isn't on offer. */
export function connectLine(
  { scenario, run }: Conversation,
  moves: readonly Id[],
): LineView | null {
  let conversation = start({ scenario, hash: run.hash }, run.seed, run.situation);
  for (const move of moves) {
    const said = say(conversation, move);
    if (!said.ok) return null;
    conversation = said.value;
  }
  const { ending } = conversation.position;
  const made = points(conversation);
  if (ending === null || made === null) return null;
  return {
    happened: connectHappened(conversation),
    ended: LINE.ended(at(scenario.endings, ending).title, tenth(made.total)),
  };
}
