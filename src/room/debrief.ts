import type { Id } from '../model/scenario.ts';
import type { Valued, ValuedMove } from '../review/valued.ts';
import { SAME } from '../solve/quality.ts';
import type { Count } from './tally.ts';
import { votesIn } from './tally.ts';
import type { DecisionRecord, OwnVote, Told } from './views.ts';

/** A move on offer in a decision: who was for it, and what it would have cost, in points. */
interface Side {
  readonly move: Id;
  readonly words: string;
  readonly first: number;
  readonly final: number;
  readonly loss: number;
}

/** A decision of the room in figures. */
export interface DecisionReview {
  readonly record: DecisionRecord;
  /** Those that somebody was for or the room said, those that cost least first. */
  readonly sides: readonly Side[];
  readonly best: Id;
  /** Of what the room said. */
  readonly loss: number;
  /** Whether the room was of different minds at first. */
  readonly split: boolean;
  /** What a vote would have cost on average; null where nobody voted. */
  readonly firstLoss: number | null;
  readonly finalLoss: number | null;
  /** Of those who voted twice: to a move that costs less, to one that costs more, or the same. */
  readonly turned: { readonly better: number; readonly worse: number; readonly same: number };
}

/** Reviews every decision that was made; `valued` are the figures of each road's run. */
export function decisionsReviewed(
  { decisions }: Pick<Told, 'decisions'>,
  valued: readonly Valued[],
): readonly DecisionReview[] {
  return decisions.flatMap((record) => {
    const move = valuedIn(record, valued);
    return move && record.said ? [reviewed(record, move)] : [];
  });
}

function valuedIn({ road, turn }: DecisionRecord, valued: readonly Valued[]): ValuedMove | null {
  return valued[road]?.moves.find((move) => move.turn === turn) ?? null;
}

function reviewed(record: DecisionRecord, valued: ValuedMove): DecisionReview {
  const { offered, first, final, shifts, said } = record;
  const lossOf = (move: Id) => lossIn(valued, move);
  const shifted = (differs: (difference: number) => boolean) =>
    shifts
      .filter(({ from, to }) => differs(lossOf(to) - lossOf(from)))
      .reduce((sum, { count }) => sum + count, 0);
  return {
    record,
    sides: offered
      .map(({ move, words }) => ({
        ...{ move, words, loss: lossOf(move) },
        ...{ first: countIn(first, move), final: countIn(final, move) },
      }))
      .filter(({ move, ...side }) => side.first + side.final > 0 || move === said?.move)
      .toSorted((a, b) => a.loss - b.loss),
    best: valued.best,
    loss: valued.loss,
    split: first.filter(({ count }) => count > 0).length > 1,
    firstLoss: averageLoss(first, lossOf),
    finalLoss: averageLoss(final, lossOf),
    turned: {
      better: shifted((difference) => difference < -SAME),
      worse: shifted((difference) => difference > SAME),
      same: shifted((difference) => Math.abs(difference) <= SAME),
    },
  };
}

function lossIn({ offered }: ValuedMove, move: Id): number {
  return offered.find((offer) => offer.move === move)?.loss ?? 0;
}

function countIn(counts: readonly Count[], move: Id): number {
  return counts.find((count) => count.move === move)?.count ?? 0;
}

function averageLoss(counts: readonly Count[], lossOf: (move: Id) => number): number | null {
  const votes = votesIn(counts);
  if (votes === 0) return null;
  return counts.reduce((sum, { move, count }) => sum + count * lossOf(move), 0) / votes;
}

/** A participant's own votes on a decision, in figures; null where there was no vote. */
export interface OwnReview {
  readonly record: DecisionRecord;
  readonly first: Voted | null;
  readonly second: Voted | null;
  readonly best: Id;
  /** What the room said instead, or as well. */
  readonly room: Voted | null;
}

export interface Voted {
  readonly move: Id;
  readonly loss: number;
}

/** Reviews what one participant voted, on every decision they voted on. */
export function ownReviewed(
  votes: readonly OwnVote[],
  { decisions }: Pick<Told, 'decisions'>,
  valued: readonly Valued[],
): readonly OwnReview[] {
  return decisions.flatMap((record): OwnReview[] => {
    const move = valuedIn(record, valued);
    const own = votes.find(({ decision }) => decision === record.number);
    if (!move || !own) return [];
    const voted = (id: Id | null) => (id === null ? null : { move: id, loss: lossIn(move, id) });
    return [
      {
        record,
        first: voted(own.first),
        second: voted(own.second),
        best: move.best,
        room: voted(record.said?.move ?? null),
      },
    ];
  });
}
