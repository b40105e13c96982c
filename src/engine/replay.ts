import { fail, ok, type Result } from '../model/result.ts';
import type { Id, Loaded } from '../model/scenario.ts';
import { type Conversation, type Refusal, say, start } from './conversation.ts';
import type { Run } from './run.ts';

/** Why a run can't be played again at all. */
export type Unplayable =
  | { readonly code: 'other-scenario'; readonly found: Id; readonly expected: Id }
  | { readonly code: 'unknown-situation'; readonly situation: Id };

export interface Replay {
  readonly conversation: Conversation;
  /** Whether the scenario's content is another than when the run was made. */
  readonly changed: boolean;
  /** Where the run could not be followed on; null where all of it was. */
  readonly stopped: Stop | null;
}

export interface Stop {
  /** From 1. */
  readonly turn: number;
  readonly refusal: Refusal;
  /** The moves that were left out, the refused one first. */
  readonly left: readonly Id[];
}

/** Plays a run again, as far as its moves are still offered. */
export function replay(loaded: Loaded, run: Run): Result<Replay, Unplayable> {
  const { scenario, hash } = loaded;
  if (run.scenario !== scenario.id) {
    return fail({ code: 'other-scenario', found: scenario.id, expected: run.scenario });
  }
  if (!Object.hasOwn(scenario.situations, run.situation)) {
    return fail({ code: 'unknown-situation', situation: run.situation });
  }
  const changed = hash !== run.hash;
  let conversation = start(loaded, run.seed, run.situation);
  for (const [n, move] of run.moves.entries()) {
    const said = say(conversation, move);
    if (!said.ok) {
      const stopped = { turn: n + 1, refusal: said.error, left: run.moves.slice(n) };
      return ok({ conversation, changed, stopped });
    }
    conversation = said.value;
  }
  return ok({ conversation, changed, stopped: null });
}
