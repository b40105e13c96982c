/** Where a room stands, in the order in which they first come. */
export const STAGES = [
  'lobby',
  'brief',
  'vote',
  'split',
  'talk',
  'revote',
  'decided',
  'reply',
  'alone',
  'debrief',
  'ended',
] as const;
export type Stage = (typeof STAGES)[number];

/** `together`: one conversation, each move voted on. `alone`: everyone plays one of their own. */
export const MODES = ['together', 'alone'] as const;
export type Mode = (typeof MODES)[number];

/**
 * Who sits there. A room may have several facilitators, which are one person's devices; a projector
 * sees what a facilitator sees and does nothing.
 */
const SEAT_KINDS = ['facilitator', 'participant', 'projector'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** Seats are numbered from 1 in the order in which they were taken. */
export type SeatNumber = number;
