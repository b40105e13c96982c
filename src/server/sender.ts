import type { Room } from '../room/room.ts';
import type { SeatNumber } from '../room/stages.ts';
import { type SharedParts, sharedOf, view } from '../room/view.ts';
import type { View } from '../room/views.ts';

/** What goes out: the parts that have changed. */
export interface Parts {
  readonly version: number;
  readonly parts: Partial<View>;
}

const PARTS = ['room', 'heard', 'you', 'desk', 'told'] as const satisfies readonly (keyof View)[];

/** Plain data as text, made once for each object: the same part goes out to many. */
const texts = new WeakMap<object, string>();

function textOf(part: object | null): string {
  if (part === null) return 'null';
  const before = texts.get(part);
  if (before !== undefined) return before;
  const text = JSON.stringify(part);
  texts.set(part, text);
  return text;
}

/** The parts of a view that aren't as they were; null where all are. */
export function changedParts(before: View | null, now: View): Partial<View> | null {
  const changed = PARTS.filter((part) => !before || !same(before[part], now[part]));
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((part) => [part, now[part]]));
}

function same(a: object | null, b: object | null): boolean {
  return a === b || textOf(a) === textOf(b);
}

/** What a room looks like, made once for all its seats, with parts that stayed kept as they were. */
export function sharedAfter(before: SharedParts | null, room: Room): SharedParts {
  const now = sharedOf(room);
  if (!before) return now;
  return {
    room: same(before.room, now.room) ? before.room : now.room,
    heard: same(before.heard, now.heard) ? before.heard : now.heard,
    desk: same(before.desk, now.desk) ? before.desk : now.desk,
    told: same(before.told, now.told) ? before.told : now.told,
  };
}

/** A seat's view, from what all seats have in common. */
export function viewFrom(room: Room, seat: SeatNumber, shared: SharedParts): View | null {
  return view(room, seat, shared);
}
