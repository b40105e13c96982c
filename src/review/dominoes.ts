import { type Cause, causesOf, fallOf, hasWalkedOut, turnOutOfTime } from './causes.ts';
import { endsRight } from './chances.ts';
import { findingsOf } from './findings.ts';
import { type Chain, inFallingOrder, type Piece, samePiece } from './pieces.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Timeline } from './timeline.ts';

/**
 * What fell in a conversation, as chains from the first omission on: the one that led to its ending
 * first, where that wasn't a right one, then those that stand alone. What fell of itself is in one
 * chain only; a chain has two pieces at least.
 */
export function dominoesOf(timeline: Timeline, reach: Reach = reachOf(timeline)): readonly Chain[] {
  const chains: Chain[] = [];
  for (const last of lastPieces(timeline)) {
    if (chains.some(({ pieces }) => pieces.some((piece) => samePiece(piece, last)))) continue;
    const chain = chainTo(timeline, last, last.what === 'ending' ? reach.deciding : null);
    if (chain.pieces.length > 1) chains.push(chain);
  }
  return chains;
}

/** Whatever may be the last of a chain: a wrong ending, then what fell, the latest first. */
function lastPieces(timeline: Timeline): readonly Piece[] {
  const { scenario, turns } = timeline.whole;
  const last = turns.at(-1);
  const ending = last?.step.after.ending ?? null;
  const turn = turns.length;
  const ended: Piece[] =
    last && ending !== null && !endsRight(scenario, last.step)
      ? [{ what: 'ending', turn, ending, walkedOut: hasWalkedOut(scenario, last.step) }]
      : [];
  const late = turnOutOfTime(timeline);
  const fallen = findingsOf(timeline.whole).flatMap((finding) => fallOf(timeline, finding) ?? []);
  const ranOut: Piece[] = late === null ? [] : [{ what: 'out-of-time', turn: late }];
  return [...ended, ...[...fallen, ...ranOut].toSorted(inFallingOrder).reverse()];
}

function chainTo(timeline: Timeline, last: Piece, deciding: number | null): Chain {
  const pieces: Piece[] = [];
  const found: { readonly cause: Cause; readonly of: Piece }[] = [];
  const waiting = [last];
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const of = piece;
    if (pieces.some((other) => samePiece(other, of))) continue;
    pieces.push(of);
    for (const cause of causesOf(timeline, of)) {
      const known = found.some(
        (other) => other.of === of && samePiece(other.cause.piece, cause.piece),
      );
      if (known) continue;
      found.push({ cause, of });
      waiting.push(cause.piece);
    }
  }
  const closed = closedOff(timeline, deciding, pieces);
  if (closed) {
    pieces.push(closed);
    found.push({ cause: { piece: closed, need: null, mend: null }, of: last });
  }
  const sorted = pieces.toSorted(inFallingOrder);
  const place = (piece: Piece) => sorted.findIndex((other) => samePiece(other, piece));
  const links = found
    .map(({ cause: { piece, need, mend }, of }) => ({
      from: place(piece),
      to: place(of),
      need,
      mend,
    }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  return { pieces: sorted, links };
}

/** The turn that decided a wrong ending, where nothing else in its chain stands for that turn. */
function closedOff(
  timeline: Timeline,
  turn: number | null,
  pieces: readonly Piece[],
): Piece | null {
  if (turn === null || pieces.some((piece) => piece.turn === turn)) return null;
  return { what: 'closed-off', turn, move: timeline.whole.run.moves[turn - 1] ?? '' };
}
