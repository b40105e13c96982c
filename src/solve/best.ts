import type { Id } from '../model/scenario.ts';
import type { Option } from './beliefs.ts';
import { SAME } from './quality.ts';
import type { Solution } from './solve.ts';

/** The best of the options of a belief: the first offered whose value is that of none better. */
export function bestOption(solution: Solution, options: readonly Option[]): number {
  const qualities = options.map((option) => solution.qualityOf(option));
  const highest = Math.max(...qualities);
  return qualities.findIndex((quality) => quality >= highest - SAME);
}

/** What an option loses against the best; never negative. */
export function lossOf(solution: Solution, belief: number, option: Option): number {
  return Math.max(0, solution.valueOf(belief) - solution.qualityOf(option));
}

/** A belief in a conversation, and the move that was said in it, if any. */
export interface Reached {
  readonly belief: number;
  readonly options: readonly Option[];
  /** Which of the options was taken. */
  readonly taken: number;
  /** The situations that show what was shown, by number. */
  readonly shown: readonly number[];
  /** The belief after it; null where it ended. */
  readonly next: number | null;
}

/**
 * Follows a conversation through the beliefs: `choose` names the option to take in each, or −1 to
 * stop there. What is shown is what the situation shows.
 */
export function follow(
  solution: Solution,
  situation: Id,
  choose: (options: readonly Option[], turn: number, belief: number) => number,
): readonly Reached[] {
  const number = solution.beliefs.positions.situations.indexOf(situation);
  const reached: Reached[] = [];
  let belief: number | null = solution.start;
  while (belief !== null) {
    const options = solution.beliefs.options(belief);
    const taken = choose(options, reached.length, belief);
    const branch = options[taken]?.branches.find(({ situations }) => situations.includes(number));
    if (!branch) return reached;
    reached.push({ belief, options, taken, shown: branch.situations, next: branch.belief });
    belief = branch.belief;
  }
  return reached;
}

/** Follows a line of moves, as far as they are on offer. */
export function followMoves(
  solution: Solution,
  situation: Id,
  line: readonly Id[],
): readonly Reached[] {
  const { moves } = solution.beliefs.positions;
  return follow(solution, situation, (options, turn) =>
    options.findIndex(({ move }) => moves[move]?.id === line[turn]),
  );
}

/** The moves of best play in a situation, to its ending. */
export function bestLine(solution: Solution, situation: Id): readonly Id[] {
  const { moves } = solution.beliefs.positions;
  return follow(solution, situation, (options) => bestOption(solution, options)).map(
    ({ options, taken }) => moves[options[taken]?.move ?? 0]?.id ?? '',
  );
}
