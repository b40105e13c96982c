import { useMemo } from 'react';
import type { Id } from '../../model/scenario.ts';
import type { Valued } from '../../review/valued.ts';
import { links } from '../location.ts';
import type { ReviewState } from '../solver/useReview.ts';
import { HAPPENED, SO } from '../words/debrief.ts';
import { WORKED } from '../words/figures.ts';
import { BestLine } from './BestLine.tsx';
import type { Basis } from './basis.ts';
import { connectDominoes } from './chains.ts';
import { Dominoes } from './Dominoes.tsx';
import { Happened } from './Happened.tsx';
import { connectHappened } from './happened.ts';
import { connectLine } from './line.ts';
import { Moves } from './Moves.tsx';
import { connectMoves } from './moves.ts';
import { Part } from './Part.tsx';
import { buyerOf } from './review.ts';
import { So } from './So.tsx';
import { connectScored } from './scored.ts';
import { connectShows } from './shows.ts';
import { connectSo } from './so.ts';
import { connectSum } from './sum.ts';
import { Values } from './Values.tsx';
import { connectValues } from './values.ts';
import { Waiting } from './Waiting.tsx';
import { Worked } from './Worked.tsx';
import { connectWorked } from './worked.ts';

/*
 * The parts that are made from a review. Each makes its own view as it is drawn: the page can answer
 * between two of them, as it couldn't while all were made at once.
 */

interface MadeProps {
  readonly basis: Basis;
}

interface FiguredProps extends MadeProps {
  readonly state: ReviewState;
}

interface TriedProps {
  /** Tries a turn again, from 1. */
  onRetry(turn: number): void;
}

export function HappenedPart({ basis }: MadeProps) {
  const { whole } = basis.review.timeline;
  const view = useMemo(() => connectHappened(whole), [whole]);
  const buyer = buyerOf(whole.scenario);
  return (
    <Part id="happened" lead={HAPPENED.lead(buyer)}>
      <Happened view={view} buyer={buyer} />
    </Part>
  );
}

export function WorkedPart({ basis, state, onRetry }: FiguredProps & TriedProps) {
  const { review, valued } = basis;
  const view = useMemo(() => valued && connectWorked(review, valued), [review, valued]);
  return (
    <Part id="worked" lead={WORKED.lead}>
      {view ? (
        <Worked view={view} onRetry={onRetry} />
      ) : (
        <Waiting state={state} scenario={review.timeline.whole.scenario} room="line" />
      )}
    </Part>
  );
}

interface MovesPartProps extends FiguredProps, TriedProps {
  /** The id of the record that is told. */
  readonly record: string;
}

export function MovesPart({ basis, state, record, onRetry }: MovesPartProps) {
  const { review, valued, plain, tried } = basis;
  const moves = useMemo(
    () => connectMoves(review, valued, { plain, tried }),
    [review, valued, plain, tried],
  );
  return (
    <Part id="moves">
      {valued ? (
        <ValuesOf basis={basis} valued={valued} />
      ) : (
        <Waiting state={state} scenario={review.timeline.whole.scenario} room="chart" />
      )}
      <Moves
        moves={moves}
        plain={plain}
        drillOf={(turn) => links.drill(record, turn)}
        onRetry={onRetry}
      />
    </Part>
  );
}

function ValuesOf({ basis, valued }: MadeProps & { readonly valued: Valued }) {
  const { review } = basis;
  const view = useMemo(() => connectValues(review, valued), [review, valued]);
  return <Values view={view} />;
}

export function DominoesPart({ basis, onRetry }: MadeProps & TriedProps) {
  const { review } = basis;
  const view = useMemo(() => connectDominoes(review), [review]);
  return (
    <Part id="dominoes">
      <Dominoes view={view} onRetry={onRetry} />
    </Part>
  );
}

export function SoPart({ basis, state }: FiguredProps) {
  const { review, valued, forecasts } = basis;
  const { scenario } = review.timeline.whole;
  const view = useMemo(() => connectSo(review), [review]);
  const figures = useMemo(() => {
    if (valued === null) return null;
    const { whole } = review.timeline;
    const given = forecasts.filter(({ chances }) => chances !== null);
    return {
      sum: connectSum(valued),
      scored: connectScored(whole, forecasts, valued),
      shows: connectShows(whole, valued, given.length),
    };
  }, [review, valued, forecasts]);
  return (
    <Part id="so" lead={SO.lead(buyerOf(scenario))}>
      <So
        view={view}
        figures={figures}
        waiting={<Waiting state={state} scenario={scenario} room="line" />}
      />
    </Part>
  );
}

interface BestProps extends MadeProps {
  readonly best: readonly Id[];
  onClose(): void;
}

/** The best line, once it is asked for. */
export function Best({ basis, best, onClose }: BestProps) {
  const { whole } = basis.review.timeline;
  const view = useMemo(() => connectLine(whole, best), [whole, best]);
  if (view === null) return null;
  return <BestLine view={view} buyer={buyerOf(whole.scenario)} onClose={onClose} />;
}
