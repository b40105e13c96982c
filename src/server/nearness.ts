import { BlockList, isIP } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** What tells that a request was passed on for somebody else. */
const PASSED_ON = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'] as const;

/**
 * Whether this very machine asks, and for itself: what a proxy on it passes on comes from it too.
 * `header` gives a header of the request.
 */
export function isFromHere(
  address: string | undefined,
  header: (name: string) => string | undefined,
): boolean {
  const family = isIP(address ?? '');
  if (address === undefined || family === 0) return false;
  if (PASSED_ON.some((name) => header(name) !== undefined)) return false;
  return LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
