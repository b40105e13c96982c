import { familyOf, severityOf } from '../model/kinds.ts';
import { LIMITS } from '../model/limits.ts';
import type { Position } from '../model/position.ts';
import { at, own } from '../model/record.ts';
import type { Id, Scenario } from '../model/scenario.ts';
import { COST, WORTH } from '../model/value.ts';
import { clockOf } from './lookup.ts';
import type { Happening } from './outcome.ts';
import type { Step } from './step.ts';

/** Where the points of one move went; each is zero or more. */
export interface MoveCost {
  readonly minutes: number;
  readonly pressure: number;
  readonly slip: number;
  readonly comfort: number;
  readonly unearned: number;
}

/** What a move costs, whatever comes of it. Source: FORMAT.md, "Value", Costs. */
export function costOf(
  scenario: Scenario,
  { before, answer, outcome }: Happening & { readonly before: Pick<Position, 'beat'> },
): MoveCost {
  const family = familyOf(outcome.kind);
  const runs = clockOf(scenario, before.beat).limit !== null;
  return {
    minutes: runs ? outcome.minutes * COST.minute : 0,
    pressure: severityOf(outcome.kind) * COST.severity,
    slip: family === 'slip' ? COST.slip : 0,
    comfort: family === 'comfort' ? COST.comfort : 0,
    unearned: answer === 'unearned' ? COST.unearned : 0,
  };
}

export function totalCost(cost: MoveCost): number {
  return cost.minutes + cost.pressure + cost.slip + cost.comfort + cost.unearned;
}

/** The essential facts that aren't known. */
export function unknownEssentials(scenario: Scenario, position: Position): readonly Id[] {
  return Object.entries(scenario.facts)
    .filter(([id, { essential }]) => essential && !position.known.includes(id))
    .map(([id]) => id);
}

/** What an ending is worth, and what an uninformed yes took from it. */
export interface Worth {
  /** From the table, or the ending's own. 0 to 100. */
  readonly full: number;
  /** What unknown essentials took from it; zero but for an agreement. */
  readonly uninformed: number;
}

/**
 * The worth of the ending that a position has come to. An agreement loses for each essential fact
 * unknown, though never below what pressing for it would be worth, or its own worth if lower.
 */
export function worthOf(scenario: Scenario, position: Position, ending: Id): Worth {
  const unknown = unknownEssentials(scenario, position).length;
  return worthIn(scenario, position.situation, ending, unknown);
}

/** The same by the situation and how many essential facts are unknown. */
export function worthIn(scenario: Scenario, situation: Id, ending: Id, unknown: number): Worth {
  const { kind, alternative, worth } = at(scenario.endings, ending);
  const { right } = at(scenario.situations, situation);
  const row = kind === 'parted' && !alternative ? 'bareParted' : kind;
  const full = own(worth, situation) ?? WORTH[row][right];
  if (kind !== 'agreed') return { full, uninformed: 0 };
  const floor = Math.min(full, WORTH.pressured[right]);
  const loss = unknown * COST.essential;
  return { full, uninformed: full - Math.max(full - loss, floor) };
}

/** What trust that is lacking at the end costs. */
export function trustCost(position: Pick<Position, 'trust'>): number {
  return (LIMITS.trust.max - position.trust) * COST.trustLevel;
}

/** The points of a conversation that has ended, and all that they are made of. */
export interface Points {
  readonly total: number;
  readonly worth: Worth;
  readonly trust: number;
  /** In the order of the moves. */
  readonly moves: readonly MoveCost[];
}

/** The points of the steps from the start to an ending; null while it hasn't ended. */
export function pointsOf(scenario: Scenario, steps: readonly Step[]): Points | null {
  const last = steps.at(-1)?.after;
  if (!last || last.ending === null) return null;
  const worth = worthOf(scenario, last, last.ending);
  const trust = trustCost(last);
  const moves = steps.map((step) => costOf(scenario, step));
  const spent = moves.reduce((sum, cost) => sum + totalCost(cost), 0);
  return { total: worth.full - worth.uninformed - trust - spent, worth, trust, moves };
}
