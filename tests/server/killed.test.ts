import { expect, test } from 'vitest';
import { killed } from './killed.ts';
import { faultsOf } from './voting.ts';

test('killed while 50 people vote, it has every acknowledged vote, once', async () => {
  const came = await killed(3, 50);
  expect(faultsOf(came)).toEqual([]);
  expect(came.votes.every(({ acknowledged }) => acknowledged !== null)).toBe(true);
  expect(came.votes.length).toBeGreaterThanOrEqual(3 * 50);
  expect(came.onTheWay).toBeGreaterThan(0);
}, 120_000);

test('a vote that is lost, doubled or changed is found', async () => {
  const came = await killed(1, 2);
  const [vote] = came.votes;
  const entry = came.log.find(({ id }) => id === vote?.id);
  if (!vote || entry?.event.type !== 'vote') throw new Error('no vote was kept');
  const without = came.log.filter(({ id }) => id !== vote.id);
  expect(faultsOf({ ...came, log: without })).toContain(`${vote.id} was acknowledged and is lost`);
  const twice = [...came.log, { ...entry, seq: came.log.length + 1 }];
  expect(faultsOf({ ...came, log: twice })).toEqual([`${vote.id} is there 2 times`]);
  const other = { ...entry, event: { ...entry.event, move: 'x' } };
  const changed = came.log.map((one) => (one === entry ? other : one));
  expect(faultsOf({ ...came, log: changed })).toEqual([`${vote.id} is another vote than was sent`]);
}, 60_000);
