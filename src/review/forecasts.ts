import { at } from '../model/record.ts';
import { RIGHTS, type Right, type Scenario } from '../model/scenario.ts';
import type { Belief, Valued } from './valued.ts';

/** Chances by what would be right, adding up to 1. */
export type RightChances = Readonly<Record<Right, number>>;

/** What would be right, over all situations of a scenario: never which or how many they are. */
export function rightsIn(scenario: Scenario): readonly Right[] {
  const situations = Object.values(scenario.situations);
  return RIGHTS.filter((right) => situations.some((situation) => situation.right === right));
}

/** What a belief says of what would be right. */
export function rightChances({ situations }: Scenario, belief: Belief): RightChances {
  const chances: Record<Right, number> = { agree: 0, part: 0, 'small-step': 0 };
  for (const [id, chance] of Object.entries(belief)) chances[at(situations, id).right] += chance;
  return chances;
}

/**
 * The Brier score of a forecast: the sum of the squared distances from what was so. 0 is certain and
 * right, 2 certain and wrong; a third on each is 0.667. Source: Brier, 1950, as in the rubric's K3.
 */
export function brier(forecast: RightChances, so: RightChances): number {
  return RIGHTS.reduce((sum, right) => sum + (forecast[right] - so[right]) ** 2, 0);
}

/** A forecast held against what was so, and against what the evidence supported by then. */
export interface ScoredForecast {
  readonly afterTurn: number;
  readonly forecast: RightChances;
  readonly evidence: RightChances;
  readonly truth: RightChances;
  /** 0 to 2. */
  readonly againstTruth: number;
  /** 0 to 2: how far from what could be known, however it came out. */
  readonly againstEvidence: number;
}

/** `forecast` in chances that add up to 1; `belief` is what could be known when it was made. */
export function scoreForecast(
  scenario: Scenario,
  afterTurn: number,
  forecast: RightChances,
  belief: Belief,
  situation: string,
): ScoredForecast {
  const evidence = rightChances(scenario, belief);
  const truth = rightChances(scenario, { [situation]: 1 });
  return {
    afterTurn,
    forecast,
    evidence,
    truth,
    againstTruth: brier(forecast, truth),
    againstEvidence: brier(forecast, evidence),
  };
}

/** When a forecast was made: half way, or at the end, before the last reply was heard. */
export interface ForecastPlace {
  readonly at: 'middle' | 'end';
  readonly afterTurn: number;
}

/** What could be known when a forecast was made; undefined in a conversation without such a turn. */
export function beliefAt(
  { moves }: Valued,
  { at: when, afterTurn }: ForecastPlace,
): Belief | undefined {
  const last = moves[afterTurn - 1];
  if (when === 'end') return last?.before;
  return last?.after ?? moves[0]?.before;
}
