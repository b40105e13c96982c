import type { Conversation } from '../../engine/conversation.ts';
import type { Right, Scenario } from '../../model/scenario.ts';
import { rightsIn } from '../../review/forecasts.ts';
import { clockOf } from '../../rules/lookup.ts';
import type { Chances, Forecast, RunRecord } from './record.ts';

/** After so many turns the talk is in its middle, however many minutes are left. */
const MIDDLE_TURN = 4;

/** Which forecast is to be asked for now, if any. Where only one thing can be right, none is. */
export function forecastDue(
  { scenario, position, turns }: Conversation,
  forecasts: readonly Forecast[],
): Forecast['at'] | null {
  if (rightsIn(scenario).length < 2) return null;
  const asked = (at: Forecast['at']) => forecasts.some((forecast) => forecast.at === at);
  if (position.ending !== null) return asked('end') ? null : 'end';
  if (asked('middle')) return null;
  const first = clockOf(scenario, scenario.start);
  const onFirst = clockOf(scenario, position.beat).id === first.id;
  const half = onFirst && first.limit !== null && position.used * 2 >= first.limit;
  return turns.length >= MIDDLE_TURN || half || position.overtime ? 'middle' : null;
}

/** Chances that are as even as whole numbers allow. */
export function evenChances(rights: readonly Right[]): Chances {
  return spread(
    rights.map((right) => [right, 1]),
    100,
  );
}

/** Where the trainee left off: the last forecast given, else even chances. */
export function startingChances(scenario: Scenario, record: RunRecord): Chances {
  const given = record.forecasts.findLast(({ chances }) => chances !== null)?.chances;
  return given ?? evenChances(rightsIn(scenario));
}

/**
 * Sets one chance; the others share what is left in the proportion they had, evenly where they had
 * none. The sum stays 100. Chances of what can't be right stay 0.
 */
export function setChance(
  chances: Chances,
  rights: readonly Right[],
  right: Right,
  value: number,
): Chances {
  const wanted = Math.min(100, Math.max(0, Math.round(value)));
  const others = rights.filter((other) => other !== right);
  if (others.length === 0) return { ...evenChances([]), [right]: 100 };
  const held = others.reduce((sum, other) => sum + chances[other], 0);
  const shares = others.map((other) => [other, held === 0 ? 1 : chances[other]] as const);
  return { ...spread(shares, 100 - wanted), [right]: wanted };
}

/** Shares out a whole number by weights; what rounding leaves over goes to the largest remainders. */
function spread(weights: readonly (readonly [Right, number])[], total: number): Chances {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  const exact = weights.map(([right, weight]) => ({ right, share: (total * weight) / sum }));
  let left = total - exact.reduce((all, { share }) => all + Math.floor(share), 0);
  const chances: Record<Right, number> = { agree: 0, part: 0, 'small-step': 0 };
  for (const { right, share } of exact) chances[right] = Math.floor(share);
  const byRemainder = exact.toSorted((a, b) => (b.share % 1) - (a.share % 1));
  for (const { right } of byRemainder) {
    if (left <= 0) break;
    chances[right] += 1;
    left -= 1;
  }
  return chances;
}
