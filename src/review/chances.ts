import type { Position } from '../model/position.ts';
import type { Id, Move, Scenario } from '../model/scenario.ts';
import { allMoves, beatPlace } from '../rules/lookup.ts';
import { offeredMoves } from '../rules/offered.ts';
import { outcomesFor } from '../rules/outcome.ts';
import { type Step, take } from '../rules/step.ts';
import { faultsOf } from './findings.ts';
import { isRightEnding } from './rather.ts';
import { standingAt, type Timeline } from './timeline.ts';
import { isMet, type Unmet, unmet } from './unmet.ts';

/** A move that was on offer and was not said, and what it would have met. */
export interface Chance {
  /** From 1. */
  readonly turn: number;
  readonly move: Id;
  readonly need: Unmet;
}

/** How far back a need is followed through the moves that need something themselves. */
const DEEPEST = 4;

/**
 * The chances there were up to a turn, that one included, to meet a need; earliest first. Where no
 * move that meets it was ever on offer: the chances to meet what such a move lacked.
 */
export function chancesFor(
  timeline: Timeline,
  need: Unmet,
  until: number,
  depth = 0,
): readonly Chance[] {
  const direct = chancesWhere(timeline, until, (step) => meets(step, need)).map((chance) => ({
    ...chance,
    need,
  }));
  if (direct.length > 0 || depth >= DEEPEST) return direct;
  const { scenario, position } = standingAt(timeline, until);
  const around = beatPlace(scenario, position.beat).moves.map(({ move }) => move);
  return allMoves(scenario)
    .filter((move) => around.includes(move) && couldMeet(move, need))
    .flatMap((move) => unmet(scenario, move.if, position))
    .flatMap((deeper) => chancesFor(timeline, deeper, until, depth + 1))
    .toSorted((a, b) => a.turn - b.turn);
}

/** The chances there were up to a turn to bring the conversation to a right ending. */
export function rightEndings(timeline: Timeline, until: number): readonly Omit<Chance, 'need'>[] {
  return chancesWhere(timeline, until, (step) => endsRight(timeline.whole.scenario, step));
}

export function endsRight(scenario: Scenario, { after }: Step): boolean {
  return after.ending !== null && isRightEnding(scenario, after, after.ending);
}

function chancesWhere(
  timeline: Timeline,
  until: number,
  accept: (step: Step) => boolean,
): readonly Omit<Chance, 'need'>[] {
  const { whole } = timeline;
  return Array.from({ length: until }, (_, n) => n + 1).flatMap((turn) => {
    const { position } = standingAt(timeline, turn);
    const said = whole.run.moves[turn - 1];
    return soundSteps(whole.scenario, position)
      .filter((step) => step.move !== said && accept(step))
      .map(({ move }) => ({ turn, move }));
  });
}

/** What each offered move would do that comes out as no fault, in the order of the file. */
export function soundSteps(scenario: Scenario, position: Position): readonly Step[] {
  return offeredMoves(scenario, position)
    .map((move) => take(scenario, position, move))
    .filter(({ outcome, answer }) => faultsOf(outcome.kind, answer).length === 0);
}

/** Whether a step meets what the one before it lacked, and the conversation goes on. */
function meets({ move, outcome, answer, before, after }: Step, need: Unmet): boolean {
  if (after.ending !== null || !need.wanted) return false;
  switch (need.on) {
    case 'fact':
      return outcome.learns.includes(need.fact);
    case 'move':
      return move === need.move;
    case 'commitment':
      return answer === 'granted' && after.agreed.includes(need.commitment);
    case 'trust':
      return before.trust < need.min && after.trust > before.trust;
    case 'cue':
      return outcome.cue.includes(need.cue);
    case 'situation':
      return false;
  }
}

/** Whether a move could ever meet a need, whatever it takes. */
function couldMeet({ id, outcomes }: Move, need: Unmet): boolean {
  const all = [null, 'granted', 'declined', 'unearned'] as const;
  const any = all.flatMap((answer) => outcomesFor(outcomes, answer));
  if (need.on === 'fact') return any.some(({ learns }) => learns.includes(need.fact));
  if (need.on === 'move') return id === need.move;
  if (need.on === 'commitment') return outcomes.asks === need.commitment;
  return false;
}

/** The turn after which a need that should not have been met was met; null where it was from the start. */
export function turnThatMet(timeline: Timeline, need: Unmet, until: number): number | null {
  const { scenario } = timeline.whole;
  for (let turn = until - 1; turn >= 1; turn--) {
    if (!isMet(scenario, need, standingAt(timeline, turn).position)) return turn;
  }
  return null;
}
