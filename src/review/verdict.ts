import type { Id } from '../model/scenario.ts';
import { endsRight } from './chances.ts';
import type { Finding } from './findings.ts';
import type { Chain } from './pieces.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Timeline } from './timeline.ts';

/** What decided a conversation, as far as the rules alone can tell. Turns count from 1. */
export type Verdict =
  /** It came to a right ending; `dear` are the turns that took points or trust on the way. */
  | { readonly what: 'right'; readonly ending: Id; readonly dear: readonly number[] }
  /** After this turn no right ending was within reach; `setUp` is the first cause found before it. */
  | { readonly what: 'decided'; readonly turn: number; readonly setUp: number | null }
  /** Nothing more can be told than how it ended; null where it hasn't. */
  | { readonly what: 'ended'; readonly ending: Id | null };

export function verdictOf(
  timeline: Timeline,
  findings: readonly Finding[],
  chains: readonly Chain[],
  reach: Reach = reachOf(timeline),
): Verdict {
  const { scenario, turns, position } = timeline.whole;
  const last = turns.at(-1);
  if (last && position.ending !== null && endsRight(scenario, last.step)) {
    const dear = findings.filter(({ faults, trust }) => faults.length > 0 || trust < 0);
    return { what: 'right', ending: position.ending, dear: dear.map(({ turn }) => turn) };
  }
  const turn = reach.deciding;
  if (turn === null) return { what: 'ended', ending: position.ending };
  const leading = chains.find(({ pieces }) => pieces.at(-1)?.what === 'ending')?.pieces ?? [];
  const earlier = leading.filter((piece) => piece.turn < turn).map((piece) => piece.turn);
  return { what: 'decided', turn, setUp: earlier.length > 0 ? Math.min(...earlier) : null };
}
