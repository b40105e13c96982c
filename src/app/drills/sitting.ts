import type { Conversation } from '../../engine/conversation.ts';
import type { Id } from '../../model/scenario.ts';
import { type Card, cardFor, dueOn, type Made } from '../../practice/drills.ts';
import { type Asked, askedNow, SITTING } from '../../practice/siblings.ts';
import type { Portraits } from '../parts/portraits.ts';
import type { DrillEntry } from '../session/entry.ts';
import type { Birth } from '../session/records.ts';
import type { Drills } from './useDrills.ts';

/** One decision of a sitting, where it is asked, and the seed its moves are shuffled by. */
export interface Ask extends Asked {
  readonly card: Card;
  readonly seed: number;
}

/** An ask that was answered. */
export interface Done {
  /** Of the conversation it was asked in. */
  readonly title: string;
  /** That the title is in, where it isn't the page's. */
  readonly lang: string | undefined;
  readonly loss: number;
  /** The day on which it comes back. */
  readonly due: number;
}

/** One decision as it stands. */
export interface DrillSnapshot {
  readonly ask: Ask;
  /** Its place in the sitting, from 1, and how many there are. */
  readonly nth: number;
  readonly all: number;
  /** As it stands before the move. */
  readonly conversation: Conversation;
  /** With the move; null until one was chosen. */
  readonly after: Conversation | null;
  readonly done: Done | null;
  readonly today: number;
  readonly portraits: Portraits;
}

/** Whether it is known what is to be asked: the decision made at `of`, or those that are due. */
export function canAsk({ cards, whole }: Drills, of: Made | null): boolean {
  return whole || (of !== null && cardFor(cards, of) !== undefined);
}

/** What is asked one after another: the decision made at `of`, or a handful of those that are due. */
export function asksOf(
  { cards, decisions, today }: Drills,
  of: Made | null,
  newSeed: () => number,
): readonly Ask[] {
  const one = of && cardFor(cards, of);
  const some = of ? (one ? [one] : []) : dueOn(cards, today).slice(0, SITTING);
  return some.map((card) => ({ ...askedNow(card, decisions), card, seed: newSeed() }));
}

/** What is kept of an answer. */
export function entryOf({ card, decision }: Ask, move: Id, { id, at }: Birth): DrillEntry {
  const { scenario, hash, situation, moves } = decision;
  const loss = lossIn(decision, move);
  return {
    version: 1,
    id,
    at,
    kind: 'drill',
    of: card.of,
    scenario,
    hash,
    situation,
    moves,
    move,
    loss,
  };
}

export function lossIn({ offered }: Ask['decision'], move: Id): number {
  return offered.find((offer) => offer.move === move)?.loss ?? 0;
}
