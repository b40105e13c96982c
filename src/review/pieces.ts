import type { Id } from '../model/scenario.ts';
import type { Mend } from './mends.ts';
import type { Unmet, Way } from './unmet.ts';

/** One domino: something that fell, or was left standing, in a turn (from 1). */
export type Piece = { readonly turn: number } & (
  | /** A move that was on offer from this turn on and would have met the need; it wasn't said. */
  { readonly what: 'left-out'; readonly move: Id; readonly need: Unmet }
  /** A move on offer from this turn on that would have brought a right ending. */
  | { readonly what: 'not-taken'; readonly move: Id; readonly ending: Id }
  /** What was said took trust, in levels. */
  | { readonly what: 'cost-trust'; readonly move: Id; readonly by: number }
  /** What was said took minutes and brought nothing. */
  | { readonly what: 'took-time'; readonly move: Id; readonly minutes: number }
  /** What was said met a need that should have stayed unmet. */
  | { readonly what: 'stood-in-the-way'; readonly move: Id; readonly need: Unmet }
  | { readonly what: 'unearned'; readonly move: Id; readonly commitment: Id; readonly lacking: Way }
  /** The buyer kept to herself what she would have told. */
  | { readonly what: 'held-back'; readonly move: Id; readonly lacking: Way }
  | { readonly what: 'out-of-time' }
  /** After what was said in this turn, no right ending was within reach by any moves. */
  | { readonly what: 'closed-off'; readonly move: Id }
  /** The move that brought a wrong ending by itself. */
  | { readonly what: 'ended-it'; readonly move: Id }
  /** With whether the buyer walked out, having no trust left. */
  | { readonly what: 'ending'; readonly ending: Id; readonly walkedOut: boolean }
);

/** What made a piece fall. */
export interface Link {
  /** Places in the chain's pieces. */
  readonly from: number;
  readonly to: number;
  /** What the first one left unmet for the second; null where the one is the other's own doing. */
  readonly need: Unmet | null;
  /** The change that was played to see whether the second would fall; null where none is needed. */
  readonly mend: Mend | null;
}

/** What fell, by turn, and how one led to another. */
export interface Chain {
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
}

export function samePiece(a: Piece, b: Piece): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** In one turn, what was left out or done comes first, and the ending last. */
const ORDER: readonly Piece['what'][] = [
  'not-taken',
  'left-out',
  'stood-in-the-way',
  'cost-trust',
  'took-time',
  'closed-off',
  'unearned',
  'held-back',
  'out-of-time',
  'ended-it',
  'ending',
];

export function inFallingOrder(a: Piece, b: Piece): number {
  return a.turn - b.turn || ORDER.indexOf(a.what) - ORDER.indexOf(b.what);
}
