import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../src/model/scenario.ts';
import { followMoves } from '../../src/solve/best.ts';
import { type Solution, solve } from '../../src/solve/solve.ts';
import { said, shop, small } from '../fixtures/files.ts';

function mustSolve({ scenario }: Loaded): Solution {
  const solved = solve(scenario);
  if (!solved.ok) throw new Error(solved.why.code);
  return solved.solution;
}

/** The number of the belief that a line of moves leads to. */
function beliefAfter(solution: Solution, ...moves: readonly string[]): number {
  const path = followMoves(solution, 'yes', moves);
  expect(path).toHaveLength(moves.length);
  return path.at(-1)?.next ?? Number.NaN;
}

/** Two that lead on to another beat, and what is asked there. */
function hall(asked: Record<string, unknown>, more: Record<string, Record<string, unknown>> = {}) {
  const [there, here] = [said({ to: 'hall' }), said({ to: 'hall' })];
  const moves = { sell: said({ if: asked, kind: 'commit/decide', to: 'sold' }), ...more };
  const bye = said({ to: 'gone' });
  return small({
    phases: {
      shop: {
        beats: {
          hello: { buyer: 'Hello.', moves: { there, here } },
          hall: { buyer: 'Well?', moves: { ...moves, bye } },
        },
      },
    },
    endings: { gone: { kind: 'stalled' }, sold: { kind: 'agreed' }, left: { kind: 'walked' } },
  });
}

/** A move that comes to the first of these that holds. */
function forked(outcomes: readonly Record<string, unknown>[]) {
  return { say: 'Well.', kind: 'tell/teach', outcomes };
}

/** A hall, and a room where a line is said on arrival. */
function room(line: unknown, more: Record<string, Record<string, unknown>> = {}) {
  const [there, here] = [said({ to: 'hall' }), said({ to: 'hall' })];
  const bye = said({ to: 'gone' });
  return small({
    phases: {
      shop: {
        beats: {
          hello: { buyer: 'Hello.', moves: { there, here } },
          hall: { buyer: 'Well?', moves: { go: said({ to: 'room' }), bye } },
          room: { buyer: line, moves: { ...more, back: said({ to: 'hall' }) } },
        },
      },
    },
  });
}

describe('what can make no difference any more is forgotten', () => {
  it('where one or the other was said, and either will do', () => {
    const solution = mustSolve(hall({ any: [{ said: 'there' }, { said: 'here' }] }));
    expect(beliefAfter(solution, 'there')).toBe(beliefAfter(solution, 'here'));
  });

  it('but not where it has to be the one', () => {
    const solution = mustSolve(hall({ said: 'there' }));
    expect(beliefAfter(solution, 'there')).not.toBe(beliefAfter(solution, 'here'));
  });

  it('where what asks about it can no longer be offered', () => {
    const asked = { said: 'there', not: { said: 'close' } };
    const solution = mustSolve(hall(asked, { close: said() }));
    expect(beliefAfter(solution, 'there')).not.toBe(beliefAfter(solution, 'here'));
    expect(beliefAfter(solution, 'there', 'close')).toBe(beliefAfter(solution, 'here', 'close'));
  });

  it('where it is asked in a beat to which no way is left', () => {
    const solution = mustSolve(room('Well?', { sell: said({ if: { said: 'there' } }) }));
    expect(beliefAfter(solution, 'there')).not.toBe(beliefAfter(solution, 'here'));
    const back = ['go', 'back'];
    expect(beliefAfter(solution, 'there', ...back)).toBe(beliefAfter(solution, 'here', ...back));
  });

  it('where it decides among lines that tell nothing', () => {
    const line = [{ when: { said: 'there' }, line: 'There?' }, { line: 'Here?' }];
    const solution = mustSolve(room(line));
    expect(beliefAfter(solution, 'there')).toBe(beliefAfter(solution, 'here'));
  });

  it('where nothing in this situation leads to what asks about it', () => {
    const tell = forked([
      { when: { situation: 'yes' }, reply: 'Yes.', to: 'hall' },
      { reply: 'No.', to: 'yard' },
    ]);
    const [bye, sell] = [
      said({ to: 'gone' }),
      said({ if: { said: 'note' }, kind: 'commit/decide', to: 'sold' }),
    ];
    const solution = mustSolve(
      small({
        phases: {
          shop: {
            time: 'none',
            moves: { bye },
            beats: {
              hello: { buyer: 'Hello.', moves: { note: said(), tell } },
              hall: { buyer: 'Well?' },
              yard: { buyer: 'Well?', moves: { sell } },
            },
          },
        },
        endings: { gone: { kind: 'stalled' }, sold: { kind: 'agreed' }, left: { kind: 'walked' } },
      }),
    );
    expect(beliefAfter(solution, 'tell')).toBe(beliefAfter(solution, 'note', 'tell'));
  });

  it('but a fact that may be learnt again is forgotten in all situations or in none', () => {
    const [ask, bye] = [said({ learns: 'need', to: 'hall' }), said({ to: 'gone' })];
    const again = said({ learns: 'need' });
    const go = forked([
      { when: { situation: 'yes' }, reply: 'No.', to: 'gone' },
      { reply: 'Come.', to: 'yard' },
    ]);
    const sell = said({ if: { knows: 'need' }, kind: 'commit/decide', to: 'gone' });
    const solution = mustSolve(
      small({
        facts: { need: { about: 'problem', note: 'She needs it.' } },
        phases: {
          shop: {
            moves: { bye },
            beats: {
              hello: { buyer: 'Hello.', moves: { ask } },
              hall: { buyer: 'Well?', moves: { again, go } },
              yard: { buyer: 'Well?', moves: { sell } },
            },
          },
        },
      }),
    );
    const [told] = solution.beliefs.options(beliefAfter(solution, 'ask'));
    expect(told?.branches.map(({ situations }) => situations)).toEqual([[0, 1]]);
  });

  it('but a fact is not taken for known, as learning it would show a note', () => {
    const learn = said({ if: { not: { said: 'close' } }, learns: 'need' });
    const solution = mustSolve(
      small({
        phases: shop({
          learn,
          close: said(),
          late: said({ if: { knows: 'need', not: { said: 'close' } } }),
          again: said({ if: { said: 'close' }, learns: 'need' }),
        }),
      }),
    );
    const closed = beliefAfter(solution, 'close');
    const again = solution.beliefs.options(closed).at(-2);
    expect(again?.branches).toHaveLength(2);
  });
});

describe('situations that no play can tell apart', () => {
  const alike = (reply: unknown) =>
    mustSolve(
      small({
        situations: {
          yes: { right: 'agree' },
          luck: { right: 'agree', weight: 0.5 },
          no: { right: 'part' },
        },
        facts: { need: { about: 'problem', note: { no: 'She has one.', else: 'She needs it.' } } },
        phases: shop({ hm: said({ reply }), ask: said({ learns: 'need' }) }),
        endings: { gone: { kind: 'stalled', worth: { luck: 7 } }, left: { kind: 'walked' } },
      }),
    );

  it('share their positions, and are each worth their own', () => {
    const { beliefs, start } = alike('Well.');
    expect(beliefs.positionOf(start, 1)).toBe(beliefs.positionOf(start, 0));
    expect(beliefs.positionOf(start, 2)).not.toBe(beliefs.positionOf(start, 0));
    const bye = beliefs.edge(start, 0, beliefs.offered(start) - 1);
    const worths = [0, 1].map((n) => beliefs.positions.worthOf(bye, n));
    expect(worths).toEqual([20 - 0.4 * 2, 7 - 0.4 * 2]);
  });

  it('are none where one reply is another', () => {
    const { beliefs, start } = alike({ luck: 'Oh.', else: 'Well.' });
    expect(beliefs.positionOf(start, 1)).not.toBe(beliefs.positionOf(start, 0));
  });
});
