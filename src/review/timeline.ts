import { type Conversation, say, type Turn } from '../engine/conversation.ts';
import type { Id } from '../model/scenario.ts';

/** A conversation with how it stood before each turn: at 0 before the first, last after the last. */
export interface Timeline {
  readonly whole: Conversation;
  readonly before: readonly Conversation[];
}

export function timelineOf(whole: Conversation): Timeline {
  const before: Conversation[] = [];
  for (let at: Conversation | null = whole; at !== null; at = at.before) before.push(at);
  return { whole, before: before.reverse() };
}

/** How it stood before a turn, from 1. */
export function standingAt({ before }: Timeline, turn: number): Conversation {
  const standing = before[turn - 1];
  if (!standing) throw new RangeError(`there is no turn ${turn}`);
  return standing;
}

/** A move that mends: said in place of what was said in a turn, or just before it. */
export interface Change {
  /** From 1. */
  readonly turn: number;
  readonly move: Id;
  readonly place: 'instead' | 'before';
}

/** The conversation with one change, the later moves kept where they were still offered. */
export interface Mended {
  readonly conversation: Conversation;
  /** How things stood when a turn came round again, by the turn's number then. */
  readonly standing: ReadonlyMap<number, Conversation>;
  /** How the turns came out that could be said again, by their number then. */
  readonly turns: ReadonlyMap<number, Turn>;
}

/** Null where the change isn't on offer there. */
export function mended(timeline: Timeline, change: Change): Mended | null {
  const changed = say(standingAt(timeline, change.turn), change.move);
  if (!changed.ok) return null;
  let conversation = changed.value;
  const standing = new Map<number, Conversation>();
  const turns = new Map<number, Turn>();
  const { moves } = timeline.whole.run;
  const from = change.place === 'instead' ? change.turn : change.turn - 1;
  for (const [n, move] of moves.entries()) {
    if (n < from) continue;
    standing.set(n + 1, conversation);
    const said = say(conversation, move);
    if (!said.ok) continue;
    conversation = said.value;
    const turn = conversation.turns.at(-1);
    if (turn) turns.set(n + 1, turn);
  }
  return { conversation, standing, turns };
}
