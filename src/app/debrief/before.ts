import type { Conversation } from '../../engine/conversation.ts';
import { at } from '../../model/record.ts';
import type { Right } from '../../model/scenario.ts';
import { rightsIn } from '../../review/forecasts.ts';
import type { RunRecord } from '../session/record.ts';
import { RIGHT } from '../words/common.ts';
import { BEFORE } from '../words/debrief.ts';
import { connectRecalled, type RecalledView } from './recall.ts';

export interface ForecastRow {
  readonly right: Right;
  readonly name: string;
  /** Per cent. */
  readonly chance: number;
  /** Whether this was what would have been right; never told before the rest is. */
  readonly was: boolean;
}

export interface ForecastView {
  readonly at: 'middle' | 'end';
  readonly title: string;
  /** Null where it was skipped. */
  readonly rows: readonly ForecastRow[] | null;
}

export interface BeforeView {
  readonly forecasts: readonly ForecastView[];
  /** One for each turn, the value being its number. */
  readonly turns: readonly { readonly turn: number; readonly label: string }[];
  readonly turn: number | null;
  readonly otherwise: string;
  readonly turnInWords: string;
  /** After a conversation without the notebook; null where that wasn't asked, or was skipped. */
  readonly recalled: RecalledView | null;
}

export function connectBefore(
  conversation: Conversation,
  { forecasts, recalled, reflection }: Pick<RunRecord, 'forecasts' | 'recalled' | 'reflection'>,
  revealed: boolean,
): BeforeView {
  const { scenario, run } = conversation;
  const was = at(scenario.situations, run.situation).right;
  const turns = conversation.turns.map(({ words }, n) => ({
    turn: n + 1,
    label: BEFORE.turnOption(n + 1, words),
  }));
  const turn = reflection?.turn ?? null;
  return {
    forecasts: forecasts.map(({ at: when, afterTurn, chances }) => ({
      at: when,
      title: BEFORE.after(afterTurn),
      rows:
        chances &&
        rightsIn(scenario).map((right) => ({
          right,
          name: RIGHT[right].name,
          chance: chances[right],
          was: revealed && right === was,
        })),
    })),
    recalled: recalled ? connectRecalled(conversation, new Set(recalled)) : null,
    turns,
    turn,
    otherwise: reflection?.otherwise ?? '',
    turnInWords: turns.find((option) => option.turn === turn)?.label ?? BEFORE.noTurn,
  };
}
