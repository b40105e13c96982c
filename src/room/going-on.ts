import type { Reason } from './actions.ts';
import { keysBySeat } from './keys.ts';
import { itemsOf } from './list.ts';
import type { Entry, Opening } from './log.ts';
import { openingEntry } from './reduce.ts';
import { type Room, seatIn, stageIn } from './room.ts';
import type { SeatNumber } from './stages.ts';

/** Why a seat may not take the room on to another conversation; null where it may. */
export function goingOnRefusal(room: Room, seat: SeatNumber): Reason | null {
  if (seatIn(room, seat)?.kind !== 'facilitator') return 'not-yours';
  const stage = stageIn(room);
  return stage === 'debrief' || stage === 'ended' ? null : 'not-now';
}

/**
 * The log of a room that follows another: everybody has the seat they had, with the same secret, and
 * so does every device.
 */
export function followingLog(
  before: Room,
  following: Omit<Opening, 'key' | 'before'>,
  at: number,
): readonly Entry[] {
  const { code, key } = before.opening;
  const keys = keysBySeat(before.keys);
  const [, ...others] = itemsOf(before.seats);
  const seats = others.map(({ number, kind, name }, n): Entry => {
    const of = keys.get(number);
    if (of === undefined) throw new RangeError(`seat ${number} has no key`);
    const event =
      kind === 'participant'
        ? ({ type: 'join', key: of, name } as const)
        : ({ type: 'invite', kind, key: of } as const);
    return { seq: n + 2, at, seat: kind === 'participant' ? number : 1, id: null, event };
  });
  return [openingEntry({ ...following, key, before: code }, at), ...seats];
}

/**
 * The codes of all rooms of a workshop, of which one is given: those before it and those after it.
 * `logOf` gives an empty log for a room that isn't there any more.
 */
export async function roomsOfWorkshop(
  code: string,
  logOf: (code: string) => Promise<readonly Entry[]>,
): Promise<readonly string[]> {
  const codes = [code];
  const before = async (of: string) => beforeIn(await logOf(of));
  const next = async (of: string) => nextIn(await logOf(of));
  for (let at = await before(code); at !== null; at = await before(at)) {
    // A code may be another room's by now: only who went on to this one comes before it.
    if (codes.includes(at) || (await next(at)) !== codes[0]) break;
    codes.unshift(at);
  }
  for (let at = await next(code); at !== null; at = await next(at)) {
    if (codes.includes(at) || (await before(at)) !== codes.at(-1)) break;
    codes.push(at);
  }
  return codes;
}

function beforeIn(log: readonly Entry[]): string | null {
  const event = log[0]?.event;
  return event?.type === 'open' ? (event.before ?? null) : null;
}

function nextIn(log: readonly Entry[]): string | null {
  const event = log.findLast((entry) => entry.event.type === 'next')?.event;
  return event?.type === 'next' ? event.code : null;
}
