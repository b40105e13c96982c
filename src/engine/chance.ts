import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { Id, Scenario } from '../model/scenario.ts';
import { allMoves } from '../rules/lookup.ts';

/*
 * All chance in a conversation comes from the seed of its run: the same seed, the same draw and
 * the same order. The two are independent of one another. Mersenne spreads neighbouring seeds; the
 * quicker generators begin alike for them.
 */

/** Draws a situation by the weights. */
export function drawSituation(scenario: Scenario, seed: number): Id {
  const situations = Object.entries(scenario.situations);
  const sum = situations.reduce((total, [, { weight }]) => total + weight, 0);
  let left = uniformFloat64(mersenne(seed)) * sum;
  for (const [id, { weight }] of situations) {
    left -= weight;
    if (left < 0) return id;
  }
  return situations.at(-1)?.[0] ?? '';
}

/** The rank of every move, from 0. */
export type Order = ReadonlyMap<Id, number>;

/**
 * A rank for every move of a scenario. Offered moves are shown by rank, so that where a move stands
 * tells nothing, and one that stays on offer keeps its place among the others.
 */
export function drawOrder(scenario: Scenario, seed: number): Order {
  const moves = allMoves(scenario).map(({ id }) => id);
  const random = mersenne(~seed);
  for (let last = moves.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [moves[last], moves[other]] = [moves[other] ?? '', moves[last] ?? ''];
  }
  return new Map(moves.map((move, rank) => [move, rank]));
}
