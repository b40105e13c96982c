import { drawOrder } from '../engine/chance.ts';
import { type Family, familyOf, type Kind } from '../model/kinds.ts';
import type { Id, Right, Scenario } from '../model/scenario.ts';
import { COMPETENCIES, type Competency, competenciesOf, foulsIn } from '../review/competencies.ts';
import {
  beliefAt,
  type ForecastPlace,
  type RightChances,
  rightsIn,
  type ScoredForecast,
  scoreForecast,
} from '../review/forecasts.ts';
import type { Grade } from '../review/grades.ts';
import { type Played, type Valued, type ValuedMove, valued } from '../review/valued.ts';
import { beatPlace, findMove } from '../rules/lookup.ts';
import { followMoves } from '../solve/best.ts';
import type { Solution } from '../solve/solve.ts';
import { type Costly, costlyIn } from './decisions.ts';
import { type Choices, choicesIn } from './players.ts';

/** A forecast as it was made: whole per cents; null where it was skipped. */
export interface GivenForecast extends ForecastPlace {
  readonly chances: Readonly<Record<Right, number>> | null;
}

/** One turn. The family is that of the move itself: a loss is blind to how it came out, and so is this. */
export interface TurnFigures {
  readonly family: Family;
  readonly phase: Id;
  readonly loss: number;
  readonly grade: Grade;
}

/** A forecast that was given, with what could be right in that scenario at all. */
export interface JudgedForecast extends ScoredForecast {
  readonly rights: readonly Right[];
}

/** The competencies that are shown by moves. */
export type Shown = Exclude<Competency, 'K3'>;
export const SHOWN = (Object.keys(COMPETENCIES) as readonly Competency[]).filter(
  (id): id is Shown => id !== 'K3',
);

/** Chances to show a competency: taken, and not. */
interface Evidence {
  readonly good: number;
  readonly bad: number;
}

/** One finished run in figures: plain data, and nothing that depends on any other run. */
export interface RunFigures {
  readonly situation: Id;
  readonly par: number;
  readonly points: number;
  readonly loss: number;
  readonly luck: number;
  readonly turns: readonly TurnFigures[];
  /** Its decisions that cost 5 points or more, in their order. */
  readonly costly: readonly Costly[];
  readonly forecasts: readonly JudgedForecast[];
  readonly evidence: Readonly<Record<Shown, Evidence>>;
  /** Moves that deceive or coerce. */
  readonly fouls: number;
  readonly choices: Choices;
}

/** A run in figures, with its place in the log. */
export interface Summary extends RunFigures {
  readonly id: string;
  readonly scenario: Id;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  readonly first: boolean;
}

/** Sums up a run; null while it goes on. */
export function summarise(
  solution: Solution,
  played: Played,
  forecasts: readonly GivenForecast[],
): RunFigures | null {
  const figures = valued(solution, played);
  if (figures.points === null) return null;
  const { scenario, run } = played;
  const path = followMoves(solution, run.situation, run.moves);
  return {
    situation: run.situation,
    par: figures.par,
    points: figures.points.total,
    loss: figures.loss,
    luck: figures.luck,
    turns: figures.moves.map((move, n) => turnFigures(played, move, n)),
    costly: costlyIn(played, figures.moves),
    forecasts: forecasts.flatMap((forecast) => judged(played, figures, forecast)),
    evidence: evidenceIn(scenario, figures.moves),
    fouls: foulsIn(figures.moves),
    choices: choicesIn(solution, path, drawOrder(scenario, run.seed)),
  };
}

function turnFigures(
  { scenario, turns }: Played,
  { move, loss, grade }: ValuedMove,
  n: number,
): TurnFigures {
  const beat = turns[n]?.step.before.beat ?? scenario.start;
  const { phaseId } = beatPlace(scenario, beat);
  return { family: familyOf(kindOf(scenario, move)), phase: phaseId, loss, grade };
}

function judged(
  { scenario, run }: Played,
  figures: Valued,
  { at, afterTurn, chances }: GivenForecast,
): readonly JudgedForecast[] {
  const belief = beliefAt(figures, { at, afterTurn });
  if (chances === null || belief === undefined) return [];
  const forecast: RightChances = {
    agree: chances.agree / 100,
    part: chances.part / 100,
    'small-step': chances['small-step'] / 100,
  };
  const scored = scoreForecast(scenario, afterTurn, forecast, belief, run.situation);
  return [{ ...scored, rights: rightsIn(scenario) }];
}

function evidenceIn(
  scenario: Scenario,
  moves: readonly ValuedMove[],
): Readonly<Record<Shown, Evidence>> {
  const shows = competenciesOf(moves, (id) => kindOf(scenario, id));
  const counted = SHOWN.map((id) => {
    const { evidence } = shows[id];
    const good = evidence.filter((one) => one.good).length;
    return [id, { good, bad: evidence.length - good }] as const;
  });
  return Object.fromEntries(counted) as Record<Shown, Evidence>;
}

function kindOf(scenario: Scenario, id: Id): Kind {
  const move = findMove(scenario, id);
  if (!move) throw new RangeError(`no move is called ${id}`);
  return move.kind;
}
