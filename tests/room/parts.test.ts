import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CODE_LETTERS,
  CODES,
  chanceToGuess,
  codeAt,
  mostGuesses,
  readCode,
  WRONG_CODES,
} from '../../src/room/code.ts';
import { EMPTY, itemAt, itemsOf, type List, withItem, withMore } from '../../src/room/list.ts';
import { tidyName } from '../../src/room/names.ts';
import { leadersOf, saidBy } from '../../src/room/tally.ts';

test('a list is what an array would be, and no copy changes another', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.integer())), (changes) => {
      let list: List<number> = EMPTY;
      const array: number[] = [];
      for (let n = 0; n < 150; n++) {
        list = withMore(list, n);
        array.push(n);
      }
      const before = itemsOf(list);
      for (const [place, item] of changes) {
        const index = Math.min(place, array.length);
        const kept = list;
        list = withItem(list, index, item);
        expect(itemAt(kept, index)).toBe(array[index]);
        array[index] = item;
      }
      expect(itemsOf(list)).toEqual(array);
      expect(array.map((_, index) => itemAt(list, index))).toEqual(array);
      expect(before).toEqual(Array.from({ length: 150 }, (_, n) => n));
    }),
  );
  expect(itemAt(EMPTY, 0)).toBeUndefined();
  expect(() => withItem(EMPTY, 1, 1)).toThrow(RangeError);
});

test('each number is a code of its own, read back however it was typed', () => {
  fc.assert(
    fc.property(fc.nat(CODES - 1), fc.nat(CODES - 1), (one, other) => {
      const code = codeAt(one);
      expect(code).toMatch(new RegExp(`^[${CODE_LETTERS}]{6}$`));
      expect(codeAt(other) === code).toBe(one === other);
      const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
      expect(readCode(typed)).toBe(code);
      expect(readCode(code.replaceAll('S', '5').replaceAll('B', '8').replaceAll('Z', '2'))).toBe(
        code,
      );
    }),
  );
  expect(codeAt(0)).toBe('BBBBBB');
  expect(codeAt(CODES - 1)).toBe('ZZZZZZ');
});

test.each(['', 'BCDFH', 'BCDFHJK', 'ABCDFH', 'BCD FH0', 'BCDFHÉ', '🙂BCDFH'])(
  '%j is no code',
  (typed) => {
    expect(readCode(typed)).toBeNull();
  },
);

test('a day of guessing finds none of ten rooms, all but surely', () => {
  expect(CODES).toBe(34_012_224);
  const fromOne = chanceToGuess(10, WRONG_CODES.perAddress * 25);
  expect(fromOne).toBeCloseTo(0.0007, 4);
  // However many guess, from however many addresses.
  expect(mostGuesses(24)).toBe(46_600);
  expect(chanceToGuess(10, mostGuesses(24))).toBeCloseTo(0.0136, 4);
  expect(chanceToGuess(1, mostGuesses(24))).toBeCloseTo(0.0014, 4);
});

test.each([
  [null, null],
  ['  ', null],
  ['  Ana \n Reyes ', 'Ana Reyes'],
  ['A\u202Ena', 'A na'],
  ['\u200b', null],
  ['é'.normalize('NFD'), 'é'],
  ['x'.repeat(90), 'x'.repeat(40)],
  [`${'x'.repeat(39)}🙂🙂`, `${'x'.repeat(39)}🙂`],
  ['<b>=1+1</b>', '<b>=1+1</b>'],
])('the name %j is kept as %j', (typed, kept) => {
  expect(tidyName(typed)).toBe(kept);
});

test('leaders, and why a room says what it says', () => {
  const counts = [
    { move: 'a', count: 2 },
    { move: 'b', count: 2 },
    { move: 'c', count: 1 },
  ];
  expect(leadersOf(counts)).toEqual(['a', 'b']);
  expect(leadersOf(counts.slice(1))).toEqual(['b']);
  expect(leadersOf(counts.map((count) => ({ ...count, count: 0 })))).toEqual([]);
  expect([
    saidBy(['a', 'b'], 'a'),
    saidBy(['a'], 'a'),
    saidBy(['a'], 'b'),
    saidBy([], 'b'),
  ]).toEqual(['tie', 'majority', 'choice', 'choice']);
});
