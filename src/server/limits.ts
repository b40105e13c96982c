import { RateLimiterMemory } from 'rate-limiter-flexible';
import { WRONG_CODES } from '../room/code.ts';

/** How often somebody may do something. */
export interface Limits {
  /** Whether this address may open another room. */
  opening(address: string): Promise<boolean>;
  /** Whether a code from this address is looked at at all. */
  mayTry(address: string): Promise<boolean>;
  /** A code, or a secret, that was wrong. */
  wasWrong(address: string): Promise<void>;
}

const HOUR = 3_600;
const ALL = 'all';

/** Rooms that one address opens in an hour. */
const OPENINGS = 60;

export function makeLimits(): Limits {
  const openings = new RateLimiterMemory({
    keyPrefix: 'opening',
    points: OPENINGS,
    duration: HOUR,
  });
  const wrong = new RateLimiterMemory({
    keyPrefix: 'wrong',
    points: WRONG_CODES.perAddress,
    duration: HOUR,
  });
  const allWrong = new RateLimiterMemory({
    keyPrefix: 'all',
    points: WRONG_CODES.all,
    duration: HOUR,
  });

  const used = async (limiter: RateLimiterMemory, key: string) =>
    (await limiter.get(key))?.consumedPoints ?? 0;
  const takes = async (limiter: RateLimiterMemory, key: string) => {
    try {
      await limiter.consume(key);
      return true;
    } catch {
      return false;
    }
  };

  return {
    opening: (address) => takes(openings, address),
    async mayTry(address) {
      const own = await used(wrong, address);
      if (own >= WRONG_CODES.perAddress) return false;
      return own <= WRONG_CODES.grace || (await used(allWrong, ALL)) < WRONG_CODES.all;
    },
    async wasWrong(address) {
      await Promise.all([takes(wrong, address), takes(allWrong, ALL)]);
    },
  };
}
