import { describe, expect, it } from 'vitest';
import { positionKey } from '../../src/model/position.ts';
import { beatPlace, findMove } from '../../src/rules/lookup.ts';
import { offeredMoves } from '../../src/rules/offered.ts';
import { shown } from '../../src/rules/shown.ts';
import { take } from '../../src/rules/step.ts';
import { byMachine, stepOf } from '../fixtures/by-machine.ts';
import { example, lovedIt } from '../fixtures/files.ts';
import { golden } from '../fixtures/golden.ts';
import { reachable } from '../fixtures/walk.ts';

/** Takes every move of every position both ways; how many edges there were. */
function compare(scenario: ReturnType<typeof example>['scenario'], most?: number): number {
  const machine = byMachine(scenario);
  let edges = 0;
  for (const position of reachable(scenario, most)) {
    if (position.ending !== null) continue;
    const state = machine.at(position);
    const offered = offeredMoves(scenario, position).map(({ id }) => id);
    expect(machine.offered(state).toSorted()).toEqual(offered.toSorted());
    for (const id of offered) {
      const move = findMove(scenario, id);
      if (!move) throw new Error(id);
      const byRules = take(scenario, position, move);
      const next = machine.say(state, id);
      const step = stepOf(scenario, state, next);
      expect(positionKey(step.after)).toBe(positionKey(byRules.after));
      expect(shown(scenario, step)).toEqual(shown(scenario, byRules));
      const { beat, ending } = step.after;
      const { phaseId } = beatPlace(scenario, beat);
      expect(next.value).toEqual(ending ?? { Talk: { [phaseId]: beat } });
      expect(next.status).toBe(ending === null ? 'active' : 'done');
      edges++;
    }
  }
  return edges;
}

describe('the machine and the rules', () => {
  it('agree on every edge that the example can reach', () => {
    const edges = compare(example().scenario);
    console.info(`${edges} edges of the example taken both ways`);
    expect(edges).toBe(golden('twelve-day-close').edges);
  }, 120_000);

  it('agree on a scenario with many clocks', () => {
    const edges = compare(lovedIt().scenario, 4_000);
    expect(edges).toBeGreaterThan(2_000);
  }, 120_000);
});
