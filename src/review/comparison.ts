import type { Conversation, Turn } from '../engine/conversation.ts';
import { FAMILIES, type Family, familyOf } from '../model/kinds.ts';
import type { Id } from '../model/scenario.ts';
import { findMove } from '../rules/lookup.ts';
import type { Valued } from './valued.ts';

/** One thing of each of two conversations, in the order in which they were given. */
export type Pair<T> = readonly [T, T];

/** How two conversations of one scenario part. */
export interface Parting {
  /** Turns from the first in which the same was said and the same came back. */
  readonly shared: number;
  /**
   * What parts them in the turn after those: what was said, or what came back to the same words.
   * `never`: they are alike to their end.
   */
  readonly by: 'said' | 'heard' | 'never';
}

/** Two conversations of one scenario, held against each other turn by turn. */
export function partingOf(pair: Pair<Conversation>): Parting {
  const [first, second] = pair;
  const shared = first.turns.findIndex((turn, n) => !alike(turn, second.turns[n]));
  if (shared < 0) {
    const on = second.turns.length > first.turns.length;
    return { shared: first.turns.length, by: on ? 'said' : 'never' };
  }
  const [one, other] = [first.turns[shared], second.turns[shared]];
  return { shared, by: one?.step.move === other?.step.move ? 'heard' : 'said' };
}

function alike(one: Turn, other: Turn | undefined): boolean {
  return other !== undefined && JSON.stringify(read(one)) === JSON.stringify(read(other));
}

/** What there is to read of a turn. */
function read({ step, words, shown }: Turn): unknown {
  const { reply, line, answer, learned } = shown;
  return [step.move, words, reply, line, answer, learned];
}

/** Facts found out in both, and in one alone, in the order of the scenario. */
export interface FoundOut {
  readonly both: readonly Id[];
  readonly alone: Pair<readonly Id[]>;
}

export function foundOut([first, second]: Pair<Conversation>): FoundOut {
  const facts = Object.keys(first.scenario.facts);
  const inFirst = (fact: Id) => first.position.known.includes(fact);
  const inSecond = (fact: Id) => second.position.known.includes(fact);
  return {
    both: facts.filter((fact) => inFirst(fact) && inSecond(fact)),
    alone: [
      facts.filter((fact) => inFirst(fact) && !inSecond(fact)),
      facts.filter((fact) => inSecond(fact) && !inFirst(fact)),
    ],
  };
}

/** What the moves of each lost, by family; only families in which one of them said something. */
export interface FamilyLosses {
  readonly family: Family;
  readonly turns: Pair<number>;
  readonly loss: Pair<number>;
}

/** `losses` are those of each conversation's moves, by turn. */
export function lossesByFamily(
  pair: Pair<Conversation>,
  losses: Pair<readonly number[]>,
): readonly FamilyLosses[] {
  const [first, second] = [familiesOf(pair[0]), familiesOf(pair[1])];
  return FAMILIES.map((family) => ({
    family,
    turns: [countIn(first, family), countIn(second, family)] as const,
    loss: [sumIn(first, losses[0], family), sumIn(second, losses[1], family)] as const,
  })).filter(({ turns }) => turns[0] + turns[1] > 0);
}

/** Of the moves themselves: a loss is blind to how a move came out. */
function familiesOf({ scenario, run }: Conversation): readonly (Family | null)[] {
  return run.moves.map((id) => {
    const move = findMove(scenario, id);
    return move ? familyOf(move.kind) : null;
  });
}

function countIn(families: readonly (Family | null)[], family: Family): number {
  return families.filter((one) => one === family).length;
}

function sumIn(
  families: readonly (Family | null)[],
  losses: readonly number[],
  family: Family,
): number {
  return families.reduce((sum, one, n) => sum + (one === family ? (losses[n] ?? 0) : 0), 0);
}

/** What a conversation was worth before each turn, and at its end where it has come to one. */
export function worths({ moves, points }: Valued): readonly number[] {
  const before = moves.map(({ value }) => value);
  if (points === null) return before;
  const { worth, trust } = points;
  return [...before, worth.full - worth.uninformed - trust];
}
