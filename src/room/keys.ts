import type { SeatNumber } from './stages.ts';

/*
 * Seats by the keys of those who may sit there. It is never changed in place, and a changed copy
 * costs little: the keys lie in buckets, and only one of them is copied. Thousands join one room.
 */

const BUCKETS = 256;

export type Keys = readonly ReadonlyMap<string, SeatNumber>[];

export const NO_KEYS: Keys = Array.from({ length: BUCKETS }, () => new Map());

export function seatOfKey(keys: Keys, key: string): SeatNumber | undefined {
  return keys[bucketOf(key)]?.get(key);
}

export function withKey(keys: Keys, key: string, seat: SeatNumber): Keys {
  const bucket = bucketOf(key);
  return keys.with(bucket, new Map(keys[bucket]).set(key, seat));
}

/** The key of each seat. */
export function keysBySeat(keys: Keys): ReadonlyMap<SeatNumber, string> {
  return new Map(keys.flatMap((bucket) => [...bucket].map(([key, seat]) => [seat, key])));
}

/** Keys are hashes already: how they begin is as good as chance. */
function bucketOf(key: string): number {
  let sum = 0;
  for (let n = 0; n < Math.min(key.length, 4); n++) sum = sum * 31 + key.charCodeAt(n);
  return sum % BUCKETS;
}
