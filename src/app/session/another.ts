import { drawSituation } from '../../engine/chance.ts';
import { start } from '../../engine/conversation.ts';
import type { Id, Loaded, Scenario } from '../../model/scenario.ts';
import type { RunRecord } from './record.ts';
import { type Birth, newRecord } from './records.ts';

/** Seeds tried before it is given up: the other situations may be very rare. */
const MOST = 5_000;

/** A conversation as far as it says which situation it met. */
interface Met {
  readonly run: Pick<RunRecord['run'], 'scenario' | 'situation' | 'moves'>;
}

/**
 * A new conversation of the same scenario, with the same settings: in a situation that none of `all`
 * has met yet, else in any other than this one.
 */
export function elsewhere(
  loaded: Loaded,
  from: Pick<RunRecord, 'run' | 'settings'>,
  all: Iterable<Met>,
  newSeed: () => number,
  birth: Birth,
): RunRecord {
  const { situation } = from.run;
  const met = new Set([...metIn(loaded.scenario, all), situation]);
  const fresh = Object.keys(loaded.scenario.situations).filter((id) => !met.has(id));
  const avoided = fresh.length > 0 ? met : new Set([situation]);
  const seed = seedAvoiding(loaded.scenario, avoided, newSeed);
  return newRecord(start(loaded, seed), from.settings, birth);
}

/** The situations of conversations in which something was said. */
function metIn({ id }: Scenario, all: Iterable<Met>): readonly Id[] {
  return [...all].flatMap(({ run }) =>
    run.scenario === id && run.moves.length > 0 ? [run.situation] : [],
  );
}

/** A seed that draws none of these situations; any seed where none was found. */
function seedAvoiding(scenario: Scenario, avoided: ReadonlySet<Id>, newSeed: () => number): number {
  let seed = newSeed();
  for (let n = 1; n < MOST && avoided.has(drawSituation(scenario, seed)); n++) seed = newSeed();
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
