import { expect, test } from 'vitest';
import { dominoesOf } from '../../src/review/dominoes.ts';
import { findingsOf } from '../../src/review/findings.ts';
import type { Chain } from '../../src/review/pieces.ts';
import { timelineOf } from '../../src/review/timeline.ts';
import { unknownFacts } from '../../src/review/unknown.ts';
import { verdictOf } from '../../src/review/verdict.ts';
import { earnedByWeekends, lovedIt, played } from './played.ts';

function fallen(situation: string, moves: string): readonly Chain[] {
  return dominoesOf(timelineOf(played(situation, moves)));
}

function told(chain: Chain | undefined): readonly string[] {
  return chain?.pieces.map(({ turn, what }) => `${turn} ${what}`) ?? [];
}

const tooEarly = 'may-be-no last-close which-part ask-for-session send-deck';

test('an ask too early goes back to the question that was left out', () => {
  const [chain, ...others] = fallen('fit', tooEarly);
  expect(others).toEqual([]);
  expect(told(chain)).toEqual(['3 left-out', '4 unearned', '5 ended-it', '5 ending']);
  expect(chain?.pieces[0]).toMatchObject({ move: 'who-else', need: { fact: 'signer' } });
  expect(chain?.links[0]).toMatchObject({
    from: 0,
    to: 1,
    mend: { move: 'who-else', place: 'before', effect: { what: 'answered', answer: 'granted' } },
  });
});

test('where two things lacked, each mend says what would still be lacking', () => {
  const [chain] = fallen('fit', 'rain last-close another-weekend which-part ask-for-session');
  const mends = chain?.links.filter(({ to }) => chain.pieces[to]?.what === 'unearned');
  expect(mends?.map(({ mend }) => mend?.effect)).toMatchObject([
    { what: 'lacks-less', lacking: [{ on: 'fact', fact: 'signer' }] },
    { what: 'lacks-less', lacking: [{ on: 'trust' }] },
  ]);
});

test('a cue that was picked up without trust goes back to what took the trust', () => {
  const [chain] = fallen('fit', 'rain last-close another-weekend which-part');
  expect(told(chain)).toEqual(['1 cost-trust', '3 held-back']);
  expect(chain?.links[0]?.mend).toEqual({
    turn: 1,
    move: 'may-be-no',
    place: 'instead',
    effect: { what: 'opens-up' },
  });
});

test('a fact that was held back goes on to what lacked it', () => {
  const moves = 'rain last-close another-weekend which-part ask-for-session';
  const [chain] = dominoesOf(timelineOf(played('fit', moves, earnedByWeekends)));
  expect(told(chain).slice(0, 3)).toEqual(['1 cost-trust', '3 held-back', '5 unearned']);
  expect(chain?.links).toContainEqual(
    expect.objectContaining({
      from: 1,
      to: 2,
      need: expect.objectContaining({ fact: 'weekends' }),
    }),
  );
});

test('walking out goes back to the turns without which she would have stayed', () => {
  const [chain] = fallen('no-fit', 'ten-days-to-five last-close you-sign');
  expect(chain?.pieces.at(-1)).toMatchObject({ what: 'ending', walkedOut: true });
  expect(told(chain)).toContain('1 cost-trust');
  const [first] = chain?.links ?? [];
  expect(first?.mend?.effect).toEqual({ what: 'stays' });
});

test('a cause that playing again does not confirm is left out', () => {
  // Any sound opening leaves enough trust for the pressure to work: she would sign, and not stay.
  expect(told(fallen('fit', 'rain friday-price')[0])).toEqual([
    '1 closed-off',
    '2 ended-it',
    '2 ending',
  ]);
});

test('running out of time goes back to the pitch that took the minutes', () => {
  const moves = 'ten-days-to-five last-close which-part play-back day-twelve-to-five ten-on-monday';
  const [chain] = fallen('fit', moves);
  expect(told(chain)).toContain('1 took-time');
  expect(told(chain)).toContain('5 out-of-time');
  const lost = chain?.links.find(({ from }) => chain.pieces[from]?.what === 'took-time');
  expect(lost?.mend?.effect).toEqual({ what: 'has-time' });
});

test('a right ending that was on offer is told from its first turn on', () => {
  const moves = 'may-be-no last-close which-part who-else friday-price';
  const [chain] = fallen('fit', moves);
  expect(told(chain)).toEqual(['5 not-taken', '5 ended-it', '5 ending']);
  expect(chain?.pieces[0]).toMatchObject({ move: 'ask-for-session', ending: 'booked' });
});

test('a wrong parting goes back to the question that would have told', () => {
  const [chain] = fallen('not-now', 'may-be-no last-close which-part not-your-fix');
  expect(told(chain)).toEqual(['3 left-out', '4 ended-it', '4 ending']);
  expect(chain?.links[0]?.mend?.effect).toMatchObject({
    what: 'could-end',
    turn: 4,
    move: 'checklist-and-june',
    ending: 'pencilled',
  });
});

test('nothing falls in a conversation that came to its right ending soundly', () => {
  expect(fallen('fit', 'may-be-no last-close which-part who-else ask-for-session')).toEqual([]);
});

test('every chain is in the order of its turns, and each piece before the last leads on', () => {
  const runs = [
    ['fit', tooEarly],
    ['fit', 'rain last-close another-weekend which-part ask-for-session'],
    ['no-fit', 'may-be-no last-close leave-it'],
  ] as const;
  for (const [situation, moves] of runs) {
    for (const { pieces, links } of fallen(situation, moves)) {
      expect(links.every(({ from, to }) => from < to)).toBe(true);
      const leading = new Set(links.map(({ from }) => from));
      expect([...leading]).toHaveLength(pieces.length - 1);
    }
  }
});

test('the turn that closed every right ending is in the chain, though nothing was lacking there', () => {
  const timeline = timelineOf(played('fit', 'confetti bump', lovedIt));
  expect(told(dominoesOf(timeline)[0])).toEqual(['1 closed-off', '2 ended-it', '2 ending']);
  const trigger = unknownFacts(timeline).find(({ fact }) => fact === 'trigger');
  expect(trigger).toMatchObject({ chance: null, until: 1 });
});

test('the verdict names the turn that closed every right ending, and what set it up', () => {
  const timeline = timelineOf(played('fit', tooEarly));
  const verdict = verdictOf(timeline, findingsOf(timeline.whole), dominoesOf(timeline));
  expect(verdict).toEqual({ what: 'decided', turn: 4, setUp: 3 });
});

test('the verdict of a right ending names the turns that made it dearer', () => {
  const timeline = timelineOf(
    played('fit', 'may-be-no last-close you-sign which-part play-back who-else ask-for-session'),
  );
  const verdict = verdictOf(timeline, findingsOf(timeline.whole), dominoesOf(timeline));
  expect(verdict).toEqual({ what: 'right', ending: 'booked', dear: [3] });
});

test('what was never found out is told with the first chance there was, or how it was held back', () => {
  const timeline = timelineOf(played('fit', 'rain last-close another-weekend which-part'));
  const unknown = unknownFacts(timeline);
  expect(unknown.map(({ fact, chance }) => [fact, chance?.turn, chance?.move])).toEqual([
    ['clock', 3, 'why-now'],
    ['weekends', undefined, undefined],
    ['signer', 3, 'who-else'],
  ]);
  expect(unknown.find(({ fact }) => fact === 'weekends')?.heldBack).toBe(3);
});
