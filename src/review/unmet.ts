import type { Position } from '../model/position.ts';
import type { Condition, Id, Scenario } from '../model/scenario.ts';
import { holds } from '../rules/holds.ts';

/** One single thing that a condition can ask for. */
export type Need =
  | { readonly on: 'fact'; readonly fact: Id; readonly as: readonly Id[] | null }
  | { readonly on: 'move'; readonly move: Id }
  | { readonly on: 'commitment'; readonly commitment: Id }
  /** Both included. */
  | { readonly on: 'trust'; readonly min: number; readonly max: number }
  | { readonly on: 'cue'; readonly cue: Id }
  | { readonly on: 'situation'; readonly situations: readonly Id[] };

/** A need that fails: not met although `wanted`, or met although it should not be. */
export type Unmet = Need & { readonly wanted: boolean };

/** Some needs that would have to change together for a condition to hold. */
export type Way = readonly Unmet[];

/** A condition with many lists within lists has more ways than anybody would read. */
const MOST_WAYS = 32;

/** What fails in a condition: the shortest way to meet it in this situation. Empty where it holds. */
export function unmet(scenario: Scenario, condition: Condition, position: Position): Way {
  const ways = waysToMeet(scenario, condition, position);
  const open = ways.filter((way) => !way.some((need) => isFixed(scenario, need, position)));
  return open[0] ?? ways[0] ?? [];
}

/**
 * Every way in which a condition could come to hold from here, shortest first; `[[]]` where it
 * does. With `wanted` false: the ways in which it could come not to hold.
 */
export function waysToMeet(
  scenario: Scenario,
  condition: Condition,
  position: Position,
  wanted = true,
): readonly Way[] {
  const within = (one: Condition, want: boolean) => waysToMeet(scenario, one, position, want);
  const parts = needsOf(condition).map((need) =>
    isMet(scenario, need, position) === wanted ? [[]] : [[{ ...need, wanted }]],
  );
  const { not, any, all } = condition;
  const nested: (readonly Way[])[] = [];
  if (not) nested.push(within(not, !wanted));
  if (any)
    nested.push(
      join(
        any.map((one) => within(one, wanted)),
        wanted ? 'any' : 'all',
      ),
    );
  if (all)
    nested.push(
      join(
        all.map((one) => within(one, wanted)),
        wanted ? 'all' : 'any',
      ),
    );
  return join([...parts, ...nested], wanted ? 'all' : 'any');
}

function join(parts: readonly (readonly Way[])[], how: 'any' | 'all'): readonly Way[] {
  if (how === 'any') return shortest(parts.flat());
  return parts.reduce<readonly Way[]>(
    (ways, more) => shortest(ways.flatMap((way) => more.map((other) => [...way, ...other]))),
    [[]],
  );
}

function shortest(ways: readonly Way[]): readonly Way[] {
  return ways.toSorted((a, b) => a.length - b.length).slice(0, MOST_WAYS);
}

/** The single needs that stand in a condition itself, outside `not`, `any` and `all`. */
function needsOf({ situation, knows, said, agreed, trust, cue }: Condition): readonly Need[] {
  return [
    ...(situation ? [{ on: 'situation', situations: situation } as const] : []),
    ...(knows ?? []).map(({ fact, as }) => ({ on: 'fact', fact, as }) as const),
    ...(said ?? []).map((move) => ({ on: 'move', move }) as const),
    ...(agreed ?? []).map((commitment) => ({ on: 'commitment', commitment }) as const),
    ...(trust ? [{ on: 'trust', ...trust } as const] : []),
    ...(cue ?? []).map((id) => ({ on: 'cue', cue: id }) as const),
  ];
}

function conditionOf(need: Need): Condition {
  switch (need.on) {
    case 'fact':
      return { knows: [{ fact: need.fact, as: need.as }] };
    case 'move':
      return { said: [need.move] };
    case 'commitment':
      return { agreed: [need.commitment] };
    case 'trust':
      return { trust: { min: need.min, max: need.max } };
    case 'cue':
      return { cue: [need.cue] };
    case 'situation':
      return { situation: need.situations };
  }
}

export function isMet(scenario: Scenario, need: Need, position: Position): boolean {
  return holds(scenario, conditionOf(need), position);
}

/**
 * Whether no move could change it: it asks for another situation, or for a fact that reads
 * otherwise in this one.
 */
export function isFixed(scenario: Scenario, need: Unmet, position: Position): boolean {
  if (need.on === 'situation') return true;
  if (need.on !== 'fact' || !need.wanted) return false;
  return !isMet(scenario, need, { ...position, known: [...position.known, need.fact] });
}

/** Whether two needs ask for the same thing. */
export function sameNeed(a: Need, b: Need): boolean {
  return JSON.stringify(conditionOf(a)) === JSON.stringify(conditionOf(b));
}
