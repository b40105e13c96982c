import { expect, test } from 'vitest';
import { connectBefore } from '../../../src/app/debrief/before.ts';
import { connectDominoes } from '../../../src/app/debrief/chains.ts';
import { connectHappened } from '../../../src/app/debrief/happened.ts';
import { connectHeadline } from '../../../src/app/debrief/headline.ts';
import { connectMoves } from '../../../src/app/debrief/moves.ts';
import { reviewOf } from '../../../src/app/debrief/review.ts';
import { connectPoints, connectSo } from '../../../src/app/debrief/so.ts';
import { lovedIt, played } from '../../review/played.ts';

const tooEarly = played('fit', 'may-be-no last-close which-part ask-for-session send-deck');
const right = played('fit', 'may-be-no last-close which-part who-else ask-for-session');
/** No grades, and none to come. */
const PLAIN = { plain: true, tried: [] };
const pressed = played('no-fit', 'may-be-no friday-price');

/** A sentence with its unbreakable spaces as plain ones. */
function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

test('without figures the headline says after which turn no right ending was left', () => {
  const { title, lead } = connectHeadline(reviewOf(tooEarly), null, false);
  expect(plain(title)).toBe('Turn 4 decided this, and turn 3 set it up.');
  expect(plain(lead)).toBe(
    'Before turn 4 a right ending was still within reach. After it, none was.',
  );
});

test('the headline of a right ending praises nobody', () => {
  expect(plain(connectHeadline(reviewOf(right), null, false).title)).toBe(
    'Turn 5 brought this to a right ending.',
  );
});

test('the forecast tells what was right only once the rest is told', () => {
  const chances = { agree: 50, part: 30, 'small-step': 20 };
  const record = {
    forecasts: [
      { at: 'middle' as const, afterTurn: 3, chances },
      { at: 'end' as const, afterTurn: 5, chances: null },
    ],
    reflection: { turn: 4, otherwise: 'Ask first.' },
  };
  const hidden = connectBefore(tooEarly, record, false);
  expect(hidden.forecasts[0]?.rows?.some(({ was }) => was)).toBe(false);
  expect(hidden.forecasts[1]?.rows).toBeNull();
  const told = connectBefore(tooEarly, record, true);
  expect(told.forecasts[0]?.rows?.find(({ was }) => was)).toMatchObject({ name: 'Agree' });
  expect(told.turnInWords).toMatch(/^Turn 4: Shall the two of you/);
});

test('what happened has the thoughts, the notes and the lines on arrival', () => {
  const { opening, turns } = connectHappened(tooEarly);
  expect(opening[0]?.text).toBe('Marta Oyelaran. I have until half past.');
  expect(turns[0]?.thought[0]?.text).toBe('Good. Somebody who might leave.');
  expect(turns[0]?.arrival[0]?.text).toBe('So. What would you like to know?');
  expect(turns[1]?.notes[0]?.note).toBe('The month-end close takes twelve days.');
});

test('of several people each is named', () => {
  const { turns } = connectHappened(played('fit', 'confetti bump', lovedIt));
  expect(turns[0]?.reply[0]?.name).toBeNull();
});

test('without grades each move has the mark of its kind, and pressure of severity 4 is a foul', () => {
  const [first, second] = connectMoves(reviewOf(pressed), null, PLAIN);
  expect(first).toMatchObject({ mark: 'dot', foul: false, cost: '−0.5', dear: false });
  expect(second).toMatchObject({
    mark: 'triangle',
    kind: 'False deadline',
    foul: true,
    named: 'Pressure',
    cost: '−16.5',
    dear: true,
  });
});

test('an ask too early is told with what it lacked, and from when it could be had', () => {
  const asked = connectMoves(reviewOf(tooEarly), null, PLAIN)[3];
  expect(asked).toMatchObject({ mark: 'square', named: 'Asked before it was earned' });
  expect(asked?.lacking).toMatchObject([
    {
      what: 'Who decides, advises, uses, signs, blocks',
      note: '“Henk, the finance director, signs. He asks Marta what she thinks.”',
      where:
        'Could be had from turn 3: “Who else has to be comfortable before something like this changes?”',
    },
  ]);
});

test('what was left out is drawn as left out, and the mend is one sentence', () => {
  const { chains, none } = connectDominoes(reviewOf(tooEarly));
  expect(none).toBeNull();
  expect(chains[0]?.pieces.map(({ when, omitted }) => [when, omitted])).toEqual([
    ['From turn 3', true],
    ['Turn 4', false],
    ['Turn 5', false],
    ['The end', false],
  ]);
  expect(chains[0]?.mends).toMatchObject([
    {
      when: 'Before turn 3, as one more move',
      sentence: 'With the rest as it was, turn 4 gets a yes.',
      turn: 3,
    },
  ]);
  const angles = chains[0]?.pieces.map(({ angle }) => angle) ?? [];
  expect(angles).toEqual(angles.toSorted((a, b) => b - a));
});

test('where nothing fell, that is said', () => {
  const { chains, none } = connectDominoes(reviewOf(right));
  expect(chains).toEqual([]);
  expect(none).toMatch(/^Nothing fell here/);
});

test('the rows of the points add up to their total', () => {
  for (const conversation of [tooEarly, right, pressed]) {
    const points = connectPoints(reviewOf(conversation));
    const value = (figure: string) => Number(figure.replace('−', '-'));
    const sum = points?.rows.reduce((all, { figure }) => all + value(figure), 0) ?? Number.NaN;
    expect(sum).toBeCloseTo(value(points?.total ?? ''), 9);
  }
});

test('what was so has the truth, the epilogue, and what was never found out', () => {
  const so = connectSo(reviewOf(tooEarly));
  expect(so.truth).toMatch(/^Two people match forty accounts/);
  expect(so.ending).toBe('No next step');
  expect(so.epilogue[0]?.text).toMatch(/^It stays in your forecast/);
  expect(so.unknown.map(({ fact }) => fact)).toEqual(['clock', 'weekends', 'signer']);
});
