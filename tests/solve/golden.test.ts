import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../src/model/scenario.ts';
import { offeredMoves } from '../../src/rules/offered.ts';
import { countLines } from '../../src/solve/count.ts';
import { solve } from '../../src/solve/solve.ts';
import { example, lovedIt } from '../fixtures/files.ts';
import { type Golden, golden } from '../fixtures/golden.ts';
import { reachable } from '../fixtures/walk.ts';

const DEPTH = 6;

function counted({ scenario }: Loaded): Golden {
  const positions = reachable(scenario);
  const endings = Object.fromEntries(
    Object.keys(scenario.endings).map((id) => [
      id,
      positions.filter(({ ending }) => ending === id).length,
    ]),
  );
  const lines = Object.fromEntries(
    Object.keys(scenario.situations).map((id) => [id, countLines(scenario, id, DEPTH)]),
  );
  const edges = positions.reduce((sum, at) => sum + offeredMoves(scenario, at).length, 0);
  const [whole, merged] = [false, true].map((merge) => solve(scenario, undefined, merge));
  if (!whole?.ok || !merged?.ok) throw new Error('not solved');
  return {
    positions: positions.length,
    edges,
    lines,
    endings,
    beliefs: { whole: whole.solution.beliefs.size, merged: merged.solution.beliefs.size },
    par: Number(merged.solution.par.toFixed(9)),
  };
}

describe('what is known of each scenario', () => {
  it.each([
    ['twelve-day-close', example],
    ['loved-it', lovedIt],
  ])(
    '%s is as it was',
    (id, loaded) => {
      expect(counted(loaded())).toEqual(golden(id));
    },
    60_000,
  );
});
