import { expect, test } from 'vitest';
import { replay } from '../../src/engine/replay.ts';
import { valued } from '../../src/review/valued.ts';
import { decisionsReviewed, ownReviewed } from '../../src/room/debrief.ts';
import { resultRows } from '../../src/room/rows.ts';
import type { Told } from '../../src/room/views.ts';
import { solve } from '../../src/solve/solve.ts';
import { atFirstVote, LINE, loaded, otherThan, saying, through, vote } from './table.ts';

const solved = solve(loaded.scenario);
if (!solved.ok) throw new Error(solved.why.code);
const { solution } = solved;

function figures({ runs }: Told) {
  return runs.map((run) => {
    const again = replay(loaded, run);
    if (!again.ok) throw new Error(again.error.code);
    return valued(solution, again.value.conversation);
  });
}

const [FIRST = '', SECOND = ''] = LINE;

/** Two change to the best move of the first decision; the second has no votes; then a side road. */
function workshop() {
  const room = atFirstVote();
  const other = otherThan(room, FIRST);
  for (const seat of [2, 3]) room.do(seat, vote(room, other));
  room.do(4, vote(room, FIRST));
  room.do(1, { type: 'reveal' }, { type: 'talk' }, { type: 'again' });
  for (const seat of [2, 4]) room.do(seat, vote(room, FIRST, 'second'));
  room.do(1, { type: 'close' }, saying(room, FIRST), { type: 'ask' });
  for (const move of LINE.slice(1)) through(room, move);
  room.do(1, { type: 'back', decision: 1 });
  room.do(2, vote(room, other));
  room.do(1, { type: 'reveal' }, { type: 'close' }, saying(room, other), { type: 'finish' });
  return { room, other };
}

test('where the room split, what each side would have cost, and how judgement turned', () => {
  const { room, other } = workshop();
  const { told } = room.see(2);
  if (!told) throw new Error('nothing is told');
  const all = figures(told);
  const [first, second, ...rest] = decisionsReviewed(told, all);
  const loss = all[0]?.moves[0]?.offered.find(({ move }) => move === other)?.loss ?? 0;
  expect(loss).toBeGreaterThan(1);
  expect(first).toMatchObject({
    best: FIRST,
    loss: 0,
    split: true,
    turned: { better: 1, worse: 0, same: 1 },
    sides: [
      { move: FIRST, first: 1, final: 2, loss: 0 },
      { move: other, first: 2, final: 1, loss },
    ],
  });
  expect(first?.firstLoss).toBeCloseTo((2 * loss) / 3, 9);
  expect(first?.finalLoss).toBeCloseTo(loss / 3, 9);
  expect(second).toMatchObject({ split: false, firstLoss: null, finalLoss: null });
  expect(second?.sides.map(({ move }) => move)).toEqual([SECOND]);
  expect(rest.at(-1)).toMatchObject({ record: { road: 1, turn: 1 }, loss });
});

test('each one has a review of their own votes', () => {
  const { room, other } = workshop();
  const { told, you } = room.see(2);
  if (!told) throw new Error('nothing is told');
  const own = ownReviewed(you.votes, told, figures(told));
  expect(own.map(({ record }) => record.number)).toEqual([1, 5]);
  expect(own[0]).toMatchObject({
    first: { move: other },
    second: { move: FIRST, loss: 0 },
    room: { move: FIRST, loss: 0 },
    best: FIRST,
  });
  expect(own[0]?.first?.loss).toBe(own[1]?.room?.loss);
  expect(ownReviewed(room.see(1).you.votes, told, figures(told))).toEqual([]);
});

test('the results are rows without names', () => {
  const { room, other } = workshop();
  const { told } = room.see(1);
  if (!told) throw new Error('nothing is told');
  const rows = resultRows(decisionsReviewed(told, figures(told)));
  expect(rows[0]).toMatchObject({
    ...{ road: 1, turn: 1, decision: 1, move: FIRST, firstVotes: 1, finalVotes: 2 },
    ...{ said: true, best: true, loss: 0 },
  });
  expect(rows.at(-1)).toMatchObject({ road: 2, decision: 5, move: other, said: true, best: false });
  expect(rows.every(({ words }) => words !== '')).toBe(true);
  expect(JSON.stringify(rows)).not.toMatch(/Ana|Cy|seat/);
});

test('a decision the room left unmade isn’t reviewed', () => {
  const room = atFirstVote();
  room.do(2, vote(room, FIRST));
  room.do(1, { type: 'finish' });
  const { told } = room.see(2);
  if (!told) throw new Error('nothing is told');
  expect(told.decisions).toMatchObject([{ said: null }]);
  expect(decisionsReviewed(told, figures(told))).toEqual([]);
});
