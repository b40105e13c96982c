import { beforeEach, expect, test } from 'vitest';
import { mostGuesses, WRONG_CODES } from '../../src/room/code.ts';
import { type Limits, makeLimits } from '../../src/server/limits.ts';
import { networkOf } from '../../src/server/network.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const elsewhere = () => false;

let now: number;
let limits: Limits;
beforeEach(() => {
  now = 1e12;
  limits = makeLimits(() => now);
});

const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;

/** Wrong codes until the ceiling, each from an address of its own. */
function upToTheCeiling(): void {
  for (let n = 0; n < WRONG_CODES.all; n++) limits.mayTry(address(100_000 + n), elsewhere);
}

/** Asks as the app does, every second; tells after how many it was let. */
function asking(from: string, others: readonly string[] = []): number {
  for (let second = 0; second < 3_600; second++) {
    for (const other of others) limits.mayTry(other, elsewhere);
    if (limits.mayTry(from, elsewhere)) return second;
    now += SECOND;
  }
  return Number.POSITIVE_INFINITY;
}

test('from ten thousand addresses no more codes are tried than were computed', () => {
  let tried = 0;
  for (let second = 0; second < 24 * 3_600; second++) {
    for (let n = 0; n < 20; n++) {
      if (limits.mayTry(address((second * 20 + n) % 10_000), elsewhere)) tried++;
    }
    now += SECOND;
  }
  expect(tried).toBeGreaterThan(24 * WRONG_CODES.all);
  expect(tried).toBeLessThanOrEqual(mostGuesses(24));
});

test('a right code costs nothing', () => {
  for (let n = 0; n < 5_000; n++) {
    expect(limits.mayTry('10.0.0.1', elsewhere)).toBe(true);
    limits.wasRight('10.0.0.1');
  }
});

test('one address is wrong so often in an hour', () => {
  const tries = Array.from({ length: 200 }, () => limits.mayTry('10.0.0.1', elsewhere));
  expect(tries.filter((may) => may)).toHaveLength(WRONG_CODES.perAddress);
  expect(limits.mayTry('10.0.0.1', () => true)).toBe(false);
  expect(limits.mayTry('10.0.0.2', elsewhere)).toBe(true);
  now += HOUR;
  expect(limits.mayTry('10.0.0.1', elsewhere)).toBe(true);
});

test('past the ceiling an honest phone waits for those before it, and no longer', () => {
  upToTheCeiling();
  expect(asking('192.168.1.1')).toBe(0);
  expect(asking('192.168.1.2')).toBe(WRONG_CODES.pause / SECOND);
  const guessing = Array.from({ length: 20 }, (_, n) => address(n));
  for (const one of guessing) limits.mayTry(one, elsewhere);
  // Who guesses goes to the end of the line each time.
  expect(asking('192.168.1.3', guessing)).toBeLessThanOrEqual((21 * WRONG_CODES.pause) / SECOND);
});

test('who stops asking loses the place, and holds nobody up', () => {
  upToTheCeiling();
  limits.mayTry('192.168.1.1', elsewhere);
  for (let n = 0; n < 500; n++) limits.mayTry(address(n), elsewhere);
  expect(asking('192.168.1.2')).toBeLessThanOrEqual(WRONG_CODES.pause / SECOND);
});

test('past the ceiling phones behind the router of somebody in the room come in at once', () => {
  upToTheCeiling();
  for (let n = 0; n < 200; n++) {
    expect(limits.mayTry('192.168.1.1', () => true)).toBe(true);
    limits.wasRight('192.168.1.1');
  }
});

test('rooms are opened so often', () => {
  const opened = Array.from({ length: 100 }, () => limits.mayOpen('10.0.0.1'));
  expect(opened.filter((may) => may)).toHaveLength(60);
  expect(limits.mayOpen('10.0.0.2')).toBe(true);
});

test.each([
  ['192.168.1.20', '192.168.1.20'],
  ['::ffff:192.168.1.20', '192.168.1.20'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['nonsense', 'nonsense'],
])('the address %s is of the network %s', (from, network) => {
  expect(networkOf(from)).toBe(network);
});
