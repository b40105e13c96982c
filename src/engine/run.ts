import { fail, ok, type Result } from '../model/result.ts';
import type { Id } from '../model/scenario.ts';

/** A conversation in the fewest words: everything else is had back by replaying it. */
export interface Run {
  readonly scenario: Id;
  /** Of the scenario's content when the run was made. */
  readonly hash: string;
  /** A whole number from 0 to 4,294,967,295. */
  readonly seed: number;
  readonly situation: Id;
  readonly moves: readonly Id[];
}

/** A run out of something that was stored or sent; otherwise what is wrong with it. */
export function parseRun(value: unknown): Result<Run, string> {
  if (typeof value !== 'object' || value === null) return fail('not a run');
  const { scenario, hash, seed, situation, moves } = value as Readonly<Record<string, unknown>>;
  if (typeof scenario !== 'string' || scenario === '') return fail('run: no scenario');
  if (typeof hash !== 'string' || hash === '') return fail('run: no hash');
  if (!isSeed(seed)) return fail('run: the seed is no whole number from 0 to 4294967295');
  if (typeof situation !== 'string' || situation === '') return fail('run: no situation');
  if (!Array.isArray(moves) || !moves.every((move) => typeof move === 'string')) {
    return fail('run: the moves are no list of ids');
  }
  return ok({ scenario, hash, seed, situation, moves });
}

export const MAX_SEED = 0xffffffff;

export function isSeed(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_SEED;
}
