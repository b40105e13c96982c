import type { Position } from '../model/position.ts';
import type { Id, Move, Scenario } from '../model/scenario.ts';
import { holds, wordsOf } from './holds.ts';
import { beatPlace } from './lookup.ts';

/**
 * The moves the seller can say now: the beat's, its phase's, those at any time, each in the order
 * of the file; in overtime the beat's alone. None once it has ended.
 */
export function offeredMoves(scenario: Scenario, position: Position): readonly Move[] {
  if (position.ending !== null) return [];
  return beatPlace(scenario, position.beat)
    .moves.filter(
      ({ move, ofBeat }) =>
        (ofBeat || !position.overtime) &&
        !(move.once && position.said.includes(move.id)) &&
        holds(scenario, move.if, position),
    )
    .map(({ move }) => move);
}

/** A move as it would be said now. */
export interface Offer {
  readonly move: Id;
  readonly words: string;
}

export function offers(scenario: Scenario, position: Position): readonly Offer[] {
  return offeredMoves(scenario, position).map((move) => ({
    move: move.id,
    words: wordsOf(scenario, move.say, position) ?? '',
  }));
}
