import type { Conversation, Turn } from '../engine/conversation.ts';
import type { Shown } from '../rules/shown.ts';
import type { Heard, HeardShown, HeardTurn } from './views.ts';

const made = new WeakMap<Turn, HeardTurn>();

/** A conversation as it is shown. */
export function heardOf({ opening, turns }: Pick<Conversation, 'opening' | 'turns'>): Heard {
  return { opening: withoutOffers(opening), turns: turns.map(heardTurn) };
}

function heardTurn(turn: Turn): HeardTurn {
  const before = made.get(turn);
  if (before) return before;
  const { words, step, shown } = turn;
  const heard = { move: step.move, words, shown: withoutOffers(shown) };
  made.set(turn, heard);
  return heard;
}

function withoutOffers({ offered: _, ...rest }: Shown): HeardShown {
  return rest;
}
