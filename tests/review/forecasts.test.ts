import { describe, expect, it } from 'vitest';
import { brier, rightChances, scoreForecast } from '../../src/review/forecasts.ts';
import { example, lovedIt } from '../fixtures/files.ts';

const AGREE = { agree: 1, part: 0, 'small-step': 0 };
const PART = { agree: 0, part: 1, 'small-step': 0 };
const THIRDS = { agree: 1 / 3, part: 1 / 3, 'small-step': 1 / 3 };

describe('the Brier score', () => {
  it('is 0 for certain and right, 2 for certain and wrong, 0.667 for a third on each', () => {
    expect(brier(AGREE, AGREE)).toBe(0);
    expect(brier(AGREE, PART)).toBe(2);
    expect(brier(THIRDS, PART)).toBeCloseTo(2 / 3, 12);
  });

  it('adds up the squares: 0.7, 0.2 and 0.1 where the first was so give 0.14', () => {
    // 0.3² + 0.2² + 0.1² = 0.09 + 0.04 + 0.01.
    expect(brier({ agree: 0.7, part: 0.2, 'small-step': 0.1 }, AGREE)).toBeCloseTo(0.14, 12);
  });
});

describe('what a belief says would be right', () => {
  it('adds up the situations with the same right', () => {
    const { scenario } = example();
    expect(rightChances(scenario, { fit: 0.4, 'no-fit': 0.3, 'not-now': 0.3 })).toEqual({
      agree: 0.4,
      part: 0.3,
      'small-step': 0.3,
    });
    const rights = Object.values(lovedIt().scenario.situations).map(({ right }) => right);
    const chances = Object.keys(lovedIt().scenario.situations).map((id) => [id, 0.25]);
    const said = rightChances(lovedIt().scenario, Object.fromEntries(chances));
    for (const right of rights) {
      expect(said[right]).toBeCloseTo(rights.filter((each) => each === right).length / 4, 12);
    }
  });
});

describe('a forecast', () => {
  it('is held against what was so, and apart against what could be known', () => {
    const { scenario } = example();
    const forecast = { agree: 0.8, part: 0.1, 'small-step': 0.1 };
    const belief = { fit: 4 / 7, 'not-now': 3 / 7 };
    const scored = scoreForecast(scenario, 3, forecast, belief, 'not-now');
    expect(scored).toMatchObject({ afterTurn: 3, truth: { agree: 0, part: 0, 'small-step': 1 } });
    // 0.8² + 0.1² + 0.9² = 0.64 + 0.01 + 0.81.
    expect(scored.againstTruth).toBeCloseTo(1.46, 12);
    // (0.8 − 4/7)² + 0.1² + (0.1 − 3/7)² = 0.052244898 + 0.01 + 0.107959184.
    expect(scored.againstEvidence).toBeCloseTo(0.170204082, 9);
    // Who says what the evidence says is never wrong by the evidence, however it came out.
    const supported = scoreForecast(scenario, 3, scored.evidence, belief, 'not-now');
    expect(supported.againstEvidence).toBe(0);
  });
});
