import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answered, cardFor, cardsOf, dueOn } from '../../src/practice/drills.ts';
import { dueAfter, RATINGS, ratedBy } from '../../src/practice/spacing.ts';
import { answer, costly, DAY, dayOf, NOON } from './costly.ts';
import { summary } from './summaries.ts';

const TODAY = dayOf(NOON);
const run = summary({ id: 'r1', at: NOON, costly: [costly()] });

function due(answers: readonly Answer[], runs = [run]): number {
  const [card] = cardsOf(runs, answers, dayOf);
  if (!card) throw new Error('no card');
  return card.due;
}

const someLoss = fc.double({ min: 0, max: 60, noNaN: true });
const later = fc.integer({ min: 0, max: 400 * 24 }).map((hours) => NOON + (hours / 24) * DAY);
const someAnswers = fc
  .array(fc.record({ at: later, loss: someLoss }), { maxLength: 12 })
  .map((all) => all.map((one, n) => answer({ ...one, id: `e${n}` })));

describe('when a decision comes back', () => {
  it('is the day after the conversation, and not before', () => {
    expect(due([])).toBe(TODAY + 1);
    const cards = cardsOf([run], [], dayOf);
    expect(dueOn(cards, TODAY)).toEqual([]);
    expect(dueOn(cards, TODAY + 1)).toEqual(cards);
  });

  it('goes by what the move that was chosen lost', () => {
    expect([0, 0.5, 0.9, 1, 4.9, 5, 60].map((loss) => ratedBy(loss, true))).toEqual([
      'easy',
      'easy',
      'good',
      'hard',
      'hard',
      'again',
      'again',
    ]);
    expect(ratedBy(0, false)).toBe('good');
  });

  it('moves away with good answers, and close again with a bad one', () => {
    const days = (...losses: readonly number[]) => {
      const given: Answer[] = [];
      return losses.map((loss) => {
        const at = due(given) * DAY;
        given.push(answer({ id: `e${given.length}`, at, loss }));
        return due(given) - dayOf(at);
      });
    };
    expect(days(0, 0, 0, 0)).toEqual([8, 39, 153, 181]);
    expect(days(2, 0.8, 0, 20, 0)).toEqual([2, 7, 23, 2, 5]);
  });

  it('is never today, however often it was answered', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const last = Math.max(TODAY, ...answers.map(({ at }) => dayOf(at)));
        expect(due(answers)).toBeGreaterThan(last);
        expect(Number.isInteger(due(answers))).toBe(true);
      }),
    );
  });

  it('is further away after a better answer', () => {
    const days = fc.array(fc.tuple(fc.nat(300), fc.constantFrom(...RATINGS)), { maxLength: 10 });
    fc.assert(
      fc.property(days, fc.nat(300), (before, wait) => {
        const past = before
          .toSorted(([a], [b]) => a - b)
          .map(([days, rated]) => ({ day: TODAY + days, rated }));
        const day = past.at(-1)?.day ?? TODAY;
        const dates = RATINGS.map((rated) =>
          dueAfter(TODAY, [...past, { day: day + wait, rated }]),
        );
        expect(dates).toEqual([...new Set(dates)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('is the same in whatever order answers and runs arrive', () => {
    const repeat = summary({ id: 'r2', at: NOON + 9 * DAY, costly: [costly({ loss: 40 })] });
    const shuffled = someAnswers.chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray(answers, { minLength: answers.length }),
        fc.boolean(),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([answers, other, turned]) => {
        const runs = turned ? [repeat, run] : [run, repeat];
        expect(cardsOf(runs, other, dayOf)).toEqual(cardsOf([run, repeat], answers, dayOf));
      }),
    );
  });

  it('is known at once when an answer is added', () => {
    fc.assert(
      fc.property(someAnswers, later, someLoss, (answers, at, loss) => {
        const next = answer({ id: 'next', at, loss });
        const [card] = cardsOf([run], answers, dayOf);
        expect(card && answered(card, next, dayOf)).toEqual(
          cardsOf([run], [...answers, next], dayOf)[0],
        );
      }),
    );
  });

  it('is soon again where a conversation came to it once more', () => {
    const good = [answer({ loss: 0 })];
    expect(due(good)).toBe(TODAY + 9);
    const repeat = summary({ id: 'r2', at: NOON + 5 * DAY, costly: [costly()] });
    expect(due(good, [run, repeat])).toBeLessThan(TODAY + 9);
    const before = summary({ id: 'r2', at: NOON + DAY / 4, costly: [costly()] });
    expect(due(good, [run, before])).toBe(TODAY + 9);
  });

  it('doesn’t go by a clock that was put back', () => {
    expect(due([answer({ at: NOON - 40 * DAY })])).toBe(due([answer({ at: NOON })]));
  });
});

describe('the cards', () => {
  const second = costly({ key: 'other', moves: ['may-be-no'], loss: 12, move: 'friday-price' });

  it('are one for each decision, however often it was made, the dearest first', () => {
    const dearer = costly({ ...second, loss: 15, move: 'send-deck' });
    const runs = [
      summary({ id: 'r1', at: NOON, costly: [second] }),
      summary({ id: 'r2', at: NOON + DAY, costly: [costly(), dearer] }),
    ];
    const cards = cardsOf(runs, [answer({ of: { record: 'r2', turn: 2 } })], dayOf);
    expect(cards.map(({ of }) => of)).toEqual([
      { record: 'r2', turn: 1 },
      { record: 'r2', turn: 2 },
    ]);
    expect(cards.map(({ answers }) => answers.length)).toEqual([0, 1]);
    expect(cardFor(cards, { record: 'r1', turn: 2 })).toBe(cards[1]);
    expect(cardFor(cards, { record: 'r1', turn: 1 })).toBeUndefined();
  });

  it('that are due stand by their dates, then by what they cost', () => {
    const runs = [summary({ id: 'r1', at: NOON, costly: [costly(), second] })];
    const keys = (answers: readonly Answer[], day: number) =>
      dueOn(cardsOf(runs, answers, dayOf), day).map(({ costly: { key } }) => key);
    expect(keys([], TODAY + 1)).toEqual([costly().key, 'other']);
    const hard = answer({ loss: 3 });
    expect(keys([hard], TODAY + 1)).toEqual(['other']);
    expect(keys([hard], TODAY + 30)).toEqual(['other', costly().key]);
  });

  it('leave out what answers a conversation that isn’t here', () => {
    expect(cardsOf([], [answer()], dayOf)).toEqual([]);
    expect(due([answer({ of: { record: 'gone', turn: 1 } })])).toBe(TODAY + 1);
  });
});
