import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/practice/decisions.ts';
import { type Answer, cardsOf } from '../../src/practice/drills.ts';
import { isTelling, LAPSES, lapseOf } from '../../src/practice/lapses.ts';
import { askedNow, isSibling } from '../../src/practice/siblings.ts';
import { answer, costly, DAY, dayOf, elsewhere, NOON } from './costly.ts';
import { summary } from './summaries.ts';

const run = summary({ id: 'r1', at: NOON, costly: [costly()] });

function asked(answers: readonly Answer[], all: readonly Decision[]) {
  const [card] = cardsOf([run], answers, dayOf);
  if (!card) throw new Error('no card');
  return askedNow(card, all);
}

/** The answers of so many sittings, each where it was asked. */
function given(sittings: number, all: readonly Decision[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (let n = 0; n < sittings; n++) {
    const { scenario, situation, moves } = asked(answers, all).decision;
    answers.push(answer({ id: `e${n}`, at: NOON + (n + 1) * DAY, scenario, situation, moves }));
  }
  return answers;
}

const sameBest = elsewhere({ key: 'a', kind: 'honesty/purpose' });
const sameLapse = elsewhere({ key: 'b', lapses: ['comfort'], situation: 'other' });

describe('where a decision is asked', () => {
  it('is where it was made first, then elsewhere and there in turns', () => {
    const all = [elsewhere(), sameBest];
    const places = [0, 1, 2, 3].map((n) => asked(given(n, all), all));
    expect(places.map((place) => place.elsewhere)).toEqual([false, true, false, true]);
    expect(places[1]?.decision).toBe(sameBest);
    expect(places[2]?.decision).toEqual(costly());
  });

  it('is where it was made again where there is nothing like it', () => {
    const none = [elsewhere(), { ...sameBest, scenario: costly().scenario }];
    expect(asked(given(1, none), none)).toEqual({ decision: costly(), elsewhere: false });
  });

  it('is in another place each time, the same kind of best move before the same lapse', () => {
    const all = [sameLapse, sameBest];
    const places = [1, 3, 5].map((n) => asked(given(n, all), all).decision.key);
    expect(places.slice(0, 2)).toEqual(['a', 'b']);
    expect(places[2]).toBe('a');
  });

  it('is the same whatever the order of the decisions, and always of the same kind', () => {
    const kinds = ['honesty/purpose', 'ask/problem', 'commit/decide'] as const;
    const some = fc
      .array(
        fc.record({
          kind: fc.constantFrom(...kinds),
          lapses: fc.subarray([...LAPSES]),
          scenario: fc.constantFrom('loved-it', 'tap-washer', costly().scenario),
        }),
        { maxLength: 8 },
      )
      .map((all) => all.map((one, n) => elsewhere({ ...one, key: `k${n}`, situation: `s${n}` })));
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(6), ([all, other], sittings) => {
        const answers = given(sittings, all);
        const place = asked(answers, all);
        expect(asked(answers, other)).toEqual(place);
        if (!place.elsewhere) return;
        expect(isSibling(costly(), place.decision)).toBe(true);
        const { kind, lapses, scenario } = place.decision;
        expect(scenario).not.toBe(costly().scenario);
        expect(kind === 'honesty/purpose' || lapses.includes('comfort')).toBe(true);
      }),
    );
  });
});

describe('a lapse', () => {
  it('is named by what was said and what was called for', () => {
    expect(lapseOf('pressure/guilt', 'ask/problem')).toBe('pressure');
    expect(lapseOf('commit/decide', 'ask/problem')).toBe('asked-early');
    expect(lapseOf('tell/demo', 'listen/wait')).toBe('told-first');
    expect(lapseOf('honesty/not-a-fit', 'ask/problem')).toBe('judged-first');
    expect(lapseOf('ask/problem', 'commit/decide')).toBe('went-on');
    expect(lapseOf('ask/problem', 'ask/fit')).toBe('other-one');
    expect(lapseOf('care/let-go', 'ask/fit')).toBe('other-sort');
  });

  it('that says little makes no two decisions alike', () => {
    expect(LAPSES.filter((lapse) => !isTelling(lapse))).toEqual(['other-one', 'other-sort']);
    const loose = costly({ lapse: 'other-sort' });
    expect(isSibling(loose, elsewhere({ lapses: ['other-sort'] }))).toBe(false);
  });
});
