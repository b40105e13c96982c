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
  /** The fewest moves that lead to it so, by number. */
  readonly moves: readonly number[];
}

/**
 * The beliefs that play reaches with at most `most` moves that aren't the best, the soonest first,
 * each counted once by its whole state. The solution forgets what nothing asks about any more, so that two beliefs
 * which FORMAT.md counts apart may be one there; this walks both side by side.
 */
export function reachedWith(solution: Solution, most: number): readonly Counted[] {
  const whole = new Beliefs(new Positions(solution.scenario, false));
  const counted = new Map<number, Counted>();
  let layer = [
    { twin: solution.start, state: whole.start(), slips: 0, moves: [] as readonly number[] },
  ];
  while (layer.length > 0) {
    const next: typeof layer = [];
    for (const { twin, state, slips, moves } of layer) {
      const before = counted.get(state);
      if (before && before.slips <= slips) continue;
      const options = solution.beliefs.options(twin);
      const best = bestOption(solution, options);
      counted.set(
        state,
        before ? { ...before, slips } : { belief: twin, options, best, slips, moves },
      );
      const states = whole.options(state);
      for (const [n, option] of options.entries()) {
        const soFar = n === best ? slips : slips + 1;
        if (soFar > most) continue;
        for (const [b, branch] of option.branches.entries()) {
          const after = states[n]?.branches[b]?.belief ?? null;
          if (branch.belief === null || after === null) continue;
          next.push({
            twin: branch.belief,
            state: after,
            slips: soFar,
            moves: [...moves, option.move],
          });
        }
      }
    }
    layer = next;
  }
  return [...counted.values()];
}
