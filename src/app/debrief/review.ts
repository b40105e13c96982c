import type { Conversation } from '../../engine/conversation.ts';
import { own } from '../../model/record.ts';
import type { Id } from '../../model/scenario.ts';
import { dominoesOf } from '../../review/dominoes.ts';
import { type Finding, findingsOf } from '../../review/findings.ts';
import type { Chain } from '../../review/pieces.ts';
import { type Reach, reachOf } from '../../review/reach.ts';
import { standingAt, type Timeline, timelineOf } from '../../review/timeline.ts';
import { type Verdict, verdictOf } from '../../review/verdict.ts';
import { wordsOf } from '../../rules/holds.ts';
import { findMove } from '../../rules/lookup.ts';
import { firstName } from '../words/common.ts';

/** All that the parts of the debrief are made from. */
export interface Review {
  readonly timeline: Timeline;
  readonly findings: readonly Finding[];
  readonly chains: readonly Chain[];
  readonly verdict: Verdict;
  /** What was within reach, and when. */
  readonly reach: Reach;
}

/** What was within reach takes long to find: where figures are made, it comes with them. */
export function reviewOf(conversation: Conversation, reachable?: Reach): Review {
  const timeline = timelineOf(conversation);
  const reach = reachable ?? reachOf(timeline);
  const findings = findingsOf(conversation);
  const chains = dominoesOf(timeline, reach);
  const verdict = verdictOf(timeline, findings, chains, reach);
  return { timeline, findings, chains, verdict, reach };
}

/** The words a move has, or would have had, in a turn. */
export function wordsAt(timeline: Timeline, turn: number, id: Id): string {
  const { scenario, position } = standingAt(timeline, turn);
  const move = findMove(scenario, id);
  return (move && wordsOf(scenario, move.say, position)) ?? '';
}

/** The buyer's first name. */
export function buyerOf({ cast, buyer }: Conversation['scenario']): string {
  return firstName(own(cast, buyer)?.name ?? buyer);
}
