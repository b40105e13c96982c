import { expect, test } from 'vitest';
import { parseEntry } from '../../../src/app/session/entry.ts';
import { PLAN_ANSWERS } from '../../../src/practice/plans.ts';
import { answer, drill } from '../fixtures.ts';
import { opened, shelf } from './shelf.ts';

test('an entry out of storage is believed only whole', () => {
  for (const good of [drill, answer, { ...answer, said: '' }]) {
    expect(parseEntry(structuredClone(good))).toEqual({ ok: true, value: good });
  }
  for (const one of PLAN_ANSWERS) expect(parseEntry({ ...answer, answer: one }).ok).toBe(true);
});

test.each([
  [null, 'not an entry'],
  ['x', 'not an entry'],
  [{ ...drill, version: 2 }, 'kept by a newer version of Opening Move'],
  [{ ...drill, version: 0 }, 'a version this program doesn’t know'],
  [{ ...drill, id: '' }, 'no id'],
  [{ ...drill, at: Number.NaN }, 'no time'],
  [{ ...drill, at: -1 }, 'no time'],
  [{ ...drill, kind: 'dream' }, 'of a kind this program doesn’t know'],
  [{ ...drill, of: null }, 'no decision'],
  [{ ...drill, of: { record: 'r1', turn: 0 } }, 'no decision'],
  [{ ...drill, of: { record: '', turn: 1 } }, 'no decision'],
  [{ ...drill, hash: undefined }, 'no scenario'],
  [{ ...drill, moves: [1] }, 'the moves are no list of ids'],
  [{ ...drill, move: null }, 'no move'],
  [{ ...drill, loss: Number.POSITIVE_INFINITY }, 'no loss'],
  [{ ...answer, record: 3 }, 'no conversation'],
  [{ ...answer, answer: 'perhaps' }, 'no answer'],
  [{ ...answer, said: null }, 'no words'],
])('%j: %s', (value, error) => {
  expect(parseEntry(value)).toEqual({ ok: false, error });
});

test('an entry is kept, and one that is here already is not changed', async () => {
  const on = shelf();
  const store = await opened(on.disk);
  await store.saveEntry(drill);
  await store.saveEntry({ ...drill, loss: 50 });
  await store.saveEntry(answer);
  const both = [
    ['d1', drill],
    ['p1', answer],
  ];
  expect([...store.read().entries]).toEqual(both);
  expect([...on.entries]).toEqual(both);
  expect([...(await opened(on.disk)).read().entries]).toEqual(both);
  expect(on.writes).toEqual(['entries d1', 'entries p1']);
});
