import type { Reason } from './actions.ts';
import type { SeatKind, SeatNumber } from './stages.ts';

/*
 * What a server says to a phone. What a phone says to a server is in parse.ts; from the app import
 * only its types, or the schemas come along.
 */

/** Why a message got no answer from the room. */
const TROUBLES = [
  /** It isn't a message. */
  'malformed',
  'too-many',
  /** No room has this code, or it was erased. */
  'unknown-room',
  /** No seat in the room has this secret, and joining wasn't asked for. */
  'unknown-secret',
  'unknown-scenario',
  /** It was sent before entering a room. */
  'not-here',
  /** The room's scenario has changed since, or it can't be read. */
  'unreadable',
  /** The server is stopping, or can't reach what keeps its rooms: it is back soon. */
  'stopping',
] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface Refused {
  readonly ok: false;
  readonly reason: Reason | Trouble;
}

/** To `open`, and to `next`: of the room where a workshop goes on. */
export type Opened = { readonly ok: true; readonly code: string } | Refused;

/** To `enter`; the whole view comes soon after it. */
export type Entered =
  | { readonly ok: true; readonly seat: SeatNumber; readonly kind: SeatKind }
  | Refused;

/** To `act`, once it is kept for good. */
export type Acted = { readonly ok: true; readonly version: number } | Refused;

/** To `erase`, once nothing of the room is left. */
export type Erased = { readonly ok: true } | Refused;
