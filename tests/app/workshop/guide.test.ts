import { expect, test } from 'vitest';
import { withLines } from '../../../src/app/solver/figures.ts';
import { connectGuide } from '../../../src/app/workshop/guide.ts';
import { replay } from '../../../src/engine/replay.ts';
import { familyOf } from '../../../src/model/kinds.ts';
import { valued } from '../../../src/review/valued.ts';
import { findMove } from '../../../src/rules/lookup.ts';
import { solve } from '../../../src/solve/solve.ts';
import { played } from '../../review/played.ts';

const { scenario, run } = played('fit', 'may-be-no');
const loaded = { scenario, hash: run.hash };

function guide() {
  const solved = solve(scenario);
  if (!solved.ok) throw new Error('unsolved');
  const { solution } = solved;
  const lines = Object.entries(withLines(loaded, solution).lines).map(([situation, moves]) => {
    const again = replay(loaded, { ...run, situation, moves });
    if (!again.ok) throw new Error(again.error.code);
    return { situation, moves, valued: valued(solution, again.value.conversation) };
  });
  return connectGuide(loaded, lines);
}

test('the guide tells what is hidden, what is essential, and asks three questions', () => {
  const { hidden, watch, questions, time } = guide();
  expect(hidden.map(({ right, chance }) => [right, chance])).toEqual([
    ['Agree', '40 in 100'],
    ['Be told no', '30 in 100'],
    ['A small step', '30 in 100'],
  ]);
  expect(watch.some((words) => words.includes('Which part of it makes the trouble'))).toBe(true);
  expect(questions).toHaveLength(3);
  expect(time).toContain('4 to 7 moves');
});

test('teams split between moves of close worth and of different families, each told once', () => {
  const { splits } = guide();
  expect(splits.length).toBeGreaterThan(0);
  const told = splits.flatMap(({ sides }) => sides.map(({ move }) => move));
  expect(new Set(told).size).toBe(told.length);
  for (const { gap, sides } of splits) {
    expect(gap).toBeLessThanOrEqual(5);
    const families = sides.map(({ move }) => {
      const found = findMove(scenario, move);
      return found ? familyOf(found.kind) : null;
    });
    expect(new Set(families).size).toBe(2);
    for (const { words } of sides) expect(words).not.toBe('');
  }
});
