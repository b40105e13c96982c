import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reachedWith } from '../../src/check/by-state.ts';
import { solve } from '../../src/solve/solve.ts';
import { example } from '../fixtures/files.ts';
import { secondSolution, type Valued } from '../fixtures/second/value.ts';
import { exampleText } from '../fixtures/texts.ts';

/** By the second solver: the fewest moves to each belief with so many that aren't the best. */
function fewestMoves(start: Valued, most: number): readonly number[] {
  const found = new Map<string, number>();
  let layer: (readonly [Valued, number])[] = [[start, 0]];
  const met = new Set<string>();
  for (let moves = 0; layer.length > 0; moves++) {
    const next: typeof layer = [];
    for (const [belief, slips] of layer) {
      if (met.has(`${belief.key} ${slips}`)) continue;
      met.add(`${belief.key} ${slips}`);
      if (!found.has(belief.key)) found.set(belief.key, moves);
      const best = belief.moves.find(({ worth }) => worth >= belief.worth - 1e-9);
      for (const move of belief.moves) {
        const soFar = slips + (move === best ? 0 : 1);
        for (const seen of move.seen) if (seen.next && soFar <= most) next.push([seen.next, soFar]);
      }
    }
    layer = next;
  }
  return [...found.values()];
}

describe('the beliefs that play comes to with few slips', () => {
  it.each([0, 1, 2])('are those of the second solver, the soonest first: up to %i', (most) => {
    const solved = solve(example().scenario);
    if (!solved.ok) throw new Error(solved.why.code);
    const reached = reachedWith(solved.solution, most);
    const { start } = secondSolution(parse(exampleText()), 5_000);
    expect(reached.map(({ moves }) => moves.length)).toEqual(fewestMoves(start, most));
    expect(reached.every(({ slips }) => slips <= most)).toBe(true);
    if (most === 0) expect(reached).toHaveLength(9);
  });
});
