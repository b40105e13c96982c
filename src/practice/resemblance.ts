import { ENOUGH_TURNS } from './enough-turns.ts';
import { STOCK_PLAYERS, type StockPlayer } from './players.ts';
import type { Summary } from './summary.ts';

/** How alike the play is to that of one stock player. */
interface Likeness {
  readonly player: StockPlayer;
  /** Turns in which the player would have done the same. */
  readonly same: number;
  /** By how much that is more than chance, as a share of the turns; below zero where it is less. */
  readonly more: number;
}

/** Which stock player the play resembles most, where that can be said. */
export interface Resemblance {
  /** Turns with a choice. */
  readonly turns: number;
  /** How many of them chance alone would share with any of the players. */
  readonly expected: number;
  /** Whether there are enough of them to say anything. */
  readonly enough: boolean;
  /** The most alike first. */
  readonly ranked: readonly Likeness[];
  /** Null where it is too early to say, and where none is clearly more alike than chance. */
  readonly nearest: Likeness | null;
}

/** So many standard deviations above chance a likeness is clear. */
const CLEAR = 2;

export function resemblanceOf(runs: readonly Summary[]): Resemblance {
  const sum = (figure: (run: Summary) => number) =>
    runs.reduce((total, run) => total + figure(run), 0);
  const turns = sum(({ choices }) => choices.turns);
  const expected = sum(({ choices }) => choices.expected);
  const clear = CLEAR * Math.sqrt(sum(({ choices }) => choices.variance));
  const ranked = STOCK_PLAYERS.map((player) => {
    const same = sum(({ choices }) => choices.same[player]);
    return { player, same, more: turns === 0 ? 0 : (same - expected) / turns };
  }).toSorted((a, b) => b.same - a.same);
  const [most] = ranked;
  const enough = turns >= ENOUGH_TURNS;
  const nearest = most && enough && most.same - expected >= clear ? most : null;
  return { turns, expected, enough, ranked, nearest };
}
