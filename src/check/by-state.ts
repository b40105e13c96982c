import { Beliefs, type Option } from '../solve/beliefs.ts';
import { bestOption } from '../solve/best.ts';
import { Positions } from '../solve/positions.ts';
import type { Solution } from '../solve/solve.ts';

/** A belief as FORMAT.md counts it, nothing of its state forgotten, with its value in the solution. */
export interface Counted {
  /** Its merged twin in the solution, which has the same options and values. */
  readonly belief: number;
  readonly options: readonly Option[];
  readonly best: number;
  /** How many moves that aren't the best led to it, at least. */
  readonly slips: number;
  /** The moves that led to it, by number. */
  readonly moves: readonly number[];
}

/**
 * The beliefs that play reaches with at most `most` moves that aren't the best, each counted once
 * by its whole state. The solution forgets what nothing asks about any more, so that two beliefs
 * which FORMAT.md counts apart may be one there; this walks both side by side.
 */
export function reachedWith(solution: Solution, most: number): readonly Counted[] {
  const whole = new Beliefs(new Positions(solution.scenario, false));
  const counted = new Map<number, Counted>();
  let layer = [{ twin: solution.start, state: whole.start(), moves: [] as readonly number[] }];
  for (let slips = 0; slips <= most; slips++) {
    const later: typeof layer = [];
    for (const { twin, state, moves } of layer) {
      if (counted.has(state)) continue;
      const options = solution.beliefs.options(twin);
      const best = bestOption(solution, options);
      counted.set(state, { belief: twin, options, best, slips, moves });
      const states = whole.options(state);
      for (const [n, option] of options.entries()) {
        const target = n === best ? layer : later;
        for (const [b, branch] of option.branches.entries()) {
          const next = states[n]?.branches[b]?.belief ?? null;
          if (branch.belief === null || next === null) continue;
          target.push({ twin: branch.belief, state: next, moves: [...moves, option.move] });
        }
      }
    }
    layer = later;
  }
  return [...counted.values()];
}
