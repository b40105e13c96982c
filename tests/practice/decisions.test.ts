import { describe, expect, it } from 'vitest';
import { decisionsIn } from '../../src/practice/decisions.ts';
import { cardsOf } from '../../src/practice/drills.ts';
import { summarise } from '../../src/practice/summary.ts';
import { isCostly } from '../../src/review/grades.ts';
import { valued } from '../../src/review/valued.ts';
import { solve } from '../../src/solve/solve.ts';
import { everyPlay } from '../fixtures/plays.ts';
import { example, played } from '../review/played.ts';
import { dayOf } from './costly.ts';
import { summary } from './summaries.ts';

const solved = solve(example.scenario);
if (!solved.ok) throw new Error('the example is not solved');
const { solution } = solved;

const TOO_EARLY = 'may-be-no last-close which-part ask-for-session send-deck';

function costlyOf(situation: string, moves: string) {
  return summarise(solution, played(situation, moves), [])?.costly ?? [];
}

describe('what comes back of a run', () => {
  it('is every decision that cost 5 points or more, in its words, with what each move would lose', () => {
    const [early, comfort, ...more] = costlyOf('fit', TOO_EARLY);
    expect(more).toEqual([]);
    expect(early).toMatchObject({
      scenario: 'twelve-day-close',
      hash: example.hash,
      situation: 'fit',
      moves: ['may-be-no', 'last-close', 'which-part'],
      move: 'ask-for-session',
      lapse: 'asked-early',
    });
    expect(early?.said).toMatch(/^Shall the two of you/);
    expect(early?.offered).toHaveLength(8);
    expect(early?.offered.find(({ move }) => move === early.best)?.loss).toBe(0);
    expect(early?.offered.find(({ move }) => move === 'ask-for-session')?.loss).toBe(early?.loss);
    expect(early?.lapses).toContain('asked-early');
    expect(comfort).toMatchObject({ move: 'send-deck', lapse: 'comfort' });
  });

  it('is one card for each in every conversation there is, and no more', () => {
    let seen = 0;
    for (const play of everyPlay(example, 'no-fit')) {
      if (++seen > 400) break;
      const figures = summarise(solution, play, []);
      if (!figures) throw new Error('it goes on');
      const cards = cardsOf([summary({ ...figures, id: 'r1' })], [], dayOf);
      const turns = figures.turns.flatMap(({ grade }, n) => (isCostly(grade) ? [n + 1] : []));
      expect(cards.map(({ of }) => of.turn).toSorted((a, b) => a - b)).toEqual(turns);
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('is the same decision in whatever situation, while nothing told the two apart', () => {
    const [first] = costlyOf('fit', 'send-deck');
    const [second] = costlyOf('no-fit', 'send-deck');
    expect(second?.key).toBe(first?.key);
    expect(costlyOf('fit', 'may-be-no send-deck')[0]?.key).not.toBe(first?.key);
    // `which-part` tells `no-fit` from the others.
    const [fit] = costlyOf('fit', 'may-be-no last-close which-part send-deck');
    const [unfit] = costlyOf('no-fit', 'may-be-no last-close which-part send-deck');
    expect(unfit?.key).not.toBe(fit?.key);
  });
});

describe('the decisions of a scenario', () => {
  it('are those of some conversations where something costs, each once', () => {
    const conversations = ['fit', 'not-now', 'no-fit'].map((situation) => {
      const one = played(situation, TOO_EARLY.replace('which-part ask-for-session', 'which-part'));
      return { played: one, moves: valued(solution, one).moves };
    });
    const decisions = decisionsIn(conversations);
    expect(decisions[0]).toMatchObject({ situation: 'fit', moves: [] });
    expect(new Set(decisions.map(({ key }) => key)).size).toBe(decisions.length);
    expect(decisions.map(({ moves }) => moves.length)).toEqual([0, 1, 2, 3, 3]);
    for (const { lapses } of decisions) expect(lapses.length).toBeGreaterThan(0);
  });
});
