import type { Conversation } from '../../engine/conversation.ts';
import {
  beliefAt,
  type RightChances,
  rightsIn,
  type ScoredForecast,
  scoreForecast,
} from '../../review/forecasts.ts';
import type { Valued } from '../../review/valued.ts';
import type { Forecast } from '../session/record.ts';
import { RIGHT } from '../words/common.ts';
import { BEFORE } from '../words/debrief.ts';
import { SCORED } from '../words/figures.ts';
import { hundredth } from '../words/grades.ts';

interface ScoreView {
  readonly title: string;
  readonly truth: string;
  readonly truthIs: string;
  readonly evidence: string;
  readonly evidenceIs: readonly string[];
}

export interface ScoredView {
  readonly scores: readonly ScoreView[];
  readonly is: string;
}

/** Scores no further apart are as good as the same, in words. */
const ABOUT = 0.03;
/** Scores up to which a forecast is very near; the rubric's K3, level 4. */
const VERY_NEAR = 0.15;
/** How near to the evidence a forecast was. */
const SUPPORTED = 0.02;
const CLOSE = 0.15;
/** From this many points on a difference is told. */
const TOLD_FROM = 10;

/** Forecasts that were given, held against what was so and, apart, against what could be known. */
export function connectScored(
  conversation: Conversation,
  forecasts: readonly Forecast[],
  valued: Valued,
): ScoredView {
  const { scenario, run } = conversation;
  const rights = rightsIn(scenario);
  /** What even chances score, whatever was so. */
  const even = 1 - 1 / rights.length;
  const scores = forecasts.flatMap((forecast) => {
    const evidence = beliefAt(valued, forecast);
    if (forecast.chances === null || evidence === undefined) return [];
    const { agree, part, 'small-step': smallStep } = forecast.chances;
    const chances = { agree: agree / 100, part: part / 100, 'small-step': smallStep / 100 };
    const { afterTurn } = forecast;
    const score = scoreForecast(scenario, afterTurn, chances, evidence, run.situation);
    return [
      {
        title: BEFORE.after(afterTurn),
        truth: hundredth(score.againstTruth),
        truthIs: againstTruth(score.againstTruth, even),
        evidence: hundredth(score.againstEvidence),
        evidenceIs: [
          SCORED.known(rights.map((right) => percent(score.evidence, right)).join(', ')),
          againstEvidence(score.againstEvidence),
          ...farthest(score, rights),
        ],
      },
    ];
  });
  return { scores, is: `${SCORED.is} ${SCORED.even(hundredth(even))}` };
}

function againstTruth(score: number, even: number): string {
  if (score <= VERY_NEAR) return SCORED.veryNear;
  if (Math.abs(score - even) <= ABOUT) return SCORED.asEven;
  return score < even ? SCORED.nearer : SCORED.further;
}

function againstEvidence(score: number): string {
  if (score <= SUPPORTED) return SCORED.supported;
  return score <= CLOSE ? SCORED.close : SCORED.away;
}

function percent(chances: RightChances, right: keyof RightChances): string {
  return SCORED.chance(RIGHT[right].name, Math.round(chances[right] * 100));
}

/** Where it was furthest from what could be known. */
function farthest(
  { forecast, evidence }: ScoredForecast,
  rights: readonly (keyof RightChances)[],
): readonly string[] {
  const [most] = rights
    .map((right) => ({ right, by: Math.round((forecast[right] - evidence[right]) * 100) }))
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (!most || Math.abs(most.by) < TOLD_FROM) return [];
  const { name } = RIGHT[most.right];
  return [most.by > 0 ? SCORED.more(most.by, name) : SCORED.less(-most.by, name)];
}
