import type { Costly, Decision } from '../../src/practice/decisions.ts';
import type { Answer } from '../../src/practice/drills.ts';

/** A noon, so that a few hours more or less are the same day. */
export const NOON = Date.UTC(2026, 10, 3, 12);
export const DAY = 86_400_000;
export const dayOf = (at: number) => Math.floor(at / DAY);

/** The first turn of the example, where its deck was sent. */
export function costly(overrides: Partial<Costly> = {}): Costly {
  return {
    key: 'twelve-day-close~h first',
    scenario: 'twelve-day-close',
    hash: 'h',
    situation: 'fit',
    moves: [],
    best: 'may-be-no',
    kind: 'honesty/purpose',
    lapses: ['comfort', 'pressure'],
    offered: [
      { move: 'may-be-no', loss: 0 },
      { move: 'send-deck', loss: 60 },
      { move: 'friday-price', loss: 40 },
    ],
    move: 'send-deck',
    said: 'I’ll send our deck.',
    loss: 60,
    lapse: 'comfort',
    ...overrides,
  };
}

/** A decision of another scenario, with nothing in common with that. */
export function elsewhere(overrides: Partial<Decision> = {}): Decision {
  const { key: _, move: _move, said, loss, lapse, ...rest } = costly();
  return {
    ...rest,
    key: 'loved-it~h first',
    scenario: 'loved-it',
    kind: 'ask/problem',
    lapses: ['told-first'],
    ...overrides,
  };
}

/** An answer to the first turn of `r1`, where it was made, the day after. */
export function answer(overrides: Partial<Answer> = {}): Answer {
  const { scenario, hash, situation, moves } = costly();
  return {
    id: 'e1',
    at: NOON + DAY,
    of: { record: 'r1', turn: 1 },
    scenario,
    hash,
    situation,
    moves,
    move: 'may-be-no',
    loss: 0,
    ...overrides,
  };
}
