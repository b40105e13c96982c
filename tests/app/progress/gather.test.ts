import { expect, test } from 'vitest';
import { type WorkedScenario, withRunsOf } from '../../../src/app/progress/cache.ts';
import { gather, type Means } from '../../../src/app/progress/gather.ts';
import { type Gathered, gatheredOf, knownAtOnce } from '../../../src/app/progress/gathered.ts';
import type { RunRecord } from '../../../src/app/session/record.ts';
import { openDesk } from '../../../src/app/solver/desk.ts';
import { type Carry, makeSolver } from '../../../src/app/solver/solver.ts';
import { card, pack, record, TO_PARTED, talked } from '../fixtures.ts';

const ended = (id: string, started: number, over: Partial<RunRecord> = {}) =>
  record(talked(TO_PARTED), { id, started, ended: true, ...over });

const here: Carry = (receive) => {
  const desk = openDesk(
    (message) => receive(structuredClone(message)),
    () => Promise.resolve(),
  );
  return { post: (message) => desk.receive(structuredClone(message)), stop: desk.close };
};

const dead: Carry = () => {
  throw new TypeError();
};

/** Gathers to the end: what was known at once and all that was told after it, what was solved, and what is kept. */
async function gathered(
  records: readonly RunRecord[],
  { kept = new Map(), limit = 10_000, carry = here, hash = pack.hash } = {} as {
    kept?: Map<string, WorkedScenario>;
    limit?: number;
    carry?: Carry;
    hash?: string;
  },
) {
  let solved = 0;
  const means: Means = {
    keep: async (worked) => {
      const before = kept.get(worked.hash) ?? null;
      kept.set(worked.hash, structuredClone(withRunsOf(before, worked)));
    },
    packOf: async () => ({ ...pack, hash }),
    solver: (loaded) => {
      solved++;
      return makeSolver(loaded, { limit, carriers: [carry], later: () => () => {} });
    },
  };
  const all = new Map(records.map((one) => [one.id, one]));
  const known = knownAtOnce(
    { records: all, files: new Map() },
    [...kept.values()],
    [card({ hash })],
  );
  const told: Gathered[] = [gatheredOf(known)];
  await new Promise<void>((resolve) => {
    gather(known, known.jobs, means, (next) => {
      told.push(next);
      if (next.waiting === 0) resolve();
    });
    if (known.jobs.length === 0) resolve();
  });
  return { told, last: told.at(-1), solved: () => solved, kept };
}

test('a scenario is solved once for all its runs, and first attempts are told', async () => {
  const open = record(talked(['may-be-no']), { id: 'open' });
  const retry = ended('c', 1, { retryOf: { record: 'a', turn: 2 } });
  const { told, last, solved } = await gathered([ended('b', 30), ended('a', 20), open, retry]);
  expect(told[0]).toEqual({ summaries: [], waiting: 3, left: 0, decisions: [] });
  expect(solved()).toBe(1);
  expect(last?.left).toBe(0);
  expect(last?.summaries.map(({ id, at, first }) => ({ id, at, first }))).toEqual([
    { id: 'b', at: 30, first: false },
    { id: 'a', at: 20, first: false },
    { id: 'c', at: 1, first: false },
  ]);
  const { last: alone } = await gathered([ended('b', 30), ended('a', 20)]);
  expect(alone?.summaries.map(({ first }) => first)).toEqual([false, true]);
});

test('what was kept is there at once, and is not worked out again', async () => {
  const { kept, last } = await gathered([ended('a', 20)]);
  const again = await gathered([ended('a', 20)], { kept });
  expect(again.solved()).toBe(0);
  expect(again.told).toEqual([last]);
  const more = await gathered([ended('a', 20), ended('b', 30)], { kept });
  expect(more.solved()).toBe(1);
  expect(more.told[0]?.summaries).toHaveLength(1);
  const both = await gathered([ended('a', 20), ended('b', 30)], { kept });
  expect(both.solved()).toBe(0);
  expect(both.told).toEqual([more.last]);
});

test('the decisions of a scenario come with its runs, once, and of today’s content alone', async () => {
  const { kept, last } = await gathered([ended('a', 20)]);
  expect(last?.decisions.length).toBeGreaterThan(5);
  expect(last?.decisions[0]).toMatchObject({ scenario: 'twelve-day-close', moves: [] });
  const more = await gathered([ended('a', 20), ended('b', 30)], { kept });
  expect(more.told[0]?.decisions).toEqual(last?.decisions);
  expect(more.last?.decisions).toEqual(last?.decisions);
  const [worked] = kept.values();
  if (worked) kept.set('old', { ...worked, hash: 'old' });
  const again = await gathered([ended('a', 20)], { kept });
  expect(again.solved()).toBe(0);
  expect(again.last?.decisions).toEqual(last?.decisions);
});

test('another scenario, or other moves, make it be worked out anew', async () => {
  const { kept } = await gathered([ended('a', 20)]);
  expect((await gathered([ended('a', 20)], { kept, hash: 'other' })).solved()).toBe(1);
  const other = { ...ended('a', 20), run: talked(['may-be-no', 'send-deck']).run };
  const { last } = await gathered([other], { kept });
  expect(last?.summaries[0]?.turns).toHaveLength(2);
});

test('what can’t be counted is said, and tried again only where it may help', async () => {
  const gone = ended('gone', 1);
  const records = [{ ...gone, run: { ...gone.run, scenario: 'gone' } }, ended('a', 20)];
  const small = await gathered(records, { limit: 100 });
  expect(small.last).toEqual({ summaries: [], waiting: 0, left: 2, decisions: [] });
  expect((await gathered(records, { limit: 100, kept: small.kept })).solved()).toBe(0);
  const failed = await gathered(records, { carry: dead });
  expect(failed.last).toEqual({ summaries: [], waiting: 0, left: 2, decisions: [] });
  expect(failed.kept.size).toBe(0);
});

test('a run that no longer fits its scenario is left out', async () => {
  const { run } = talked(TO_PARTED);
  const unfit = ended('a', 1, { run: { ...run, moves: [...run.moves, 'gone'] } });
  const { last } = await gathered([unfit, ended('b', 2)]);
  expect(last).toMatchObject({ waiting: 0, left: 1, summaries: [{ id: 'b' }] });
});
