import { expect, test } from 'vitest';
import { connectDrill } from '../../../src/app/drills/connect.ts';
import type { DecisionEvent } from '../../../src/app/drills/connect-decision.ts';
import { type DrillSnapshot, lossIn } from '../../../src/app/drills/sitting.ts';
import { say } from '../../../src/engine/conversation.ts';
import { pack, talked } from '../fixtures.ts';
import { ask, TODAY } from './asked.ts';

const BEFORE = ['may-be-no', 'last-close', 'which-part'];

/** The ask of the example, and what comes of a move. */
function connect(move: string | null, overrides: Partial<DrillSnapshot> = {}) {
  const sent: DecisionEvent[] = [];
  const conversation = talked(BEFORE, 'fit');
  const said = move === null ? null : say(conversation, move);
  const after = said?.ok ? said.value : null;
  const asked = ask();
  const done = move && {
    title: pack.scenario.title,
    lang: undefined,
    loss: lossIn(asked.decision, move),
    due: TODAY + 8,
  };
  const snapshot = {
    ask: asked,
    nth: 2,
    all: 3,
    conversation,
    after,
    done: done || null,
    today: TODAY,
    portraits: pack.portraits,
    ...overrides,
  };
  const props = connectDrill(snapshot, (event) => sent.push(event));
  return { props, sent, conversation };
}

test('to read: who it is, the last of what was said, and the notebook as it was', () => {
  const { props } = connect(null);
  expect(props.title).toBe('The twelve-day close');
  expect(props.place).toMatch(/^Decision 2 of 3\. Here turn 4 cost \d+\.\d points\.$/);
  expect(props.buyer).toMatchObject({ id: 'marta', name: 'Marta Oyelaran', trust: 3 });
  expect(props.before.map(({ turn }) => turn)).toEqual([0, 1]);
  expect(props.entries.map(({ turn }) => turn)).toEqual([2, 3]);
  expect(props.notes.map(({ about }) => about)).toEqual(['Problem', 'Root cause']);
  expect(props.seen).toBeNull();
});

test('to choose: the moves as they stood on offer, each with its key', () => {
  const { props, sent, conversation } = connect(null);
  expect(props.moves.map(({ id }) => id)).toEqual(conversation.offered.map(({ move }) => move));
  expect(props.moves.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  props.moves[2]?.say();
  expect(sent).toEqual([{ type: 'SAY', move: conversation.offered[2]?.move }]);
});

test('before a move was chosen nothing tells which is the best, nor what is so', () => {
  const words = JSON.stringify(connect(null).props);
  for (const { why } of ask().decision.offered.map(({ move }) => moveCalled(move))) {
    expect(words).not.toContain(why);
  }
  for (const { truth } of Object.values(pack.scenario.situations)) {
    expect(words).not.toContain(truth);
  }
  expect(words).not.toContain('loss');
  expect(connect(null, { ask: ask({ elsewhere: true }) }).props.place).toBe(
    'Decision 2 of 3. The same kind of decision, in another conversation.',
  );
});

test('to see: what it lost, the better move and why, what each would lose, and when it comes back', () => {
  const { props, sent } = connect('ask-for-session');
  const { seen } = props;
  expect(props.moves).toEqual([]);
  expect(props.entries.at(-1)).toMatchObject({ turn: 4, answer: { answer: 'unearned' } });
  expect(props.notes).toHaveLength(2);
  expect(seen?.verdict).toMatch(/^Very costly, −\d+\.\d$/);
  expect(seen).toMatchObject({ mark: 'triangle', dear: true, ended: null });
  const { best } = ask().decision;
  expect(seen?.better).toMatchObject({ why: moveCalled(best).why });
  expect(seen?.moves[0]).toMatchObject({ id: best, cost: '0', costLabel: 'Loses nothing' });
  expect(seen?.moves.filter(({ said }) => said).map(({ id }) => id)).toEqual(['ask-for-session']);
  const costs = seen?.moves.map(({ cost }) => Number(cost.replace('−', '')));
  expect(costs).toEqual(costs?.toSorted((a, b) => a - b));
  expect(seen?.back).toBe('Comes back in 8 days.');
  expect(seen?.nextLabel).toBe('Next decision');
  seen?.next();
  expect(sent).toEqual([{ type: 'NEXT' }]);
});

test('where the best was said no better one is told; the last of a sitting leads to its end', () => {
  const { seen } = connect(ask().decision.best, { nth: 3 }).props;
  expect(seen).toMatchObject({ verdict: 'Best', mark: 'dot', better: null, nextLabel: 'Finish' });
  expect(seen?.why).toBe(moveCalled(ask().decision.best).why);
});

test('a move that ends the conversation says how it would end', () => {
  const { seen } = connect('send-deck').props;
  expect(seen?.ended).toMatch(/^The conversation would end here: .+\.$/);
});

function moveCalled(id: string) {
  for (const phase of Object.values(pack.scenario.phases)) {
    for (const moves of [phase.moves, ...Object.values(phase.beats).map((beat) => beat.moves)]) {
      const move = moves[id];
      if (move) return move;
    }
  }
  const move = pack.scenario.anytime[id];
  if (!move) throw new Error(`no move is called ${id}`);
  return move;
}
