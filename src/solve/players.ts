import { type Family, familyOf } from '../model/kinds.ts';
import type { Option } from './beliefs.ts';
import { bestOption } from './best.ts';
import { qualityOf } from './quality.ts';
import type { Solution } from './solve.ts';

/** The stock players by name. Source: FORMAT.md, "The stock players". */
export const PLAYERS = [
  'closer',
  'pleaser',
  'pitcher',
  'interrogator',
  'guesser',
  'longest',
  'first',
  'best',
] as const;
export type Player = (typeof PLAYERS)[number];

const FAMILIES_FIRST: Partial<Record<Player, readonly Family[]>> = {
  closer: ['pressure', 'commit', 'slip', 'tell'],
  pleaser: ['listen', 'ask', 'care', 'comfort'],
  pitcher: ['slip', 'tell', 'commit'],
  interrogator: ['ask', 'listen', 'commit'],
};

/** The options a player would take in a belief, by number, each as likely as the others. */
export function choicesOf(
  solution: Solution,
  player: Player,
  belief: number,
  options: readonly Option[],
): readonly number[] {
  switch (player) {
    case 'guesser':
      return options.map((_, n) => n);
    case 'first':
      return [0];
    case 'best':
      return [bestOption(solution, options)];
    case 'longest':
      return [longest(solution, belief, options)];
    default:
      return [firstOf(solution, FAMILIES_FIRST[player] ?? [], options)];
  }
}

/** The first move of the first family that is offered; where none is, the first offered. */
function firstOf(
  { beliefs: { positions } }: Solution,
  families: readonly Family[],
  options: readonly Option[],
): number {
  const offered = options.map(({ move }) => {
    const kind = positions.moves[move]?.kind;
    return kind && familyOf(kind);
  });
  const family = families.find((each) => offered.includes(each));
  return family ? offered.indexOf(family) : 0;
}

/** The longest words as they would be said now, in Unicode code points; the first on a tie. */
function longest(solution: Solution, belief: number, options: readonly Option[]): number {
  const lengths = options.map((_, n) => [...solution.beliefs.wordsOf(belief, n)].length);
  return lengths.indexOf(Math.max(...lengths));
}

/** The expected points of a player, exactly: as par is, with the player's rule for the best move. */
export function pointsOfPlayer(solution: Solution, player: Player): number {
  const values = new Map<number, number>();
  const expected = (belief: number): number => {
    const known = values.get(belief);
    if (known !== undefined) return known;
    const options = solution.beliefs.options(belief);
    const choices = choicesOf(solution, player, belief, options);
    let sum = 0;
    for (const choice of choices) {
      const option = options[choice];
      if (option) sum += qualityOf(option, expected);
    }
    const value = sum / choices.length;
    values.set(belief, value);
    return value;
  };
  return expected(solution.start);
}
