import { expect, test } from 'vitest';
import { connectCompare } from '../../../src/app/compare/connect.ts';
import type { Conversation } from '../../../src/engine/conversation.ts';
import type { Pair } from '../../../src/review/comparison.ts';
import { type Valued, valued } from '../../../src/review/valued.ts';
import { solve } from '../../../src/solve/solve.ts';
import { played } from '../../review/played.ts';
import { pack, record } from '../fixtures.ts';

const solved = solve(pack.scenario);
if (!solved.ok) throw new Error('the example is not solved');
const { solution } = solved;

const early = played('fit', 'may-be-no last-close which-part ask-for-session send-deck');
const right = played('fit', 'may-be-no last-close which-part who-else ask-for-session');
const paper = played('no-fit', 'may-be-no last-close which-part not-your-fix');

function compare(first: Conversation, second: Conversation, solvedToo = true) {
  const ended = [first, second].map((conversation, n) => ({
    conversation,
    record: record(conversation, {
      id: `r${n + 1}`,
      started: n * 86_400_000,
      ended: true,
      forecasts: [{ at: 'end', afterTurn: 4, chances: { agree: 60, part: 30, 'small-step': 10 } }],
    }),
  }));
  const [one, other] = ended;
  if (!one || !other) throw new Error('two are compared');
  const figures: Pair<Valued> = [valued(solution, first), valued(solution, second)];
  return connectCompare([one, other], solvedToo ? figures : null);
}

const figure = (cell = '') => Number(cell.replace('−', '-').replace('+', ''));

test('they stand side by side from where they part, the grades beside the moves', () => {
  const { turns } = compare(early, right);
  expect(turns.parting).toBe('They part at turn 4: something else was said.');
  expect(turns.shared.map(({ turn }) => turn)).toEqual([1, 2, 3]);
  expect(turns.apart?.map((side) => side.map(({ turn }) => turn))).toEqual([
    [4, 5],
    [4, 5],
  ]);
  expect(turns.apart?.[0][0]).toMatchObject({ grade: 'Very costly, −20.6', mark: 'triangle' });
  expect(turns.apart?.[1][0]).toMatchObject({ grade: 'Best', dear: false });
  expect(turns.apart?.[1][0]?.noted[0]).toMatch(/^Henk, the finance director, signs/);
});

test('where the situations differ it is said, and each is told', () => {
  const { situation, turns } = compare(early, paper);
  expect(situation.said).toMatch(/^The situation was another each time/);
  expect(situation.truths.map(({ name, right: is }) => [name, is])).toEqual([
    ['Earlier', 'Agree'],
    ['Later', 'Be told no'],
  ]);
  expect(turns.parting).toBe(
    'They part at turn 3: the same was said, and something else came back.',
  );
  const same = compare(early, right).situation;
  expect(same.said).toBe('The situation was the same in both.');
  expect(same.truths).toHaveLength(1);
});

test('the figures of each are those of its own debrief, and add up', () => {
  const { figures } = compare(early, right);
  for (const column of [1, 2]) {
    const [par = 0, loss = 0, luck = 0, points = Number.NaN] =
      figures?.sum.rows.map(({ cells }) => figure(cells[column])) ?? [];
    expect(par + loss + luck).toBeCloseTo(points, 9);
    const lost = figures?.losses.rows.map(({ cells }) => figure(cells[column])) ?? [];
    const all = lost.filter((cell) => !Number.isNaN(cell)).reduce((sum, cell) => sum + cell, 0);
    expect(all).toBeCloseTo(loss, 9);
  }
  expect(figures?.losses.rows.find(({ key }) => key === 'comfort')?.cells[2]).toBe('–');
});

test('the two lines have a place for each turn and one for the end, and names that do not meet', () => {
  const { figures } = compare(early, paper);
  const [earlier, later] = figures?.lines.lines ?? [];
  expect(earlier?.places).toHaveLength(6);
  expect(later?.places).toHaveLength(5);
  expect(earlier?.above).not.toBe(later?.above);
  expect(later?.places.at(-1)?.title).toMatch(/^Later, end: \d/);
  const rows = figures?.lines.table.rows ?? [];
  expect(rows.map(({ cells }) => cells[0])).toEqual([
    'Turn 1',
    'Turn 2',
    'Turn 3',
    'Turn 4',
    'Turn 5',
    'End',
  ]);
  expect(rows[0]?.cells.slice(1)).toEqual(['96.8', '96.8']);
  expect(rows[4]?.cells[2]).toBe('–');
});

test('what was found out in one alone, how each ended, and what was forecast', () => {
  const { sides, foundBoth } = compare(early, right);
  expect(foundBoth).toBe('2 things were found out in both.');
  expect(sides.map(({ found }) => found.map(({ fact }) => fact))).toEqual([[], ['signer']]);
  expect(sides.map(({ ending }) => ending)).toEqual([
    'No next step',
    'A working session with Henk',
  ]);
  expect(sides.map(({ href }) => href)).toEqual(['#/debrief/r1', '#/debrief/r2']);
  expect(sides[0].forecasts[0]?.rows?.find(({ was }) => was)).toMatchObject({ name: 'Agree' });
});

test('without figures all the rest is told', () => {
  const { figures, turns } = compare(early, right, false);
  expect(figures).toBeNull();
  expect(turns.shared[0]).toMatchObject({ mark: 'none', grade: null });
});
