import { expect, test } from 'vitest';
import { figuresOf, withLines } from '../../../src/app/solver/figures.ts';
import { findReview, keepReview, reviewHere } from '../../../src/app/solver/reviews.ts';
import { solve } from '../../../src/solve/solve.ts';
import { pack, TO_PARTED, talked } from '../fixtures.ts';

function reviewed(moves: readonly string[]) {
  const solved = solve(pack.scenario);
  if (!solved.ok) throw new Error(solved.why.code);
  return figuresOf(withLines(pack, solved.solution), talked(moves).run);
}

test('a review is the same after it was written down and read', () => {
  for (const moves of [TO_PARTED, TO_PARTED.slice(0, 3)]) {
    const review = reviewed(moves);
    expect(JSON.parse(JSON.stringify(review))).toStrictEqual(review);
  }
});

test('where nothing can be stored, none is found; what was made since is', async () => {
  const { run } = talked(TO_PARTED);
  const other = talked(TO_PARTED.slice(0, 3)).run;
  expect(await findReview(other)).toBeNull();
  expect(reviewHere(run)).toBeUndefined();
  expect(await findReview(run)).toBeNull();
  expect(reviewHere(run)).toBeNull();
  const review = reviewed(TO_PARTED);
  await keepReview(review);
  expect(await findReview(run)).toBe(review);
  expect(reviewHere(other)).toBeUndefined();
  expect(reviewHere({ ...run, hash: 'other' })).toBeUndefined();
  expect(await findReview(other)).toBeNull();
});
