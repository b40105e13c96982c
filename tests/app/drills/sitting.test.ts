import { expect, test } from 'vitest';
import { answersIn } from '../../../src/app/drills/answers.ts';
import { connectDearest } from '../../../src/app/drills/dearest.ts';
import { localDay } from '../../../src/app/drills/local-day.ts';
import { connectOver } from '../../../src/app/drills/over.ts';
import { asksOf, canAsk, entryOf } from '../../../src/app/drills/sitting.ts';
import type { Drills } from '../../../src/app/drills/useDrills.ts';
import { type Entry, parseEntry } from '../../../src/app/session/entry.ts';
import { replay } from '../../../src/engine/replay.ts';
import { cardsOf } from '../../../src/practice/drills.ts';
import { SITTING } from '../../../src/practice/siblings.ts';
import { costly, DAY, dayOf, NOON } from '../../practice/costly.ts';
import { summary } from '../../practice/summaries.ts';
import { pack } from '../fixtures.ts';
import { ask, cards, decisions, TODAY } from './asked.ts';

function drills(overrides: Partial<Drills> = {}): Drills {
  return { cards: cards(), decisions: decisions(), whole: true, today: TODAY, ...overrides };
}

/** So many cards, each dearer than the one before. */
function many(count: number) {
  const all = Array.from({ length: count }, (_, n) =>
    costly({ key: `k${n}`, moves: Array.from({ length: n }, () => 'm'), loss: 10 + n }),
  );
  return cardsOf([summary({ id: 'r1', at: NOON, costly: all })], [], dayOf);
}

test('a sitting is a handful of what is due, the dearest first, and never more', () => {
  const seeds = [11, 12];
  const asks = asksOf(drills(), null, () => seeds.shift() ?? 0);
  expect(asks.map(({ card, seed }) => [card.of.turn, seed])).toEqual([
    [5, 11],
    [4, 12],
  ]);
  expect(asksOf(drills({ today: TODAY - 1 }), null, () => 0)).toEqual([]);
  const turns = asksOf(drills({ cards: many(8) }), null, () => 0).map(({ card }) => card.of.turn);
  expect(turns).toEqual([8, 7, 6, 5, 4]);
  expect(turns).toHaveLength(SITTING);
});

test('one decision can be practised by its record and turn, due or not', () => {
  const early = drills({ today: TODAY - 1 });
  const asks = asksOf(early, { record: 'r1', turn: 5 }, () => 0);
  expect(asks.map(({ card }) => card.of.turn)).toEqual([5]);
  expect(asksOf(early, { record: 'r1', turn: 1 }, () => 0)).toEqual([]);
});

test('what is due waits until all is known, one decision only until it is', () => {
  const some = drills({ whole: false });
  expect(canAsk(some, null)).toBe(false);
  expect(canAsk(some, { record: 'r1', turn: 4 })).toBe(true);
  expect(canAsk(some, { record: 'r1', turn: 1 })).toBe(false);
  expect(canAsk(drills(), { record: 'r1', turn: 1 })).toBe(true);
});

test('what is kept of an answer is an entry, and is read as one', () => {
  const entry = entryOf(ask(), 'ask-for-session', { id: 'e1', at: NOON });
  expect(entry).toMatchObject({
    kind: 'drill',
    of: { record: 'r1', turn: 4 },
    scenario: 'twelve-day-close',
    moves: ['may-be-no', 'last-close', 'which-part'],
    move: 'ask-for-session',
    loss: ask().card.costly.loss,
  });
  const read = parseEntry(structuredClone(entry));
  expect(read).toEqual({ ok: true, value: entry });
  const about = { kind: 'plan', record: 'r1', answer: 'asked', said: '' } as const;
  const plan: Entry = { version: 1, id: 'p', at: 1, ...about };
  const kept = new Map<string, Entry>([
    ['e1', entry],
    ['p', plan],
  ]);
  expect(answersIn(kept)).toEqual([entry]);
});

test('every decision of a scenario can be played up to, and offers what it is said to', () => {
  for (const decision of decisions()) {
    const again = replay(pack, { ...decision, seed: 3 });
    if (!again.ok) throw new Error(again.error.code);
    const { conversation, stopped, changed } = again.value;
    expect([stopped, changed]).toEqual([null, false]);
    const offered = conversation.offered.map(({ move }) => move).toSorted();
    expect(decision.offered.map(({ move }) => move).toSorted()).toEqual(offered);
  }
});

test('at the end it is said what was answered, and what is due still', () => {
  const over = (some: Drills, answers: number, of: { record: string; turn: number } | null) =>
    connectOver(
      {
        done: Array.from({ length: answers }, () => ({
          title: 'A',
          lang: undefined,
          loss: 9.98,
          due: TODAY + 1,
        })),
        of,
        drills: some,
      },
      () => {},
    );
  const none = drills({ today: TODAY - 1 });
  expect(over(none, 1, null)).toMatchObject({
    title: 'Done for now',
    words: 'One decision answered.',
    done: [{ verdict: 'Slip, −9.9', back: 'Comes back in 2 days.' }],
    more: null,
  });
  expect(over(drills(), 2, null).more?.words).toBe('2 more are due today.');
  expect(over(none, 0, null).words).toBe('The next comes back tomorrow.');
  expect(over(drills({ cards: [] }), 0, null).words).toMatch(/^No decision has cost 5 points/);
  expect(over(none, 0, { record: 'r1', turn: 1 }).title).toBe('This decision doesn’t come back.');
});

test('the moves that cost most stand with what they were, and the way to practise them', () => {
  const view = connectDearest(drills(), new Map());
  expect(view.rows[1]).toMatchObject({
    where: 'The twelve-day close, turn 4',
    lapse: 'Asked before it was earned',
    back: 'Due today.',
    href: '#/drill/r1/4',
    label: 'Practise it: The twelve-day close, turn 4',
  });
  expect(view.rows[1]?.words).toMatch(/^Shall the two of you/);
  expect(view.more).toBeNull();
  expect(connectDearest(drills({ cards: many(8) }), new Map())).toMatchObject({
    rows: { length: 5 },
    more: '3 more come back, which cost less.',
  });
  expect(connectDearest(drills({ cards: [] }), new Map()).is).toBe(
    'No move has cost 5 points or more.',
  );
});

test('a day begins and ends where the reader is', () => {
  const midnight = new Date(2026, 10, 3).getTime();
  expect(localDay(midnight)).toBe(dayOf(Date.UTC(2026, 10, 3)));
  expect(localDay(midnight - 1)).toBe(localDay(midnight) - 1);
  expect(localDay(midnight + DAY - 1)).toBe(localDay(midnight));
});
