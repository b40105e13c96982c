import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openDesk } from '../../../src/app/solver/desk.ts';
import type { FromSolver, ToSolver } from '../../../src/app/solver/protocol.ts';
import { type Carry, makeSolver } from '../../../src/app/solver/solver.ts';
import { mustRead } from '../../fixtures/files.ts';
import { pack, TO_PARTED, talked } from '../fixtures.ts';

const { scenario, hash } = pack;
const loaded = { scenario, hash };
const { run } = talked(TO_PARTED);

/** Until everything that waits has had its turn. */
async function settled(): Promise<void> {
  for (let n = 0; n < 20; n++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** A carrier that does the work here, every message cloned as it would be on its way to a worker. */
const here: Carry = (receive) => {
  const desk = openDesk(
    (message) => receive(structuredClone(message)),
    () => Promise.resolve(),
  );
  return { post: (message) => desk.receive(structuredClone(message)), stop: desk.close };
};

/** A timer that a test sets off itself. */
function timer() {
  const set = new Set<() => void>();
  return {
    later: (call: () => void) => {
      set.add(call);
      return () => set.delete(call);
    },
    ring: () => {
      for (const call of [...set]) call();
    },
  };
}

async function told(messages: readonly ToSolver[]): Promise<readonly FromSolver[]> {
  const heard: FromSolver[] = [];
  const desk = openDesk(
    (message) => heard.push(message),
    () => Promise.resolve(),
  );
  for (const message of messages) desk.receive(message);
  await settled();
  return heard;
}

test('a desk solves, and reviews what it was asked before and after', async () => {
  const heard = await told([
    { type: 'solve', loaded, limit: 10_000 },
    { type: 'review', run },
    { type: 'review', run: { ...run, moves: run.moves.slice(0, 2) } },
  ]);
  const reviews = heard.flatMap((message) => (message.type === 'reviewed' ? message.reviewed : []));
  expect(heard[0]?.type).toBe('solved');
  expect(reviews.map(({ valued }) => valued.moves.length)).toEqual([4, 2]);
  expect(reviews[0]?.valued.par).toBeCloseTo(96.77, 9);
  expect(reviews[0]?.next).toBeNull();
  expect(reviews[1]?.next).toBe('which-part');
  expect(Object.keys(reviews[0]?.lines ?? {})).toEqual(['fit', 'no-fit', 'not-now']);
  expect(structuredClone(reviews)).toEqual(reviews);
});

test('more beliefs than the limit are told as that', async () => {
  const heard = await told([{ type: 'solve', loaded, limit: 100 }]);
  expect(heard.at(-1)).toEqual({
    type: 'unsolved',
    why: { code: 'too-many-beliefs', limit: 100 },
  });
});

test('a conversation that can go on for ever is told with its loop', async () => {
  const { anytime, ...rest } = JSON.parse(JSON.stringify(scenario)) as typeof scenario;
  const first = rest.phases.opening?.beats.hello?.moves['may-be-no'];
  if (!first || first.outcomes.asks !== null) throw new Error('the example has changed');
  const plain = first.outcomes.plain.map((outcome) => ({ ...outcome, minutes: 0, to: null }));
  const around = { ...first, id: 'around', once: false, outcomes: { asks: null, plain } };
  const endless = { ...rest, anytime: { ...anytime, around } };
  const heard = await told([{ type: 'solve', loaded: { scenario: endless, hash }, limit: 1e6 }]);
  expect(heard.at(-1)).toMatchObject({ type: 'unsolved', why: { code: 'endless' } });
});

test('a solver has the figures of the last run that was asked for', async () => {
  const solver = makeSolver(loaded, { limit: 10_000, carriers: [here], later: timer().later });
  let changes = 0;
  solver.subscribe(() => changes++);
  solver.review({ ...run, moves: [] });
  solver.review(run);
  expect(solver.read().state.stage).toBe('working');
  await settled();
  expect(solver.read().state.stage).toBe('solved');
  expect(solver.read().reviewed?.run).toEqual(run);
  expect(changes).toBeGreaterThan(0);
});

test('where a worker can’t start, dies, is silent or breaks, the page takes over', async () => {
  const refused: Carry = () => {
    throw new TypeError('requires TrustedScriptURL');
  };
  const dying: Carry = (_, failed) => {
    queueMicrotask(failed);
    return { post: () => {}, stop: () => {} };
  };
  const breaking: Carry = (receive) => ({
    post: () => queueMicrotask(() => receive({ type: 'unsolved', why: { code: 'failed' } })),
    stop: () => {},
  });
  for (const first of [refused, dying, breaking]) {
    const solver = makeSolver(loaded, {
      limit: 10_000,
      carriers: [first, here],
      later: timer().later,
    });
    solver.review(run);
    await settled();
    expect(solver.read().reviewed?.valued.moves).toHaveLength(4);
  }
  const clock = timer();
  let stopped = 0;
  const silent: Carry = () => ({ post: () => {}, stop: () => stopped++ });
  const solver = makeSolver(loaded, {
    limit: 10_000,
    carriers: [silent, here],
    later: clock.later,
  });
  solver.review(run);
  await settled();
  expect(solver.read().reviewed).toBeNull();
  clock.ring();
  await settled();
  expect(stopped).toBe(1);
  expect(solver.read().reviewed?.valued.moves).toHaveLength(4);
});

test('finished runs are summed up, asked for before or after, and wherever the work is done', async () => {
  const chances = { agree: 20, part: 70, 'small-step': 10 };
  const whole = { id: 'a', run, forecasts: [{ at: 'end', afterTurn: 4, chances } as const] };
  const open = { id: 'b', run: { ...run, moves: run.moves.slice(0, 2) }, forecasts: [] };
  const unfit = { id: 'c', run: { ...run, moves: ['gone'] }, forecasts: [] };
  const dying: Carry = (_, failed) => {
    queueMicrotask(failed);
    return { post: () => {}, stop: () => {} };
  };
  const solver = makeSolver(loaded, {
    limit: 10_000,
    carriers: [dying, here],
    later: timer().later,
  });
  solver.sumUp([whole, open, unfit]);
  await settled();
  const [first, ...others] = solver.read().summedUp ?? [];
  expect(first?.figures?.points).toBeCloseTo(100 - 4 * 0.5 - 2 * 0.4, 9);
  expect(first?.figures?.forecasts).toHaveLength(1);
  expect(others).toEqual([
    { id: 'b', figures: null },
    { id: 'c', figures: null },
  ]);
  solver.sumUp([whole]);
  await settled();
  expect(solver.read().summedUp).toHaveLength(1);
});

test('where nothing works, that is said, and nothing hangs', async () => {
  const refused: Carry = () => {
    throw new TypeError();
  };
  const solver = makeSolver(loaded, {
    limit: 10_000,
    carriers: [refused, refused],
    later: timer().later,
  });
  expect(solver.read().state).toEqual({ stage: 'unsolved', why: { code: 'failed' } });
});

test('it can be stopped, and begun again', async () => {
  const solver = makeSolver(loaded, { limit: 10_000, carriers: [here], later: timer().later });
  solver.review(run);
  solver.stop();
  await settled();
  expect(solver.read()).toMatchObject({ state: { stage: 'stopped' }, reviewed: null });
  solver.again();
  await settled();
  expect(solver.read().reviewed?.run).toEqual(run);
});

test('progress is told on the way, and a stop comes through between two slices', async () => {
  const chain = Array.from({ length: 12 }, (_, n) => [
    `m${n}`,
    { say: `Move ${n}`, kind: 'ask/problem', reply: 'Yes.', minutes: 0 },
  ]);
  const big = mustRead('big', stringify(bigFile(Object.fromEntries(chain))));
  const heard: FromSolver[] = [];
  let breaths = 0;
  const desk = openDesk(
    (message) => heard.push(message),
    async () => {
      if (++breaths === 3) desk.close();
    },
  );
  desk.receive({ type: 'solve', loaded: big, limit: 1_000_000 });
  await settled();
  expect(heard.map(({ type }) => type)).toEqual(['progress', 'progress']);
});

/** As many beliefs as there are ways to have said some of the moves. */
function bigFile(moves: Readonly<Record<string, unknown>>): unknown {
  const facts = Object.keys(moves).map((move, n) => [`f${n}`, { about: 'problem', note: move }]);
  const learning = Object.entries(moves).map(([id, move], n) => [
    id,
    { ...(move as object), learns: [`f${n}`] },
  ]);
  const endings = Object.keys(moves).map((_, n) => [`e${n}`, `f${n}`] as const);
  return {
    title: 'Big',
    summary: 'Big.',
    level: 'starter',
    stage: 'first-call',
    time: 200,
    patience: 9,
    seller: { role: 'Seller', company: 'Us', offer: 'It', brief: 'Go.' },
    cast: { bo: { name: 'Bo', role: 'Buyer', company: 'Them', manner: 'Calm' } },
    buyer: 'bo',
    trust: 4,
    situations: {
      yes: { right: 'agree', truth: 'Yes.' },
      no: { right: 'part', truth: 'No.' },
    },
    facts: Object.fromEntries(facts),
    phases: {
      all: {
        beats: {
          here: {
            buyer: 'Hello.',
            moves: {
              ...Object.fromEntries(learning),
              ...Object.fromEntries(
                endings.map(([ending, fact], n) => [
                  `bye${n}`,
                  {
                    say: `Bye ${n}`,
                    kind: 'commit/stop',
                    if: { knows: fact },
                    reply: 'Bye.',
                    to: ending,
                  },
                ]),
              ),
              leave: { say: 'Leave', kind: 'commit/stop', reply: 'Bye.', to: 'e0' },
            },
          },
        },
      },
    },
    endings: Object.fromEntries(
      endings.map(([ending]) => [ending, { kind: 'stalled', title: ending, epilogue: 'Later.' }]),
    ),
    start: 'here',
    'out-of-time': 'e0',
    'walks-out': 'e0',
  };
}
