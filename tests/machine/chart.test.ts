import { describe, expect, it } from 'vitest';
import type { ChartConfig } from '../../src/machine/chart.ts';
import { chartOf } from '../../src/machine/config.ts';
import { positionKey } from '../../src/model/position.ts';
import { byMachine, whereabouts } from '../fixtures/by-machine.ts';
import { example, lovedIt, said, small } from '../fixtures/files.ts';

describe('the chart', () => {
  it('is JSON, and plays the same when it is put back with the named guards and actions', () => {
    for (const { scenario } of [example(), lovedIt()]) {
      const text = JSON.stringify(chartOf(scenario));
      const again = JSON.parse(text) as ChartConfig;
      expect(again).toEqual(chartOf(scenario));
      const [made, put] = [byMachine(scenario), byMachine(scenario, again)];
      const reached = new Map(
        Object.keys(scenario.situations).map((situation) => [situation, made.start(situation)]),
      );
      for (const state of reached.values()) {
        if (reached.size > 1_500) break;
        const other = state.status === 'done' ? state : put.at(state.context.position);
        for (const move of made.offered(state)) {
          const next = made.say(state, move);
          expect(whereabouts(put.say(other, move))).toBe(whereabouts(next));
          reached.set(positionKey(next.context.position), next);
        }
      }
      expect(reached.size).toBeGreaterThan(1_000);
    }
  }, 60_000);

  it('shows phases, beats and endings by their names', () => {
    const { scenario } = example();
    const { Talk: talk, ...endings } = chartOf(scenario).states;
    expect(Object.keys(endings)).toEqual(Object.keys(scenario.endings));
    expect(talk).toMatchObject({
      initial: 'opening',
      on: { 'send-deck': [{ guard: { type: 'holdsInTime' }, target: '#drifted' }] },
      states: {
        opening: { initial: 'hello', states: { hello: { id: 'hello' } } },
        discovery: {
          always: [
            { guard: { type: 'hasWalkedOut' }, target: '#hung-up' },
            { guard: { type: 'isTimeUp' }, target: '#last-word' },
          ],
          states: { talk: { on: { 'which-part': [{ actions: expect.anything() }] } } },
        },
        'last-word': { states: { 'last-word': {} } },
      },
    });
  });

  it('keeps phases, beats and endings of the same name apart, whatever the name', () => {
    const { scenario } = small({
      phases: {
        gone: { beats: { constructor: { moves: { gone: said({ to: 'gone' }) } } } },
      },
      start: 'constructor',
    });
    const machine = byMachine(scenario);
    const start = machine.start('yes');
    expect(start.value).toEqual({ Talk: { gone: 'constructor' } });
    expect(machine.offered(start)).toEqual(['gone']);
    expect(machine.say(start, 'gone')).toMatchObject({ value: 'gone', status: 'done' });
  });
});
