/** The bounds of a room, all inclusive. */
export const ROOM_LIMITS = {
  /** Seats of every kind together. */
  seats: 6_000,
  /** Facilitators and projectors. */
  devices: 20,
  /** Accepted actions of one seat. */
  actions: 1_000,
  /** Letters of a name. */
  name: 40,
  /** Bytes of a message. */
  message: 8_192,
  /** A room goes so long after its last action, in milliseconds. */
  lasts: 24 * 60 * 60 * 1_000,
} as const;
