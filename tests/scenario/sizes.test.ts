import { beforeAll, expect, test } from 'vitest';
import { refuse } from '../../src/scenario/guard.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { HOSTILE } from './hostile.ts';
import { faultsOf } from './sound.ts';

const LARGEST = 1_000_000;

/** A text of about the largest size at which it isn't refused before it is parsed. */
function largestRead(make: (size: number) => string): string {
  let size = LARGEST;
  for (;;) {
    const text = make(size);
    const refused = refuse(text);
    if (refused?.code !== 'too-large') return text;
    size = Math.min(0.9 * size, refused.from || size);
  }
}

/** A scenario as large as one may be, with nothing wrong in it. */
const SOUND = largestRead(HOSTILE.moves ?? (() => ''));
/** How often as long as for that one a text of any kind may take. */
const MOST = 2;
const TRIES = 5;

/** What reading came to, and the processor's milliseconds for it. */
function timed(text: string) {
  const began = process.cpuUsage();
  const reading = readScenario('large', text);
  return { reading, time: process.cpuUsage(began).user / 1000 };
}

let soundTime = 0;
beforeAll(() => {
  const readings = Array.from({ length: 3 }, () => timed(SOUND));
  expect(readings[0]?.reading.issues).toEqual([]);
  soundTime = Math.min(...readings.map(({ time }) => time));
}, 60_000);

/**
 * No machine's seconds, and not those of one moment: where a text seems to take too long, both are
 * read again one after the other, since what else the machine does takes from the time of both.
 */
function timesSound(text: string, time: number): number {
  let ratio = time / soundTime;
  for (let n = 1; n < TRIES && ratio > MOST; n++) {
    const sound = timed(SOUND).time;
    ratio = Math.min(ratio, timed(text).time / sound);
  }
  return ratio;
}

test.each(Object.entries(HOSTILE))(
  '%s: read within twice the time of a sound scenario, of any size',
  { timeout: 120_000 },
  (_, make) => {
    for (const text of [make(LARGEST), largestRead(make)]) {
      const { reading, time } = timed(text);
      expect(timesSound(text, time)).toBeLessThanOrEqual(MOST);
      expect(faultsOf(text, reading)).toEqual([]);
    }
  },
);

test('a file is refused above a million bytes, and not below', () => {
  const codes = (text: string) => readScenario('large', text).issues.map(({ code }) => code);
  expect(codes('a'.repeat(1_000_000))).toEqual(['wrong-type']);
  expect(codes('a'.repeat(1_000_001))).toEqual(['too-large']);
  expect(codes('é'.repeat(500_000))).toEqual(['wrong-type']);
  expect(codes('é'.repeat(500_001))).toEqual(['too-large']);
});

test('the two texts that end the process or stop it do neither, twice', () => {
  const codes = [1, 2].flatMap(() =>
    ['['.repeat(1024), '? '.repeat(512)].map((text) => readScenario('x', text).issues[0]?.code),
  );
  expect(codes).toEqual(['too-deep', 'too-deep', 'too-deep', 'too-deep']);
});

test('sixty-four levels are read, more are not', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const codes = (text: string) => readScenario('x', text).issues.map(({ code }) => code);
  expect(codes(nested(64))).not.toContain('too-deep');
  expect(codes(nested(65))).toEqual(['too-deep']);
  const stairs = (depth: number) =>
    Array.from({ length: depth }, (_, n) => `${' '.repeat(n)}a:`).join('\n');
  expect(codes(stairs(64))).not.toContain('too-deep');
  expect(codes(stairs(65))).toEqual(['too-deep']);
  // Not YAML, but the parser nests them all the same; ten thousands of them end the process.
  expect(codes('a: '.repeat(64))).not.toContain('too-deep');
  expect(codes('a: '.repeat(65))).toEqual(['too-deep']);
});

test('a mark of byte order and other ends of lines change nothing', () => {
  const plain = readScenario('small', HOSTILE['conditions within one another']?.(0) ?? '');
  expect(plain.loaded).not.toBeNull();
  const text = HOSTILE['conditions within one another']?.(0) ?? '';
  for (const other of [`\ufeff${text}`, text.replaceAll('\n', '\r\n')]) {
    expect(readScenario('small', other).loaded?.hash).toBe(plain.loaded?.hash);
  }
});
