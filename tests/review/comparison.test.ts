import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversation, say, start } from '../../src/engine/conversation.ts';
import { foundOut, lossesByFamily, partingOf, worths } from '../../src/review/comparison.ts';
import { valued } from '../../src/review/valued.ts';
import { solve } from '../../src/solve/solve.ts';
import { example, played } from './played.ts';

const early = played('fit', 'may-be-no last-close which-part ask-for-session send-deck');
const right = played('fit', 'may-be-no last-close which-part who-else ask-for-session');
const paper = played('no-fit', 'may-be-no last-close which-part not-your-fix');

const solved = solve(example.scenario);
if (!solved.ok) throw new Error(solved.why.code);
const { solution } = solved;

/** A conversation to its end, by numbers that pick among the moves on offer. */
function walk(situation: string, picks: readonly number[]): Conversation {
  let conversation = start(example, 1, situation);
  for (const pick of picks) {
    const offer = conversation.offered[pick % Math.max(1, conversation.offered.length)];
    const next = offer && say(conversation, offer.move);
    if (next?.ok) conversation = next.value;
  }
  return conversation;
}

describe('two conversations part', () => {
  it('where something else is said', () => {
    expect(partingOf([early, right])).toEqual({ shared: 3, by: 'said' });
    expect(partingOf([right, early])).toEqual({ shared: 3, by: 'said' });
  });

  it('where something else comes back to the same words', () => {
    expect(partingOf([early, paper])).toEqual({ shared: 2, by: 'heard' });
  });

  it('at the first turn, or never', () => {
    expect(partingOf([early, played('fit', 'send-deck')])).toEqual({ shared: 0, by: 'said' });
    const again = played('fit', early.run.moves.join(' '));
    expect(partingOf([early, again])).toEqual({ shared: 5, by: 'never' });
    // Another situation that never showed leaves them alike.
    const unseen = [played('fit', 'send-deck'), played('no-fit', 'send-deck')] as const;
    expect(partingOf(unseen).by).toBe('never');
  });

  it('in the same place, whichever of them comes first', () => {
    const choices = fc.array(fc.nat(20), { minLength: 30, maxLength: 30 });
    const situations = fc.constantFrom(...Object.keys(example.scenario.situations));
    fc.assert(
      fc.property(choices, choices, situations, situations, (a, b, one, other) => {
        const [first, second] = [walk(one, a), walk(other, b)];
        expect(partingOf([first, second])).toEqual(partingOf([second, first]));
        const { shared, by } = partingOf([first, second]);
        const moves = (run: Conversation) => run.run.moves.slice(0, shared);
        expect(moves(first)).toEqual(moves(second));
        expect(first.run.moves[shared] === second.run.moves[shared]).toBe(by !== 'said');
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was found out', () => {
  it('is told by where it was', () => {
    expect(foundOut([early, right])).toEqual({
      both: ['pain', 'cause'],
      alone: [[], ['signer']],
    });
    expect(foundOut([right, early]).alone).toEqual([['signer'], []]);
  });
});

describe('losses by family', () => {
  it('add up to those of each conversation', () => {
    const [one, other] = [valued(solution, early), valued(solution, right)];
    const losses = [one, other].map(({ moves }) => moves.map(({ loss }) => loss));
    const rows = lossesByFamily([early, right], [losses[0] ?? [], losses[1] ?? []]);
    const sum = (n: 0 | 1) => rows.reduce((all, { loss }) => all + loss[n], 0);
    expect(sum(0)).toBeCloseTo(one.loss, 9);
    expect(sum(1)).toBeCloseTo(other.loss, 9);
    expect(rows.reduce((all, { turns }) => all + turns[0], 0)).toBe(5);
    const comfort = rows.find(({ family }) => family === 'comfort');
    expect(comfort?.turns).toEqual([1, 0]);
    expect(comfort?.loss[0]).toBeGreaterThan(10);
    expect(rows.some(({ family }) => family === 'pressure')).toBe(false);
  });
});

describe('the line of values', () => {
  it('begins at par, and has a place for each turn and one for the end', () => {
    const line = worths(valued(solution, right));
    expect(line).toHaveLength(6);
    expect(line[0]).toBeCloseTo(solution.par, 9);
    const open = played('fit', 'may-be-no last-close');
    expect(worths(valued(solution, open))).toHaveLength(2);
  });
});
