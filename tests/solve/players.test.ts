import { describe, expect, it } from 'vitest';
import { bestLine } from '../../src/solve/best.ts';
import { PLAYERS, pointsOfPlayer } from '../../src/solve/players.ts';
import { solve } from '../../src/solve/solve.ts';
import { example, said, shop, small } from '../fixtures/files.ts';

function solved(scenario: Parameters<typeof solve>[0]) {
  const result = solve(scenario);
  if (!result.ok) throw new Error(result.why.code);
  return result.solution;
}

describe('the stock players', () => {
  it('get of the example what their rules give', () => {
    const solution = solved(example().scenario);
    const points = PLAYERS.map((player) => [player, pointsOfPlayer(solution, player)] as const);
    expect(Object.fromEntries(points)).toEqual({
      // `closer` opens with the false deadline: trust 2 is too little, −2 ends it. Walked out on:
      // (4×5 + 3×15 + 3×10) / 10 = 9.5; less half a point, severity 4 × 4 and five levels of trust.
      closer: expect.closeTo(9.5 - 0.5 - 16 - 2, 9),
      pleaser: expect.closeTo(14.8, 9),
      pitcher: expect.closeTo(0.5, 9),
      interrogator: expect.closeTo(71.17, 9),
      guesser: expect.closeTo(11.099368279, 9),
      longest: expect.closeTo(-13, 9),
      first: expect.closeTo(61.9, 9),
      best: expect.closeTo(96.77, 9),
    });
  });

  it('count words in code points, and take the first on a tie', () => {
    const words = (say: string, to: string) => said({ say, to });
    const endings = {
      gone: { kind: 'stalled' },
      left: { kind: 'walked' },
      won: { kind: 'agreed' },
    };
    const longest = (first: string, second: string) => {
      const { scenario } = small({
        phases: {
          shop: {
            beats: {
              hello: { buyer: 'Hi.', moves: { a: words(first, 'gone'), b: words(second, 'won') } },
            },
          },
        },
        endings,
      });
      return pointsOfPlayer(solved(scenario), 'longest');
    };
    const [a, b] = [longest('123', '12'), longest('12', '123')];
    expect(a).not.toBeCloseTo(b, 3);
    expect(longest('𝒜𝒜', 'abc')).toBeCloseTo(b, 9);
    expect(longest('abc', '𝒜𝒜𝒜')).toBeCloseTo(a, 9);
  });
});

describe('the best line', () => {
  it('is told for each situation of the example', () => {
    const solution = solved(example().scenario);
    expect(bestLine(solution, 'no-fit')).toEqual([
      'may-be-no',
      'last-close',
      'which-part',
      'not-your-fix',
    ]);
    expect(bestLine(solution, 'fit').at(-1)).toBe('ask-for-session');
    expect(bestLine(solution, 'not-now').at(-1)).toBe('checklist-and-june');
  });

  it('takes the first offered of two that are as good', () => {
    const { scenario } = small({ phases: shop({ one: said({ to: 'gone' }) }) });
    expect(bestLine(solved(scenario), 'yes')).toEqual(['one']);
  });
});
