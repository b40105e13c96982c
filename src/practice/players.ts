import type { Id } from '../model/scenario.ts';
import type { Reached } from '../solve/best.ts';
import { choicesOf, PLAYERS, type Player } from '../solve/players.ts';
import type { Solution } from '../solve/solve.ts';

/** The stock players with a way of their own: not the one who guesses, and not the best. */
export type StockPlayer = Exclude<Player, 'guesser' | 'best'>;
export const STOCK_PLAYERS = PLAYERS.filter(
  (player): player is StockPlayer => player !== 'guesser' && player !== 'best',
);

/** How often a run did what each stock player would have done, where there was a choice. */
export interface Choices {
  /** Turns with two moves or more on offer. */
  readonly turns: number;
  /** How many of them anybody would have shared who takes each move alike. */
  readonly expected: number;
  /** The variance of that number. */
  readonly variance: number;
  readonly same: Readonly<Record<StockPlayer, number>>;
}

/** `rank` is the order in which the moves stood on the screen, which is what `first` goes by. */
export function choicesIn(
  solution: Solution,
  path: readonly Reached[],
  rank: ReadonlyMap<Id, number>,
): Choices {
  const chosen = path.filter(({ options }) => options.length > 1);
  const chances = chosen.map(({ options }) => 1 / options.length);
  const counts = STOCK_PLAYERS.map((player) => {
    const alike = chosen.filter((turn) => wouldTake(solution, player, turn, rank) === turn.taken);
    return [player, alike.length] as const;
  });
  return {
    turns: chosen.length,
    expected: chances.reduce((sum, chance) => sum + chance, 0),
    variance: chances.reduce((sum, chance) => sum + chance * (1 - chance), 0),
    same: Object.fromEntries(counts) as Record<StockPlayer, number>,
  };
}

function wouldTake(
  solution: Solution,
  player: StockPlayer,
  { belief, options }: Reached,
  rank: ReadonlyMap<Id, number>,
): number | undefined {
  if (player !== 'first') return choicesOf(solution, player, belief, options)[0];
  const { moves } = solution.beliefs.positions;
  const ranks = options.map(({ move }) => rank.get(moves[move]?.id ?? '') ?? 0);
  return ranks.indexOf(Math.min(...ranks));
}
