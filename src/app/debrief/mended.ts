import { at } from '../../model/record.ts';
import type { Mend } from '../../review/mends.ts';
import type { Link, Piece } from '../../review/pieces.ts';
import { MEND } from '../words/dominoes.ts';
import { needName } from './lacks.ts';
import { buyerOf, type Review, wordsAt } from './review.ts';

export interface MendView {
  readonly key: string;
  readonly when: string;
  /** What would be said. */
  readonly words: string;
  readonly sentence: string;
  /** The turn to try again. */
  readonly turn: number;
}

/** One view for each change that was played, with all that it changes. */
export function mendViews(
  review: Review,
  pieces: readonly Piece[],
  links: readonly Link[],
): readonly MendView[] {
  const byChange = new Map<string, { readonly mend: Mend; readonly effects: string[] }>();
  for (const { mend, to } of links) {
    if (!mend) continue;
    const key = `${mend.turn} ${mend.place} ${mend.move}`;
    const known = byChange.get(key) ?? { mend, effects: [] };
    const effect = effectInWords(review, mend, pieces[to]?.turn ?? mend.turn);
    if (!known.effects.includes(effect)) known.effects.push(effect);
    byChange.set(key, known);
  }
  return [...byChange].map(([key, { mend, effects }]) => ({
    key,
    when: MEND[mend.place](mend.turn),
    words: wordsAt(review.timeline, mend.turn, mend.move),
    sentence: mend.effect.what === 'ends' ? MEND.atOnce(effects) : MEND.restKept(effects),
    turn: mend.turn,
  }));
}

function effectInWords({ timeline }: Review, { effect }: Mend, turn: number): string {
  const { scenario } = timeline.whole;
  switch (effect.what) {
    case 'answered':
      return effect.answer === 'granted' ? MEND.granted(turn) : MEND.declined(turn);
    case 'opens-up':
      return MEND.opensUp(turn);
    case 'lacks-less':
      return MEND.lacksLess(
        turn,
        effect.lacking.map((need) => needName(timeline, turn, need)),
      );
    case 'stays':
      return MEND.stays(buyerOf(scenario), turn);
    case 'has-time':
      return MEND.hasTime(turn);
    case 'could-end':
      return MEND.couldEnd(
        effect.turn,
        wordsAt(timeline, effect.turn, effect.move),
        at(scenario.endings, effect.ending).title,
      );
    case 'ends':
      return MEND.ends(at(scenario.endings, effect.ending).title);
  }
}
