import type { Conversation } from '../../engine/conversation.ts';
import type { Id } from '../../model/scenario.ts';
import { textIn } from '../../rules/text.ts';
import { type Line, lastSpeaker, linesOf } from '../parts/Speech.tsx';

export interface TurnView {
  readonly turn: number;
  readonly said: string;
  readonly reply: readonly Line[];
  /** Whose it is, is told where it isn't the buyer's; empty where there is none. */
  readonly thought: readonly Line[];
  readonly notes: readonly { readonly fact: Id; readonly note: string }[];
  /** What was said on arrival in another beat. */
  readonly arrival: readonly Line[];
}

export interface HappenedView {
  readonly opening: readonly Line[];
  readonly turns: readonly TurnView[];
}

export function connectHappened({ scenario, run, opening, turns }: Conversation): HappenedView {
  return {
    opening: linesOf([opening.line], scenario),
    turns: turns.map(({ words, step, shown }, n) => ({
      turn: n + 1,
      said: words,
      reply: linesOf([shown.reply], scenario),
      thought: linesOf([textIn(step.outcome.thought, run.situation)], scenario),
      notes: shown.learned,
      arrival: linesOf([shown.line], scenario, lastSpeaker([shown.reply], scenario) ?? undefined),
    })),
  };
}
