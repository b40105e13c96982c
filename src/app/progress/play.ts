import type { Resemblance } from '../../practice/resemblance.ts';
import { tenth } from '../words/grades.ts';
import { PLAY, PLAYER, percent, playsLike } from '../words/progress.ts';
import type { BarsView } from './lost.ts';

export interface PlayView {
  readonly words: readonly string[];
  /** Null while it is too early to say. */
  readonly bars: BarsView | null;
}

/** Which stock player the play resembles most, in kind words. */
export function connectPlay({ turns, expected, enough, ranked, nearest }: Resemblance): PlayView {
  if (!enough) return { words: [PLAY.early(turns)], bars: null };
  const chance = expected / turns;
  const words =
    nearest === null
      ? [PLAY.nobody]
      : [
          playsLike(nearest.player, nearest.same / turns),
          PLAY.figures(nearest.same, turns, tenth(expected)),
        ];
  return {
    words,
    bars: {
      bars: ranked.map(({ player, same }) => ({
        key: player,
        name: PLAYER[player],
        figure: percent(same / turns),
        width: (same / turns) * 100,
        mark: chance * 100,
      })),
      table: {
        head: [PLAY.player, PLAY.same, PLAY.chance, PLAY.more],
        rows: ranked.map(({ player, same, more }) => ({
          key: player,
          cells: [PLAYER[player], `${same}`, tenth(expected), percent(more)],
        })),
      },
    },
  };
}
