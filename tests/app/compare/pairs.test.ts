import { expect, test } from 'vitest';
import { cards } from '../../../src/app/catalogue/cards.ts';
import { connectPairs } from '../../../src/app/compare/pairs.ts';
import type { RunRecord } from '../../../src/app/session/record.ts';
import { record, TO_PARTED, talked } from '../fixtures.ts';

const DAY = 86_400_000;
const SHIPPED = 'twelve-day-close';

function run(id: string, day: number, of: Partial<RunRecord['run']> = {}): RunRecord {
  const { run: played, ...rest } = record(talked(TO_PARTED), {
    id,
    started: day * DAY,
    ended: true,
  });
  return { ...rest, run: { ...played, scenario: SHIPPED, ...of } };
}

function viewed(...all: readonly RunRecord[]) {
  return connectPairs({ records: new Map(all.map((one) => [one.id, one])), files: new Map() });
}

function pairs(...all: readonly RunRecord[]) {
  const { latest, more } = viewed(...all);
  expect(more).toEqual([]);
  return latest;
}

test('what was played twice can be compared, the earlier first', () => {
  expect(pairs(run('b', 2), run('a', 1))).toEqual([
    {
      key: expect.stringContaining(SHIPPED),
      title: 'The twelve-day close',
      lang: undefined,
      played: 'Played 2 times, last on 3 Jan 1970',
      links: [
        {
          href: '#/compare/a/b',
          words: 'Compare the two',
          label: 'Compare the two: The twelve-day close',
        },
      ],
    },
  ]);
});

test('of more there are the last two, and the first and the last', () => {
  const [view] = pairs(run('c', 3), run('a', 1), run('d', 4), run('b', 2));
  expect(view?.links.map(({ href, words }) => [href, words])).toEqual([
    ['#/compare/c/d', 'Compare the last two'],
    ['#/compare/a/d', 'Compare the first and the last'],
  ]);
});

test('what was played last stands first', () => {
  const other = { scenario: 'four-minutes' };
  const all = [run('a', 1), run('x', 2, other), run('y', 3, other), run('b', 4)];
  expect(pairs(...all).map(({ title }) => title)).toEqual(['The twelve-day close', 'Four minutes']);
});

test('where they are many, those that were played long ago are folded', () => {
  const ids = cards.slice(0, 7).map(({ id }) => id);
  const all = ids.flatMap((scenario, n) =>
    [0, 1].map((again) => run(`${scenario} ${again}`, n, { scenario })),
  );
  const { latest, more } = viewed(...all);
  expect([latest.length, more.length]).toEqual([5, 2]);
  expect(more.at(-1)?.title).toBe(cards[0]?.title);
});

test('never what goes on, what is on another content, or what is here no more', () => {
  expect(pairs(run('a', 1))).toEqual([]);
  expect(pairs(run('a', 1), { ...run('b', 2), ended: false })).toEqual([]);
  expect(pairs(run('a', 1), run('b', 2, { hash: 'other' }))).toEqual([]);
  const gone = { scenario: 'a-file-of-theirs' };
  expect(pairs(run('a', 1, gone), run('b', 2, gone))).toEqual([]);
});
