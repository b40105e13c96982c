import { WRONG_CODES } from '../room/code.ts';
import { Hourly } from './hourly.ts';
import { networkOf } from './network.ts';
import { WaitingLine } from './waiting-line.ts';

/** How often somebody may do something. */
export interface Limits {
  /** Whether this address may open another room. */
  mayOpen(address: string): boolean;
  /**
   * Whether a code from this address is looked at now. It counts as wrong until it was right. From an
   * address that sits in the very room it names, as phones behind one router do, nobody has to wait:
   * no wrong code comes from there.
   */
  mayTry(address: string, sitsThere: () => boolean): boolean;
  wasRight(address: string): void;
}

/** Rooms that one address opens in an hour, and all together. */
const OPENINGS = { perAddress: 60, all: 5_000 } as const;

export function makeLimits(now: () => number): Limits {
  const openings = new Hourly(now);
  const wrong = new Hourly(now);
  const line = new WaitingLine(WRONG_CODES.pause);
  return {
    mayOpen(address) {
      const network = networkOf(address);
      const { perAddress, all } = OPENINGS;
      const may = openings.of(network) < perAddress && openings.total < all;
      if (may) openings.add(network, 1);
      return may;
    },
    mayTry(address, sitsThere) {
      const network = networkOf(address);
      if (wrong.of(network) >= WRONG_CODES.perAddress) return false;
      const may = wrong.total < WRONG_CODES.all || sitsThere() || line.isTurn(network, now());
      if (may) wrong.add(network, 1);
      return may;
    },
    wasRight: (address) => wrong.add(networkOf(address), -1),
  };
}
