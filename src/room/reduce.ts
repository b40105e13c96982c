import { start } from '../engine/conversation.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Loaded } from '../model/scenario.ts';
import { after, seated } from './follow.ts';
import { NO_KEYS } from './keys.ts';
import { EMPTY } from './list.ts';
import type { Entry, Opening } from './log.ts';
import { firstStage } from './machine.ts';
import type { Room } from './room.ts';

/** Why a log makes no room. */
export type Unreadable =
  | { readonly code: 'empty' }
  | { readonly code: 'gap'; readonly expected: number; readonly found: number }
  /** The scenario isn't the one the room was opened with, or has changed since. */
  | { readonly code: 'other-scenario'; readonly expected: string; readonly found: string };

/** The entry that opens a room. */
export function openingEntry(event: Opening, at: number): Entry {
  return { seq: 1, at, seat: 1, id: null, event };
}

/** A room that was just opened. */
function opened(loaded: Loaded, event: Opening, at: number): Room {
  const room: Room = {
    opening: event,
    loaded,
    version: 1,
    stage: firstStage(event.mode),
    staged: 1,
    since: at,
    seats: EMPTY,
    keys: NO_KEYS,
    roads: [
      { from: null, conversation: start(loaded, event.seed, event.situation), decisions: [] },
    ],
    solos: EMPTY,
    begun: null,
    next: null,
  };
  return seated(room, 'facilitator', null, event.key);
}

/** The room that a log makes. */
export function reduce(loaded: Loaded, log: readonly Entry[]): Result<Room, Unreadable> {
  const [first, ...rest] = log;
  if (first?.event.type !== 'open') return fail({ code: 'empty' });
  const { scenario, hash } = first.event;
  const expected = `${scenario} ${hash}`;
  const found = `${loaded.scenario.id} ${loaded.hash}`;
  if (expected !== found) return fail({ code: 'other-scenario', expected, found });
  let room = opened(loaded, first.event, first.at);
  for (const entry of rest) {
    const expected = room.version + 1;
    if (entry.seq !== expected) return fail({ code: 'gap', expected, found: entry.seq });
    room = after(room, entry);
  }
  return ok(room);
}
