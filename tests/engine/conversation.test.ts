import { describe, expect, it } from 'vitest';
import { drawOrder, drawSituation } from '../../src/engine/chance.ts';
import { say, start } from '../../src/engine/conversation.ts';
import { replay } from '../../src/engine/replay.ts';
import { parseRun } from '../../src/engine/run.ts';
import type { Loaded } from '../../src/model/scenario.ts';
import { example, said, shop, small } from '../fixtures/files.ts';

const SEED = 20_261_123;

function played(loaded: Loaded, ...moves: readonly string[]) {
  return moves.reduce(
    (conversation, move) => {
      const next = say(conversation, move);
      if (!next.ok) throw new Error(JSON.stringify(next.error));
      return next.value;
    },
    start(loaded, SEED, Object.keys(loaded.scenario.situations)[0]),
  );
}

describe('a conversation', () => {
  it('is a value: saying something leaves the one before as it was', () => {
    const before = start(example(), SEED, 'fit');
    const after = say(before, 'rain');
    expect(before.turns).toEqual([]);
    expect(after.ok && after.value.run.moves).toEqual(['rain']);
    expect(before.run.moves).toEqual([]);
  });

  it('keeps the words as they were said', () => {
    const loaded = small({
      phases: shop({
        first: said({ learns: 'need' }),
        next: said({ say: [{ when: { knows: 'need' }, line: 'Knowing.' }, { line: 'Not.' }] }),
      }),
    });
    expect(played(loaded, 'first', 'next').turns[1]?.words).toBe('Knowing.');
    expect(played(loaded, 'next').turns[0]?.words).toBe('Not.');
  });

  it('refuses what is not on offer, does not exist, or comes too late', () => {
    const conversation = start(example(), SEED, 'fit');
    const refusal = (move: string, from = conversation) => {
      const next = say(from, move);
      return next.ok ? null : next.error;
    };
    expect(refusal('last-close')).toEqual({
      code: 'not-offered',
      move: 'last-close',
      offered: conversation.offered.map(({ move }) => move),
    });
    expect(refusal('constructor')).toEqual({ code: 'unknown-move', move: 'constructor' });
    expect(refusal('rain', played(example(), 'send-deck'))).toEqual({
      code: 'ended',
      move: 'rain',
      ending: 'drifted',
    });
  });
});

describe('the seed', () => {
  it('draws the situations by their weights', () => {
    const { scenario } = example();
    const drawn = Array.from({ length: 20_000 }, (_, seed) => drawSituation(scenario, seed));
    const share = (id: string) => drawn.filter((each) => each === id).length / drawn.length;
    // Weights 4, 3, 3; four standard deviations are 0.014.
    expect(Math.abs(share('fit') - 0.4)).toBeLessThan(0.014);
    expect(Math.abs(share('no-fit') - 0.3)).toBeLessThan(0.014);
    expect(Math.abs(share('not-now') - 0.3)).toBeLessThan(0.014);
  });

  it('shuffles the moves, the same for the same seed', () => {
    const orders = Array.from({ length: 40 }, (_, seed) =>
      start(example(), seed, 'fit')
        .offered.map(({ move }) => move)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(20);
    expect(
      start(example(), 3, 'fit')
        .offered.map(({ move }) => move)
        .join(),
    ).toBe(orders[3]);
  });

  it('tells nothing of the situation by the order', () => {
    const { scenario } = example();
    const firstByFit = [true, false].map((isFit) => {
      const seeds = Array.from({ length: 4_000 }, (_, seed) => seed).filter(
        (seed) => (drawSituation(scenario, seed) === 'fit') === isFit,
      );
      const lasts = seeds.filter((seed) => drawOrder(scenario, seed).get('rain') === 0);
      return lasts.length / seeds.length;
    });
    expect(Math.abs((firstByFit[0] ?? 0) - (firstByFit[1] ?? 1))).toBeLessThan(0.03);
  });

  it('keeps a move in its place among those that stay on offer', () => {
    const before = played(example(), 'may-be-no', 'last-close');
    const after = played(example(), 'may-be-no', 'last-close', 'who-else');
    const stayed = before.offered.map(({ move }) => move).filter((move) => offers(after, move));
    expect(after.offered.map(({ move }) => move).filter((move) => offers(before, move))).toEqual(
      stayed,
    );
  });
});

const offers = (conversation: ReturnType<typeof played>, move: string) =>
  conversation.offered.some((offer) => offer.move === move);

describe('replay', () => {
  const { run } = played(example(), 'may-be-no', 'last-close', 'which-part');

  it('gives everything back', () => {
    const again = replay(example(), run);
    expect(again.ok && again.value).toMatchObject({ changed: false, stopped: null });
    expect(again.ok && again.value.conversation.turns).toEqual(
      played(example(), ...run.moves).turns,
    );
  });

  it('says that the scenario has changed, and goes as far as its moves are offered', () => {
    const loaded = example();
    const changed = { ...loaded, hash: '0000000000000000' };
    const gone = replay(changed, { ...run, moves: ['may-be-no', 'no-more', 'which-part'] });
    expect(gone.ok && gone.value.changed).toBe(true);
    expect(gone.ok && gone.value.conversation.run.moves).toEqual(['may-be-no']);
    expect(gone.ok && gone.value.stopped).toEqual({
      turn: 2,
      refusal: { code: 'unknown-move', move: 'no-more' },
      left: ['no-more', 'which-part'],
    });
  });

  it('says where it can not even begin', () => {
    expect(replay(small(), run)).toEqual({
      ok: false,
      error: { code: 'other-scenario', found: 'small', expected: 'twelve-day-close' },
    });
    expect(replay(example(), { ...run, situation: 'toString' })).toEqual({
      ok: false,
      error: { code: 'unknown-situation', situation: 'toString' },
    });
  });
});

describe('a stored run', () => {
  const { run } = played(example(), 'may-be-no');

  it('is read back', () => {
    expect(parseRun(JSON.parse(JSON.stringify(run)))).toEqual({ ok: true, value: run });
  });

  it.each([
    ['nothing', null],
    ['text', 'run'],
    ['no scenario', { ...run, scenario: '' }],
    ['a seed out of range', { ...run, seed: -1 }],
    ['a seed that is text', { ...run, seed: '1' }],
    ['moves that are text', { ...run, moves: 'may-be-no' }],
    ['a move that is none', { ...run, moves: ['may-be-no', 3] }],
    ['no situation', { ...run, situation: undefined }],
  ])('is refused where it is %s', (_, value) => {
    expect(parseRun(value).ok).toBe(false);
  });
});
