import { assign, setup } from 'xstate';
import type { Position } from '../model/position.ts';
import type { Condition, Id, Scenario } from '../model/scenario.ts';
import { holds } from '../rules/holds.ts';
import * as step from '../rules/step.ts';
import type { ChartConfig, HappenParams, ReactParams } from './chart.ts';

export interface Context {
  readonly position: Position;
  /** What the last move came to; null before the first. */
  readonly happened: HappenParams | null;
}

interface Input {
  readonly situation: Id;
}

/**
 * The machine of a chart. Its states, transitions and their order are the chart's; what its named
 * guards and actions mean is `rules`. The situation comes in as input; nothing random, no clock.
 */
export function machineOf(scenario: Scenario, chart: ChartConfig) {
  const position = <P>(change: (position: Position, params: P) => Position) =>
    assign<Context, { type: Id }, P, { type: Id }, never>({
      position: ({ context }, params) => change(context.position, params),
    });
  return setup({
    types: {} as { context: Context; events: { type: Id }; input: Input },
    guards: {
      holds: ({ context }, condition: Condition) => holds(scenario, condition, context.position),
      holdsInTime: ({ context }, condition: Condition) =>
        !context.position.overtime && holds(scenario, condition, context.position),
      hasWalkedOut: ({ context }) => step.hasWalkedOut(context.position),
      isTimeUp: ({ context }) => step.isTimeUp(scenario, context.position),
    },
    actions: {
      happen: assign({ happened: (_, params: HappenParams) => params }),
      say: position((now, { move }: { move: Id }) => step.say(now, move)),
      learn: position((now, { facts }: { facts: readonly Id[] }) => step.learn(now, facts)),
      agree: position((now, { commitment }: { commitment: Id }) => step.agree(now, commitment)),
      passCues: position((now, { opened }: { opened: readonly Id[] }) =>
        step.passCues(scenario, now, opened),
      ),
      react: position((now, params: ReactParams) => step.react(scenario, now, params)),
      spend: position((now, { minutes }: { minutes: number }) =>
        step.spend(scenario, now, minutes),
      ),
      beginOvertime: position((now) => step.beginOvertime(now)),
      arrive: position((now, { beat }: { beat: Id }) => step.arrive(scenario, now, beat)),
      end: position((now, { ending }: { ending: Id }) => step.end(now, ending)),
    },
  }).createMachine({
    ...chart,
    context: ({ input }) => ({
      position: step.startPosition(scenario, input.situation),
      happened: null,
    }),
  });
}

export type ScenarioMachine = ReturnType<typeof machineOf>;
