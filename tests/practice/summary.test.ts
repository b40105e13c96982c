import { describe, expect, it } from 'vitest';
import { STOCK_PLAYERS } from '../../src/practice/players.ts';
import { type GivenForecast, summarise } from '../../src/practice/summary.ts';
import { solve } from '../../src/solve/solve.ts';
import { example, played } from '../review/played.ts';

const solved = solve(example.scenario);
if (!solved.ok) throw new Error('the example is not solved');
const { solution } = solved;

const TOO_EARLY = 'may-be-no last-close which-part ask-for-session send-deck';

function summed(moves: string, forecasts: readonly GivenForecast[] = [], situation = 'fit') {
  const figures = summarise(solution, played(situation, moves), forecasts);
  if (figures === null) throw new Error('it goes on');
  return figures;
}

describe('a finished run in figures', () => {
  it('has its points, and where they went', () => {
    const { par, points, loss, luck, turns, fouls, situation } = summed(TOO_EARLY);
    expect(situation).toBe('fit');
    // Stalled where agreeing was right is worth 20; less five minutes, an unearned ask, comfort, and
    // three levels of trust: 5 × 0.5 + 2 + 1 + 3 × 0.4.
    expect(points).toBeCloseTo(20 - 2.5 - 2 - 1 - 1.2, 9);
    expect(par).toBeCloseTo(96.77, 9);
    expect(par - loss + luck).toBeCloseTo(points, 9);
    expect(turns.map(({ family, phase }) => `${phase}: ${family}`)).toEqual([
      'opening: honesty',
      'discovery: ask',
      'discovery: ask',
      'discovery: commit',
      'discovery: comfort',
    ]);
    expect(turns.map(({ grade }) => grade)).toEqual(['best', 'best', 'best', 'blunder', 'blunder']);
    expect(turns.reduce((sum, turn) => sum + turn.loss, 0)).toBeCloseTo(loss, 9);
    expect(fouls).toBe(0);
  });

  it('takes a move for what it is, however it came out', () => {
    const wrongly = summed('may-be-no last-close which-part not-your-fix');
    expect(wrongly.turns.at(-1)?.family).toBe('honesty');
    expect(summed('may-be-no friday-price').fouls).toBe(1);
  });

  it('is there only once it has ended', () => {
    expect(summarise(solution, played('fit', 'may-be-no last-close'), [])).toBeNull();
  });

  it('counts the chances that were taken, and those that were not', () => {
    const { evidence } = summed(TOO_EARLY);
    // Two questions that were best; then two turns in which a question would have been.
    expect(evidence.K1).toEqual({ good: 2, bad: 2 });
    // Asked too early, then left without an ask.
    expect(evidence.K6).toEqual({ good: 0, bad: 2 });
    // Pressure stood on offer in every turn.
    expect(evidence.K7).toEqual({ good: 5, bad: 0 });
    expect(evidence.K2).toEqual({ good: 0, bad: 0 });
  });
});

describe('a forecast', () => {
  it('is held against what was so and what could be known; a skipped one is none', () => {
    const chances = { agree: 70, part: 0, 'small-step': 30 };
    const { forecasts } = summed(TOO_EARLY, [
      { at: 'middle', afterTurn: 3, chances },
      { at: 'end', afterTurn: 5, chances: null },
    ]);
    expect(forecasts).toHaveLength(1);
    const [forecast] = forecasts;
    expect(forecast?.rights).toEqual(['agree', 'part', 'small-step']);
    expect(forecast?.truth).toEqual({ agree: 1, part: 0, 'small-step': 0 });
    // `no-fit` was ruled out: 4 to 3 between the others.
    expect(forecast?.evidence.agree).toBeCloseTo(4 / 7, 12);
    expect(forecast?.againstTruth).toBeCloseTo(0.3 ** 2 + 0.3 ** 2, 12);
    expect(forecast?.againstEvidence).toBeCloseTo(2 * (0.7 - 4 / 7) ** 2, 12);
  });

  it('at the end goes by what was known before the last reply', () => {
    const chances = { agree: 0, part: 100, 'small-step': 0 };
    const { forecasts } = summed(
      'may-be-no last-close which-part not-your-fix',
      [{ at: 'end', afterTurn: 4, chances }],
      'fit',
    );
    expect(forecasts[0]?.evidence.part).toBe(0);
    expect(forecasts[0]?.againstTruth).toBe(2);
  });
});

describe('what the stock players would have done', () => {
  it('is counted in turns with a choice, and beside it what chance would give', () => {
    const { choices } = summed(TOO_EARLY);
    expect(choices.turns).toBe(5);
    // 5, 4, 8, 8 and 7 moves on offer.
    expect(choices.expected).toBeCloseTo(1 / 5 + 1 / 4 + 1 / 8 + 1 / 8 + 1 / 7, 12);
    expect(choices.variance).toBeCloseTo(4 / 25 + 3 / 16 + 7 / 64 + 7 / 64 + 6 / 49, 12);
    // The closer would have pressed in each. The questioner, with nothing to ask at first, takes
    // what stands first, then asks on: alike up to turn 3. The pleaser asks in turn 2, then listens;
    // the pitcher has nothing to tell there and takes what stands first.
    expect(choices.same).toMatchObject({ closer: 0, pleaser: 1, pitcher: 1, interrogator: 3 });
    expect(Object.keys(choices.same)).toEqual(STOCK_PLAYERS);
  });

  it('goes by the screen where somebody takes what stands first', () => {
    // The order of seed 1 is: leave-it, last-close, friday-price, send-deck.
    expect(summed('may-be-no leave-it').choices.same.first).toBe(1);
    expect(summed('may-be-no send-deck').choices.same.first).toBe(0);
  });
});
