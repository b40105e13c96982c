import { drawSituation } from '../../engine/chance.ts';
import type { Id, Scenario } from '../../model/scenario.ts';

/** Seeds tried before it is given up: the other situations may be very rare. */
const MOST = 5_000;

/** A seed that draws another situation than this one; any seed where none was found. */
export function seedElsewhere(scenario: Scenario, situation: Id, newSeed: () => number): number {
  let seed = newSeed();
  for (let n = 1; n < MOST && drawSituation(scenario, seed) === situation; n++) seed = newSeed();
  return seed;
}

/** Turns of a conversation, from 1, that were tried again: by its own tries, or by being one. */
export function triedTurns(
  { id, retryOf }: { readonly id: string; readonly retryOf: RetryOf | null },
  all: Iterable<{
    readonly retryOf: RetryOf | null;
    readonly run: { readonly moves: readonly Id[] };
  }>,
): readonly number[] {
  const own = retryOf === null ? [] : [retryOf.turn];
  const again = [...all].flatMap(({ retryOf: of, run }) =>
    of?.record === id && run.moves.length >= of.turn ? [of.turn] : [],
  );
  return [...new Set([...own, ...again])].toSorted((a, b) => a - b);
}

interface RetryOf {
  readonly record: string;
  readonly turn: number;
}
