import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectHeadline } from '../../../src/app/debrief/headline.ts';
import { connectMoves } from '../../../src/app/debrief/moves.ts';
import { reviewOf } from '../../../src/app/debrief/review.ts';
import { connectScored } from '../../../src/app/debrief/scored.ts';
import { connectShows } from '../../../src/app/debrief/shows.ts';
import { connectSum } from '../../../src/app/debrief/sum.ts';
import { sumInTenths, tenthsOf } from '../../../src/app/debrief/tenths.ts';
import { connectValues } from '../../../src/app/debrief/values.ts';
import { connectWorked } from '../../../src/app/debrief/worked.ts';
import { type Conversation, say, start } from '../../../src/engine/conversation.ts';
import { valued } from '../../../src/review/valued.ts';
import { bestLine } from '../../../src/solve/best.ts';
import { solve } from '../../../src/solve/solve.ts';
import { shipped } from '../../fixtures/shipped-row.ts';
import { played } from '../../review/played.ts';
import { pack } from '../fixtures.ts';

const solved = solve(pack.scenario);
if (!solved.ok) throw new Error('the example is not solved');
const { solution } = solved;

const tooEarly = played('fit', 'may-be-no last-close which-part ask-for-session send-deck');
const right = played('fit', 'may-be-no last-close which-part who-else ask-for-session');
const pressed = played('no-fit', 'may-be-no friday-price');

const valuedOf = (conversation: Conversation) => valued(solution, conversation);

function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

/** What a figure on the screen says. */
function read(figure: string): number {
  return Number(figure.replace('−', '-').replace('+', ''));
}

describe('the figures on the screen add up', () => {
  test('par, moves, luck and points, over many conversations', () => {
    const choices = fc.array(fc.nat(20), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom('fit', 'no-fit', 'not-now'), choices, (situation, picks) => {
        let conversation = start(pack, 1, situation);
        for (const pick of picks) {
          const offer = conversation.offered[pick % Math.max(1, conversation.offered.length)];
          const next = offer && say(conversation, offer.move);
          if (next?.ok) conversation = next.value;
        }
        const figures = valuedOf(conversation);
        const sum = sumInTenths(figures);
        const view = connectSum(figures);
        if (!sum || !view) return;
        expect(sum.par - sum.loss + sum.luck).toBe(sum.points);
        expect(sum.losses.reduce((all, loss) => all + loss, 0)).toBe(sum.loss);
        expect(sum.points / 10).toBeCloseTo(figures.points?.total ?? Number.NaN, 9);
        expect(Math.abs(sum.luck / 10 - figures.luck)).toBeLessThanOrEqual(0.1 + 1e-9);
        for (const [n, loss] of sum.losses.entries()) {
          expect(Math.abs(loss / 10 - (figures.moves[n]?.loss ?? 0))).toBeLessThanOrEqual(0.1);
        }
        const shown = [view.par, view.loss, view.luck].map(read);
        const total = shown.reduce((all, figure) => all + figure, 0);
        expect(total).toBeCloseTo(read(view.points), 9);
        for (const { from, width } of [view.kept, view.lost, view.gave]) {
          expect(from).toBeGreaterThanOrEqual(-1e-9);
          expect(from + width).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what rounding leaves over goes to the largest remainders', () => {
    expect(tenthsOf([0.04, 0.06, 0], 1)).toEqual([0, 1, 0]);
    expect(tenthsOf([0.3, 0.25, 0.25], 8)).toEqual([3, 3, 2]);
    expect(tenthsOf([], 0)).toEqual([]);
  });

  test('lifts none to a bound that it has not reached, while another can be lifted', () => {
    expect(tenthsOf([9.98, 1.04], 110)).toEqual([100, 10]);
    expect(tenthsOf([9.98, 1.04], 110, [50, 100, 150])).toEqual([99, 11]);
    expect(tenthsOf([9.98], 100, [50, 100, 150])).toEqual([100]);
    expect(tenthsOf([10, 1.04], 111, [50, 100, 150])).toEqual([100, 11]);
  });
});

test('the headline names the turn that lost most, and what set it up as shown by playing again', () => {
  const { title, lead } = connectHeadline(reviewOf(tooEarly), valuedOf(tooEarly), true);
  expect(plain(title)).toBe('Turn 5 decided this.');
  expect(plain(lead)).toMatch(
    /it lost 60\.5 points\. Best play from there was worth 80\.0\. Turn 4 lost/,
  );
  const early = played('fit', 'may-be-no last-close which-part ask-for-session who-else why-now');
  const figures = valuedOf(early);
  expect(plain(connectHeadline(reviewOf(early), figures, true).title)).toBe(
    'Turn 4 decided this, and what was left out from turn 3 set it up.',
  );
});

test('where nothing cost 5 points or more, the headline says so', () => {
  const { title, lead } = connectHeadline(reviewOf(right), valuedOf(right), true);
  expect(title).toBe('No turn cost 5 points or more.');
  expect(lead).toMatch(/^It came to a right ending/);
});

test('while it is worked out the headline says how it ended, and nothing it would take back', () => {
  expect(connectHeadline(reviewOf(tooEarly), null, true)).toEqual({
    title: 'It ended with “No next step”.',
    lead: '',
  });
});

test('moves are graded, named whatever they lost, and told what could be known', () => {
  const views = connectMoves(reviewOf(pressed), valuedOf(pressed), { plain: false, tried: [2] });
  expect(views[0]).toMatchObject({ mark: 'dot', grade: 'Best', cost: '0', knew: null });
  expect(views[1]).toMatchObject({
    mark: 'triangle',
    grade: 'Very costly',
    named: 'Pressure',
    foul: true,
    knew: 'Nothing yet.',
    dear: true,
  });
  expect(views[1]?.better).toMatchObject({ open: true, only: true });
  const early = connectMoves(reviewOf(tooEarly), valuedOf(tooEarly), { plain: false, tried: [] });
  expect(early[4]?.better?.open).toBe(false);
  expect(early[4]?.knew).toContain('The month-end close takes twelve days.');
  expect(early[4]?.couldKnow.map(({ where }) => where)).toContainEqual(
    'By asking “Who else has to be comfortable before something like this changes?”, on offer from turn 3.',
  );
});

test('an ungraded move says nothing of its worth while it is worked out', () => {
  const views = connectMoves(reviewOf(pressed), null, { plain: false, tried: [] });
  expect(views[1]).toMatchObject({ mark: 'none', grade: null, cost: '', named: 'Pressure' });
});

test('two things that worked and one to work on, each with its turn', () => {
  const view = connectWorked(reviewOf(tooEarly), valuedOf(tooEarly));
  expect(view.worked).toHaveLength(2);
  expect(view.worked.map(({ turn }) => turn)).toEqual([1, 2]);
  expect(view.few).toBeNull();
  expect(view.workOn).toMatchObject({ turn: 5 });
  expect(view.workOn?.because).toMatch(/^Very costly, −60\.5\. Send material\.$/);
  const foul = connectWorked(reviewOf(pressed), valuedOf(pressed));
  expect(foul.workOn?.because).toMatch(/Foul\. False deadline\.$/);
  expect(foul.worked).toHaveLength(1);
  expect(foul.few).toBe('Only one stands out here.');
});

test('nothing wrong is no thing to work on', () => {
  const best = played('not-now', 'may-be-no last-close which-part why-now checklist-and-june');
  const { workOn, small } = connectWorked(reviewOf(best), valuedOf(best));
  expect(workOn === null || small !== null).toBe(true);
});

test('the line begins at par and ends at what the ending is worth', () => {
  const { points, ticks, rights } = connectValues(reviewOf(tooEarly), valuedOf(tooEarly));
  expect(points.map(({ when }) => when)).toEqual(['1', '2', '3', '4', '5', 'End']);
  expect(points[0]?.figure).toBe('96.8');
  expect(ticks).toEqual([100, 75, 50, 25, 0]);
  expect(points.at(-1)?.mark).toBe('none');
  expect(rights.map(({ name }) => name)).toEqual(['Agree', 'Be told no', 'A small step']);
  expect(points.map(({ chances }) => chances)[0]).toEqual([40, 30, 30]);
  for (const { chances } of points) {
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBe(100);
  }
});

test('turns at which the same was likely to be right are one column, as wide as they are many', () => {
  const { stretches } = connectValues(reviewOf(right), valuedOf(right));
  expect(stretches.map(({ when, chances }) => [when, chances])).toEqual([
    ['1–3', [40, 30, 30]],
    ['4–5', [57, 0, 43]],
    ['End', [100, 0, 0]],
  ]);
  const sixth = 100 / 6;
  expect(stretches.map(({ from }) => from)).toEqual(
    [0, 3, 5].map((n) => expect.closeTo(n * sixth)),
  );
  expect(stretches.map(({ width }) => width)).toEqual(
    [3, 2, 1].map((n) => expect.closeTo(n * sixth)),
  );
});

test('in a long conversation so many turns are named that the names have room, and the end', () => {
  const scenario = shipped('start-monday');
  const long = solve(scenario);
  if (!long.ok) throw new Error(long.why.code);
  const moves = bestLine(long.solution, 'unseen').join(' ');
  const conversation = played('unseen', moves, { scenario, hash: '' });
  const { points } = connectValues(reviewOf(conversation), valued(long.solution, conversation));
  expect(points).toHaveLength(18);
  const named = points.filter((point) => point.named).map(({ when }) => when);
  expect(named).toEqual(['1', '3', '5', '7', '9', '11', '13', '15', 'End']);
});

test('forecasts are scored against what was so and, apart, against what could be known', () => {
  const chances = { agree: 40, part: 30, 'small-step': 30 };
  const sure = { agree: 0, part: 100, 'small-step': 0 };
  const { scores, is } = connectScored(
    tooEarly,
    [
      { at: 'middle', afterTurn: 2, chances },
      { at: 'end', afterTurn: 5, chances: sure },
      { at: 'end', afterTurn: 5, chances: null },
    ],
    valuedOf(tooEarly),
  );
  expect(is).toContain('Even chances score 0.67.');
  expect(scores).toHaveLength(2);
  expect(scores[0]).toMatchObject({ truth: '0.54', evidence: '0.00' });
  expect(scores[0]?.evidenceIs).toEqual([
    'By then it was agree 40%, be told no 30%, a small step 30%.',
    'As the evidence had it.',
  ]);
  expect(scores[1]).toMatchObject({ truth: '2.00', truthIs: 'Further off than even chances.' });
  expect(scores[1]?.evidenceIs.at(-1)).toMatch(/^You put \d+ points more on “Be told no”/);
});

test('competencies are shown with their turns, or as not tested', () => {
  const rows = connectShows(tooEarly, valuedOf(tooEarly), 0);
  expect(rows.map(({ id }) => id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9']);
  expect(rows.find(({ id }) => id === 'K1')?.evidence).toContain('turns 2, 3');
  expect(rows.find(({ id }) => id === 'K3')?.level).toBe('Not tested');
  const fouled = connectShows(pressed, valuedOf(pressed), 1);
  expect(fouled.find(({ id }) => id === 'K7')?.level).toBe('Absent, or did harm');
});
