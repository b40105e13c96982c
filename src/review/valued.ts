import type { Conversation, Turn } from '../engine/conversation.ts';
import type { Kind } from '../model/kinds.ts';
import type { Answer, Id } from '../model/scenario.ts';
import { costOf, type Points, pointsOf, totalCost, trustCost, worthOf } from '../rules/points.ts';
import type { Step } from '../rules/step.ts';
import { bestOption, followMoves, lossOf, type Reached } from '../solve/best.ts';
import type { Solution } from '../solve/solve.ts';
import { type Grade, gradeOf, isOnly } from './grades.ts';

/** Chances by situation, adding up to 1; those ruled out are left out. */
export type Belief = Readonly<Record<Id, number>>;

/** A move with its worth on what could be known when it was made. All figures in points. */
export interface ValuedMove {
  /** From 1. */
  readonly turn: number;
  readonly move: Id;
  readonly best: Id;
  /** V(b): what the conversation was worth before it. */
  readonly value: number;
  /** What it lost against the best; never negative, and blind to how it came out. */
  readonly loss: number;
  /** How much better it came out than was to be expected. */
  readonly luck: number;
  readonly grade: Grade;
  /** Whether every other move lost 10 or more. */
  readonly only: boolean;
  /** As it came out. */
  readonly kind: Kind;
  readonly answer: Answer | null;
  readonly before: Belief;
  readonly after: Belief;
  /** Every move that was offered, with what it would have lost. */
  readonly offered: readonly { readonly move: Id; readonly loss: number }[];
}

/** A run in figures: points = par − the losses + the luck, exactly. */
export interface Valued {
  readonly par: number;
  readonly loss: number;
  readonly luck: number;
  /** Null while it goes on. */
  readonly points: Points | null;
  readonly moves: readonly ValuedMove[];
}

/** What of a conversation its figures come from. */
export interface Played extends Pick<Conversation, 'scenario' | 'run'> {
  readonly turns: readonly Pick<Turn, 'step'>[];
}

/** Values each move of a conversation on what could be known. Source: FORMAT.md, the review. */
export function valued(solution: Solution, { scenario, run, turns }: Played): Valued {
  const path = followMoves(solution, run.situation, run.moves);
  const moves = path.flatMap((reached, n) => {
    const step = turns[n]?.step;
    return step ? [valuedMove(solution, reached, step, n + 1)] : [];
  });
  return {
    par: solution.par,
    loss: sum(moves.map(({ loss }) => loss)),
    luck: sum(moves.map(({ luck }) => luck)),
    points: pointsOf(
      scenario,
      turns.map(({ step }) => step),
    ),
    moves,
  };
}

function valuedMove(solution: Solution, reached: Reached, step: Step, turn: number): ValuedMove {
  const { belief, options, taken, next, shown } = reached;
  const { moves } = solution.beliefs.positions;
  const idOf = (option: number) => moves[options[option]?.move ?? 0]?.id ?? '';
  const losses = options.map((option) => lossOf(solution, belief, option));
  const loss = losses[taken] ?? 0;
  const option = options[taken];
  const quality = option ? solution.qualityOf(option) : 0;
  const paid = totalCost(costOf(solution.scenario, step));
  const cameTo = next === null ? endWorth(solution, step) : solution.valueOf(next);
  return {
    turn,
    move: step.move,
    best: idOf(bestOption(solution, options)),
    value: solution.valueOf(belief),
    loss,
    luck: cameTo - paid - quality,
    grade: gradeOf(loss),
    only: isOnly(losses.filter((_, n) => n !== taken)),
    kind: step.outcome.kind,
    answer: step.answer,
    before: solution.beliefs.chances(belief),
    after: solution.beliefs.chancesOf(shown),
    offered: options.map((_, n) => ({ move: idOf(n), loss: losses[n] ?? 0 })),
  };
}

/** At the end the worth in the real situation, less the cost of lacking trust, is what it came to. */
function endWorth({ scenario }: Solution, { after }: Step): number {
  if (after.ending === null) return 0;
  const { full, uninformed } = worthOf(scenario, after, after.ending);
  return full - uninformed - trustCost(after);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
