import type { StockPlayer } from '../../src/practice/players.ts';
import { STOCK_PLAYERS } from '../../src/practice/players.ts';
import {
  type JudgedForecast,
  SHOWN,
  type Shown,
  type Summary,
} from '../../src/practice/summary.ts';
import { brier } from '../../src/review/forecasts.ts';

/** A run that lost nothing and showed nothing; keys replace its own. */
export function summary(overrides: Partial<Summary> = {}): Summary {
  return {
    id: 'r1',
    scenario: 'twelve-day-close',
    at: 0,
    first: true,
    situation: 'fit',
    par: 96,
    points: 96,
    loss: 0,
    luck: 0,
    turns: [],
    costly: [],
    forecasts: [],
    evidence: evidence({}),
    fouls: 0,
    choices: choices(0, 0, {}),
    ...overrides,
  };
}

export function evidence(shown: Partial<Summary['evidence']>): Summary['evidence'] {
  const none = Object.fromEntries(SHOWN.map((id) => [id, { good: 0, bad: 0 }]));
  return { ...none, ...shown } as Record<Shown, { good: number; bad: number }>;
}

/** So many turns with so many moves on offer in each. */
export function choices(
  turns: number,
  offered: number,
  same: Partial<Record<StockPlayer, number>>,
): Summary['choices'] {
  const chance = turns === 0 ? 0 : 1 / offered;
  const none = Object.fromEntries(STOCK_PLAYERS.map((player) => [player, 0]));
  return {
    turns,
    expected: turns * chance,
    variance: turns * chance * (1 - chance),
    same: { ...none, ...same } as Record<StockPlayer, number>,
  };
}

/** Chances of agreeing and of parting, where agreeing was so, or wasn't. */
export function forecast(agree: number, so: boolean): JudgedForecast {
  const said = { agree, part: 1 - agree, 'small-step': 0 };
  const truth = { agree: so ? 1 : 0, part: so ? 0 : 1, 'small-step': 0 };
  const evidence = { agree: 0.5, part: 0.5, 'small-step': 0 };
  return {
    afterTurn: 1,
    rights: ['agree', 'part'],
    forecast: said,
    evidence,
    truth,
    againstTruth: brier(said, truth),
    againstEvidence: brier(said, evidence),
  };
}
