import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/model/position.ts';
import type { Id, Scenario } from '../../src/model/scenario.ts';
import { findMove } from '../../src/rules/lookup.ts';
import { offeredMoves } from '../../src/rules/offered.ts';
import { shown, viewOf } from '../../src/rules/shown.ts';
import { type Step, startPosition, take } from '../../src/rules/step.ts';
import { said, shop, small } from '../fixtures/files.ts';

const question = (overrides = {}) => said({ kind: 'ask/problem', ...overrides });

/** Says moves one after the other, in the situation `yes`; the steps that were taken. */
function play(scenario: Scenario, ...moves: readonly Id[]): readonly Step[] {
  let position = startPosition(scenario, 'yes');
  return moves.map((id) => {
    const move = offeredMoves(scenario, position).find((offered) => offered.id === id);
    if (!move) throw new Error(`${id} is not offered`);
    const step = take(scenario, position, move);
    position = step.after;
    return step;
  });
}

function reached(scenario: Scenario, ...moves: readonly Id[]): Position {
  const last = play(scenario, ...moves).at(-1);
  return last ? last.after : startPosition(scenario, 'yes');
}

const offeredIds = (scenario: Scenario, position: Position) =>
  offeredMoves(scenario, position).map(({ id }) => id);

describe('what is offered', () => {
  const { scenario } = small({
    anytime: { always: said({ once: false }), never: said({ if: { knows: 'need' } }) },
    phases: {
      shop: {
        moves: { phased: said() },
        beats: { hello: { moves: { first: said(), second: said() } } },
      },
    },
  });

  it("is the beat's, then the phase's, then anytime, in the order of the file", () => {
    expect(offeredIds(scenario, startPosition(scenario, 'yes'))).toEqual([
      'first',
      'second',
      'phased',
      'always',
    ]);
  });

  it('leaves out what was said, unless it may be said again', () => {
    expect(offeredIds(scenario, reached(scenario, 'first', 'always'))).toEqual([
      'second',
      'phased',
      'always',
    ]);
  });

  it("is the beat's alone in overtime", () => {
    const late = { ...startPosition(scenario, 'yes'), overtime: true };
    expect(offeredIds(scenario, late)).toEqual(['first', 'second']);
  });
});

describe('1. the outcome is picked on the state before the move', () => {
  it('by the first whose condition holds', () => {
    const { scenario } = small({
      phases: shop({
        a: said({
          reply: undefined,
          outcomes: [
            { when: { trust: { min: 4 } }, reply: 'warm' },
            { when: { situation: 'yes' }, trust: 2, reply: 'so' },
            { reply: 'else' },
          ],
        }),
      }),
    });
    const [step] = play(scenario, 'a');
    expect(step && shown(scenario, step).reply).toBe('so');
  });

  const asking = {
    situations: { yes: { right: 'agree' }, no: { right: 'part' } },
    commitments: {
      trial: { label: 'Trial', type: 'decide', earned: { knows: 'need' }, accepts: 'yes' },
    },
    phases: shop({
      find: question({ learns: 'need' }),
      ask: said({
        kind: 'commit/decide',
        once: false,
        reply: undefined,
        asks: 'trial',
        granted: { reply: 'Yes.' },
        unearned: { reply: 'Why?' },
        declined: { reply: 'No.' },
      }),
    }),
  };

  it('unearned where it is not earned, granted where it is accepted, declined otherwise', () => {
    const { scenario } = small(asking);
    expect(play(scenario, 'ask', 'find', 'ask').map(({ answer }) => answer)).toEqual([
      'unearned',
      null,
      'granted',
    ]);
    const move = findMove(scenario, 'ask');
    const no = { ...startPosition(scenario, 'no'), known: ['need'] };
    expect(move && take(scenario, no, move).answer).toBe('declined');
    expect(reached(scenario, 'find', 'ask').agreed).toEqual(['trial']);
    expect(reached(scenario, 'ask').agreed).toEqual([]);
  });
});

describe('2. cues', () => {
  const { scenario } = small({
    cues: { hint: { lasts: 2 } },
    phases: shop({
      drop: said({ cue: 'hint', once: false }),
      wait: said({ once: false }),
      pick: said({ if: { cue: 'hint' } }),
    }),
  });

  it('stay open for as many moves as they last', () => {
    expect(reached(scenario, 'drop').cues).toEqual([['hint', 2]]);
    expect(reached(scenario, 'drop', 'wait').cues).toEqual([['hint', 1]]);
    expect(offeredIds(scenario, reached(scenario, 'drop', 'wait'))).toContain('pick');
    expect(reached(scenario, 'drop', 'wait', 'wait').cues).toEqual([]);
    expect(() => play(scenario, 'drop', 'wait', 'wait', 'pick')).toThrow('not offered');
  });

  it('start anew where they are dropped again', () => {
    expect(reached(scenario, 'drop', 'wait', 'drop').cues).toEqual([['hint', 2]]);
  });
});

describe('3. and 4. questions in a row, and trust', () => {
  const { scenario } = small({
    patience: 2,
    impatient: 'Enough.',
    phases: shop({
      q: question({ once: false }),
      warm: question({ once: false, trust: 1 }),
      told: said({ once: false }),
      out: said({ once: false, trust: -5 }),
    }),
  });

  it('cost trust above the patience, and say so', () => {
    const steps = play(scenario, 'q', 'q', 'q', 'q');
    expect(steps.map((step) => step.after.questions)).toEqual([1, 2, 3, 3]);
    expect(steps.map((step) => step.after.trust)).toEqual([3, 3, 2, 1]);
    expect(steps.map((step) => shown(scenario, step).reply)).toEqual([
      'Well.',
      'Well.',
      'Well.\nEnough.',
      'Well.\nEnough.',
    ]);
  });

  it('are counted anew after anything else', () => {
    expect(reached(scenario, 'q', 'q', 'told').questions).toBe(0);
    expect(reached(scenario, 'q', 'q', 'told', 'q', 'q').trust).toBe(3);
  });

  it('change trust by the sum of both, kept within 0 and 5', () => {
    expect(reached(scenario, 'warm', 'warm').trust).toBe(5);
    expect(reached(scenario, 'warm', 'warm', 'warm').trust).toBe(5);
    expect(reached(scenario, 'q', 'q', 'warm').trust).toBe(3);
  });

  it('5. end it at walks-out where trust is gone', () => {
    expect(reached(scenario, 'out')).toMatchObject({ trust: 0, ending: 'left', beat: 'hello' });
  });
});

describe('5. an ending comes before walking out and before the clock', () => {
  it('however little trust or time is left', () => {
    const { scenario } = small({
      phases: shop({ end: said({ trust: -5, minutes: 60, to: 'gone' }) }),
    });
    expect(reached(scenario, 'end')).toMatchObject({ ending: 'gone', overtime: false });
  });

  it('and walking out before the clock', () => {
    const { scenario } = small({ phases: shop({ end: said({ trust: -5, minutes: 60 }) }) });
    expect(reached(scenario, 'end')).toMatchObject({ ending: 'left', overtime: false });
  });
});

describe('6. the clock', () => {
  const { scenario } = small({
    time: 4,
    cues: { hint: { lasts: 9 } },
    anytime: { more: said({ once: false }) },
    phases: {
      shop: {
        beats: {
          hello: {
            moves: {
              short: question({ minutes: 1, cue: 'hint', once: false }),
              long: said({ minutes: 9, to: 'till' }),
              'next-day': question({ minutes: 9, to: 'monday', cue: 'hint' }),
            },
          },
          till: { buyer: 'Here?', moves: { on: said({ to: 'hello' }) } },
          shut: { buyer: 'We shut.', moves: { last: said({ minutes: 3, to: 'till' }) } },
        },
      },
      later: {
        time: 2,
        'out-of-time': 'gone',
        beats: { monday: { buyer: 'Monday.', moves: { q: question() } } },
      },
    },
    'out-of-time': 'shut',
  });

  it('counts the minutes down', () => {
    expect(viewOf(scenario, startPosition(scenario, 'yes')).minutesLeft).toBe(4);
    expect(viewOf(scenario, reached(scenario, 'short')).minutesLeft).toBe(3);
  });

  it('leads elsewhere when it has run out, once, and then stands still', () => {
    const [, late] = play(scenario, 'short', 'long');
    expect(late?.after).toMatchObject({ beat: 'shut', overtime: true, used: 0 });
    expect(late && shown(scenario, late).line).toBe('We shut.');
    expect(late && shown(scenario, late).minutesLeft).toBeNull();
    expect(reached(scenario, 'long', 'last')).toMatchObject({
      beat: 'till',
      overtime: true,
      used: 0,
    });
  });

  it('is another one on another day: nothing used, no cues, no questions in a row', () => {
    expect(reached(scenario, 'short', 'next-day')).toMatchObject({
      beat: 'monday',
      used: 0,
      overtime: false,
      cues: [],
      questions: 0,
    });
    expect(viewOf(scenario, reached(scenario, 'next-day')).minutesLeft).toBe(2);
  });

  it('can end it', () => {
    const other = small({ time: 1, phases: shop({ wait: said() }) });
    expect(reached(other.scenario, 'wait')).toMatchObject({ ending: 'gone', overtime: true });
  });

  it('does not run in a phase without one', () => {
    const still = small({ phases: shop({ wait: said({ minutes: 60 }) }, { time: 'none' }) });
    expect(reached(still.scenario, 'wait')).toMatchObject({ ending: null, used: 0 });
    expect(viewOf(still.scenario, reached(still.scenario, 'wait')).minutesLeft).toBeNull();
  });

  it('in overtime, another day puts back time and all moves', () => {
    const two = small({
      time: 1,
      anytime: { more: said({ once: false }) },
      phases: {
        shop: { beats: { hello: { moves: { wait: said() } } } },
        later: {
          time: 5,
          'out-of-time': 'gone',
          beats: { monday: { buyer: 'Monday.', moves: { end: said() } } },
        },
      },
      'out-of-time': 'monday',
    });
    expect(reached(two.scenario, 'wait')).toMatchObject({
      beat: 'monday',
      overtime: false,
      used: 0,
    });
    expect(offeredIds(two.scenario, reached(two.scenario, 'wait'))).toEqual(['end', 'more']);
  });
});

describe('7. the line on arrival', () => {
  const { scenario } = small({
    phases: {
      shop: {
        beats: {
          hello: {
            buyer: 'Hello.',
            moves: {
              stay: said({ to: 'hello' }),
              find: said({ learns: 'need', to: 'back' }),
            },
          },
          back: {
            buyer: [
              { when: { knows: { need: 'no' } }, line: 'not this' },
              { when: { knows: { need: 'yes' } }, line: { yes: 'So.', else: 'nor this' } },
              { line: 'nor that' },
            ],
            moves: { bye: said({ to: 'gone' }) },
          },
        },
      },
    },
  });

  it('is picked on the state after the move', () => {
    const [step] = play(scenario, 'find');
    expect(step && shown(scenario, step)).toMatchObject({
      line: 'So.',
      learned: [{ fact: 'need', note: 'She needs it.' }],
    });
  });

  it('is said only in another beat', () => {
    const [step] = play(scenario, 'stay');
    expect(step && shown(scenario, step).line).toBe('');
  });
});
