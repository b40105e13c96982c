import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Accepted } from '../../src/room/accepted.ts';

const all = (of: Accepted, ids: readonly string[]) => ids.map((id) => of.versionOf(id));

test('what follows on it changes nothing of it', () => {
  const one = Accepted.NONE.with('a', 1);
  const two = one.with('b', 2);
  const other = one.with('c', 3);
  const ids = ['a', 'b', 'c'];
  expect(all(Accepted.NONE, ids)).toEqual([undefined, undefined, undefined]);
  expect(all(one, ids)).toEqual([1, undefined, undefined]);
  expect(all(two, ids)).toEqual([1, 2, undefined]);
  expect(all(other, ids)).toEqual([1, undefined, 3]);
  expect([one, two, other].map(({ size }) => size)).toEqual([1, 2, 2]);
});

test('however they follow on one another, each is as a map has it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (choices) => {
      const made = [{ own: Accepted.NONE, map: new Map<string, number>() }];
      for (const [n, choice] of choices.entries()) {
        const from = made[choice % made.length];
        if (!from) throw new RangeError('there is one at least');
        const id = `id ${n}`;
        made.push({ own: from.own.with(id, n), map: new Map(from.map).set(id, n) });
      }
      for (const { own, map } of made) {
        expect(own.size).toBe(map.size);
        for (const n of choices.keys()) expect(own.versionOf(`id ${n}`)).toBe(map.get(`id ${n}`));
      }
    }),
  );
});
