import { expect, test } from 'vitest';
import { Door } from '../../src/server/door.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('a few come in at each turn, in order, and all of them in the end', async () => {
  const door = new Door();
  const came: number[] = [];
  for (let n = 0; n < 10; n++) expect(door.knock(() => came.push(n))).toBe(true);
  expect(came).toEqual([]);
  await turn();
  expect(came).toEqual([0, 1, 2, 3]);
  await turn();
  await turn();
  await turn();
  expect(came).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  door.knock(() => came.push(10));
  await turn();
  expect(came.at(-1)).toBe(10);
});

test('where too many wait nobody more is let in line', async () => {
  const door = new Door();
  let came = 0;
  const knock = () => door.knock(() => came++);
  expect(Array.from({ length: 2_500 }, knock).filter((may) => may)).toHaveLength(2_000);
  await turn();
  expect(came).toBe(4);
  expect(knock()).toBe(true);
});
