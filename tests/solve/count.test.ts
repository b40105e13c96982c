import { describe, expect, it } from 'vitest';
import { positionKey } from '../../src/model/position.ts';
import { countLines, type Successors } from '../../src/solve/count.ts';
import { byMachine, type MachineState } from '../fixtures/by-machine.ts';
import { example, said, shop, small } from '../fixtures/files.ts';

const DEPTH = 6;

describe('lines by depth', () => {
  it('are the same by the machine and by the rules alone', () => {
    const { scenario } = example();
    const machine = byMachine(scenario);
    for (const situation of Object.keys(scenario.situations)) {
      const start = machine.start(situation);
      const states = new Map<string, MachineState>([[positionKey(start.context.position), start]]);
      const next: Successors = (position) => {
        const state = states.get(positionKey(position));
        if (!state) throw new Error('a position the machine never came to');
        return machine.offered(state).map((move) => {
          const after = machine.say(state, move);
          states.set(positionKey(after.context.position), after);
          return after.context.position;
        });
      };
      expect(countLines(scenario, situation, DEPTH, next)).toEqual(
        countLines(scenario, situation, DEPTH),
      );
    }
  });

  it('do not count on where a line has ended', () => {
    const { scenario } = small({ phases: shop({ one: said(), two: said() }) });
    // one, two, bye; then bye after one and after two, and the two orders; then bye after those.
    expect(countLines(scenario, 'yes', 4)).toEqual([3, 4, 2, 0]);
  });
});
