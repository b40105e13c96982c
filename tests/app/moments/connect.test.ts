import { expect, test } from 'vitest';
import { connectDecision } from '../../../src/app/drills/connect-decision.ts';
import { connectGone, connectWalk, type Moment } from '../../../src/app/moments/connect.ts';
import { type Conversation, say } from '../../../src/engine/conversation.ts';
import { valued } from '../../../src/review/valued.ts';
import { bestLine } from '../../../src/solve/best.ts';
import { solve } from '../../../src/solve/solve.ts';
import { played } from '../../review/played.ts';
import { pack } from '../fixtures.ts';

const solved = solve(pack.scenario);
if (!solved.ok) throw new Error('the example is not solved');
const { solution } = solved;

const early = played('fit', 'may-be-no last-close which-part ask-for-session send-deck');

function walkOf(conversation: Conversation) {
  return connectWalk(conversation, valued(solution, conversation));
}

/** A moment in which a move was chosen, as it is seen. */
function seen(moment: Moment | undefined, move: string) {
  const after = moment && say(moment.conversation, move);
  if (!moment || !after?.ok) throw new Error(`${move} isn't on offer`);
  const decision = { ...moment, after: after.value, portraits: {} };
  return connectDecision(decision, () => undefined);
}

test('the costly moments come one after another, each from just before it', () => {
  const { moments, first } = walkOf(early);
  expect(first).toBeNull();
  expect(moments.map(({ place }) => place)).toEqual([
    'Moment 1 of 2. Before turn 4, which lost 20.6 points.',
    'Moment 2 of 2. Before turn 5, which lost 60.5 points.',
  ]);
  expect(moments.map(({ conversation }) => conversation.run.moves.length)).toEqual([3, 4]);
  const [moment] = moments;
  const decision = { ...(moment as Moment), after: null, portraits: {} };
  const asked = connectDecision(decision, () => undefined);
  expect(asked.seen).toBeNull();
  // As it was offered then, in the same order.
  expect(asked.moves.map(({ id }) => id)).toEqual(
    moment?.conversation.offered.map(({ move }) => move),
  );
  // Nothing of what was said then is told before the choice.
  expect(JSON.stringify(asked)).not.toContain('You said then');
});

test('a choice shows what each would have lost, and what would have come of it', () => {
  const { seen: told } = seen(walkOf(early).moments[0], 'who-else');
  expect(told).toMatchObject({ verdict: 'Best', dear: false, better: null, back: '' });
  const then = told?.moves.find(({ id }) => id === 'ask-for-session');
  expect(then).toMatchObject({ when: 'You said then', cost: '−20.6', dear: true });
  expect(then?.came?.lines[0]?.text).toMatch(/^That's early/);
  const now = told?.moves.find(({ said }) => said);
  // What came of it stands above already.
  expect(now).toMatchObject({ id: 'who-else', when: 'You said', came: null });
  const deck = told?.moves.find(({ id }) => id === 'send-deck');
  expect(deck?.came?.ended).toBe('The conversation would end here: No next step.');
  expect(told?.moves.every(({ said, came }) => said || came !== null)).toBe(true);
});

test('the same again is called that, and the better move is named', () => {
  const { seen: told } = seen(walkOf(early).moments[0], 'ask-for-session');
  expect(told?.moves.find(({ said }) => said)?.when).toBe('You said, as you did then');
  expect(told?.moves.filter(({ when }) => when !== null)).toHaveLength(1);
  expect(told?.better?.words).toMatch(/^What makes this worth fixing now/);
});

test('where none was costly it is said, and those that held it are offered', () => {
  const best = played('fit', bestLine(solution, 'fit').join(' '));
  const { moments, first } = walkOf(best);
  expect(first?.title).toBe('No move cost 5 points or more.');
  expect(moments.length).toBeGreaterThan(0);
  expect(first?.words).toContain('every other move there would have lost 10 points or more');
  expect(moments[0]?.name).toBe('Where it was held');
  expect(moments[0]?.place).toMatch(/Before turn \d, where every other move/);
});

test('where it hung on nothing, that is said and nothing is offered', () => {
  const figures = valued(solution, early);
  const moves = figures.moves.map((move) => ({ ...move, grade: 'best' as const, only: false }));
  const { moments, first } = connectWalk(early, { ...figures, moves });
  expect(moments).toEqual([]);
  expect(first?.words).toBe('And at no turn did it hang on a single move.');
});

test('in the end what was said then stands beside what was said this time', () => {
  const { moments } = walkOf(early);
  const gone = connectGone(moments, ['who-else', 'send-deck']);
  expect(gone.map(({ name, mark, compared }) => [name, mark, compared])).toEqual([
    ['Turn 4', 'dot', 'Then: Very costly, −20.6. This time: Best.'],
    ['Turn 5', 'triangle', 'Then: Very costly, −60.5. This time: Very costly, −60.5.'],
  ]);
});
