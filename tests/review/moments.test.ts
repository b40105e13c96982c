import { expect, test } from 'vitest';
import { isOnly } from '../../src/review/grades.ts';
import { momentsOf } from '../../src/review/moments.ts';
import { valued } from '../../src/review/valued.ts';
import { bestLine } from '../../src/solve/best.ts';
import { solve } from '../../src/solve/solve.ts';
import { everyPlay } from '../fixtures/plays.ts';
import { example, played } from './played.ts';

const solved = solve(example.scenario);
if (!solved.ok) throw new Error(solved.why.code);
const { solution } = solved;

/** Of the conversations that there are, so many are looked at. */
const MOST = 1_200;

test('only the costly moves are gone through, in their order', () => {
  const early = played('fit', 'may-be-no last-close which-part ask-for-session send-deck');
  const { what, moves } = momentsOf(valued(solution, early).moves);
  expect(what).toBe('costly');
  expect(moves.map(({ turn }) => turn)).toEqual([4, 5]);
  expect(moves.every(({ loss }) => loss >= 5)).toBe(true);
});

test('where none was costly, the ones that held it are', () => {
  for (const situation of Object.keys(example.scenario.situations)) {
    const best = played(situation, bestLine(solution, situation).join(' '));
    const { what, moves } = momentsOf(valued(solution, best).moves);
    expect(what).toBe('turning');
    for (const { offered, move } of moves) {
      const others = offered.filter((other) => other.move !== move);
      expect(isOnly(others.map(({ loss }) => loss))).toBe(true);
    }
  }
});

test('whoever missed the only good move finds that turn among the costly ones', () => {
  let missed = 0;
  let runs = 0;
  for (const run of everyPlay(example, 'fit')) {
    if (++runs > MOST) break;
    const { moves } = valued(solution, run);
    const turns = momentsOf(moves).moves.map(({ turn }) => turn);
    for (const { turn, move, best, offered } of moves) {
      const others = offered.filter((other) => other.move !== best);
      if (move === best || !isOnly(others.map(({ loss }) => loss))) continue;
      missed++;
      if (!turns.includes(turn)) expect.fail(`${run.run.moves}: turn ${turn}`);
    }
  }
  expect(missed).toBeGreaterThan(0);
});
