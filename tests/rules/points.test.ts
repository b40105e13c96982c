import { describe, expect, it } from 'vitest';
import { type Conversation, points, say, start } from '../../src/engine/conversation.ts';
import type { Loaded } from '../../src/model/scenario.ts';
import { worthOf } from '../../src/rules/points.ts';
import { startPosition } from '../../src/rules/step.ts';
import { example, said, shop, small } from '../fixtures/files.ts';

function play(loaded: Loaded, situation: string, ...moves: readonly string[]): Conversation {
  return moves.reduce(
    (conversation, move) => {
      const next = say(conversation, move);
      if (!next.ok) throw new Error(JSON.stringify(next.error));
      return next.value;
    },
    start(loaded, 1, situation),
  );
}

const total = (...args: Parameters<typeof play>) => points(play(...args))?.total;

describe('the points of a conversation', () => {
  // Each figure is worked out by hand from FORMAT.md, "Value".
  it('of the example, to `booked` with one essential fact unknown', () => {
    // 100 − 6 (the clock) − 5 minutes × 0.5 − one level of trust × 0.4
    const line = ['may-be-no', 'last-close', 'which-part', 'who-else', 'ask-for-session'] as const;
    expect(total(example(), 'fit', ...line)).toBeCloseTo(91.1, 9);
  });

  it('of the example, to `signed`', () => {
    // 20 − 2 minutes × 0.5 − severity 4 × 4 − three levels of trust × 0.4
    expect(total(example(), 'fit', 'may-be-no', 'friday-price')).toBeCloseTo(1.8, 9);
  });

  it('of the example, to `drifted` by comfort', () => {
    // 25 − 1 minute × 0.5 − comfort 1 − three levels × 0.4
    expect(total(example(), 'not-now', 'send-deck')).toBeCloseTo(22.3, 9);
  });

  it('are none while it goes on', () => {
    expect(points(play(example(), 'fit', 'may-be-no'))).toBeNull();
  });

  it('count a slip, an unearned ask, and no minutes where no clock runs', () => {
    const loaded = small({
      trust: 4,
      commitments: { trial: { label: 'T', type: 'decide', earned: { trust: 5 }, accepts: 'yes' } },
      phases: shop(
        {
          slip: said({ kind: 'slip/twist', minutes: 30 }),
          ask: said({
            kind: 'commit/decide',
            reply: undefined,
            asks: 'trial',
            granted: { reply: 'y' },
            unearned: { reply: 'n', kind: 'pressure/badgering' },
            declined: { reply: 'n' },
          }),
        },
        { time: 'none' },
      ),
    });
    // 20 − slip 2 − unearned 2 − severity 3 × 4 − one level of trust × 0.4
    expect(total(loaded, 'yes', 'slip', 'ask', 'bye')).toBeCloseTo(3.6, 9);
  });
});

describe('the worth of an agreement', () => {
  const facts = Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [
      `f${n}`,
      { about: 'problem', essential: true, note: 'x' },
    ]),
  );
  const worth = (ending: Readonly<Record<string, unknown>>, known: number, situation = 'yes') => {
    const { scenario } = small({
      facts,
      endings: { gone: { kind: 'agreed', ...ending }, left: { kind: 'walked' } },
    });
    const at = { ...startPosition(scenario, situation), known: Object.keys(facts).slice(0, known) };
    const { full, uninformed } = worthOf(scenario, at, 'gone');
    return full - uninformed;
  };

  it('loses six for each essential fact unknown', () => {
    expect([worth({}, 20), worth({}, 18), worth({}, 8)]).toEqual([100, 88, 28]);
  });

  it('never falls below what pressing for it is worth', () => {
    expect([worth({}, 0), worth({}, 20, 'no'), worth({}, 0, 'no')]).toEqual([20, 5, 0]);
  });

  it('nor below its own worth, where that is lower still', () => {
    expect(worth({ worth: { yes: 12 } }, 0)).toBe(12);
    expect(worth({ worth: { yes: 30 } }, 0)).toBe(20);
    expect(worth({ worth: { yes: 90 } }, 19)).toBe(84);
  });
});

describe('the worth of a parting', () => {
  it('is less where it names nothing better', () => {
    const worth = (ending: Readonly<Record<string, unknown>>) => {
      const { scenario } = small({
        endings: { gone: { kind: 'parted', ...ending }, left: { kind: 'walked' } },
      });
      return worthOf(scenario, startPosition(scenario, 'no'), 'gone').full;
    };
    expect([worth({ alternative: true }), worth({})]).toEqual([100, 80]);
  });
});
