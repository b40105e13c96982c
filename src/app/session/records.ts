import { type Conversation, points } from '../../engine/conversation.ts';
import { at } from '../../model/record.ts';
import type { Finish, Forecast, RunRecord, Settings } from './record.ts';

/** What only the world can give a new record. */
export interface Birth {
  readonly id: string;
  readonly at: number;
}

/** The record of a conversation that begins now. */
export function newRecord(
  { run }: Conversation,
  settings: Settings,
  { id, at: started }: Birth,
): RunRecord {
  return {
    version: 1,
    id,
    run,
    started,
    updated: started,
    ended: false,
    finish: null,
    settings,
    hintsUsed: 0,
    forecasts: [],
    reflection: null,
    plan: null,
    retryOf: null,
  };
}

/**
 * A record of its own that goes on from another, before the given turn (from 1): same buyer, same
 * seed, same situation. The other stays as it is.
 */
export function branch(from: RunRecord, turn: number, { id, at: started }: Birth): RunRecord {
  const { recalled: _, ...rest } = from;
  return {
    ...rest,
    id,
    run: { ...from.run, moves: from.run.moves.slice(0, turn - 1) },
    started,
    updated: started,
    ended: false,
    finish: null,
    hintsUsed: 0,
    forecasts: from.forecasts.filter((forecast) => stillSo(forecast, turn)),
    reflection: null,
    plan: null,
    retryOf: { record: from.id, turn },
  };
}

/** A forecast of the middle was given before anything that is now done another way. */
function stillSo({ at: when, afterTurn }: Forecast, turn: number): boolean {
  return when === 'middle' && afterTurn < turn;
}

/** How a conversation came out; null while it goes on. */
export function finishOf(conversation: Conversation): Finish | null {
  const { ending } = conversation.position;
  const counted = points(conversation);
  if (ending === null || counted === null) return null;
  const { title } = at(conversation.scenario.endings, ending);
  return { ending, title, points: counted.total };
}
