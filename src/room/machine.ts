import { initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { Action } from './actions.ts';
import { CHART } from './chart.ts';
import type { Mode, Stage } from './stages.ts';

interface Context {
  readonly mode: Mode;
}

/** `over`: whether the room's conversation has come to its end. */
interface StageEvent {
  readonly type: Action['type'];
  readonly over: boolean;
}

/**
 * The machine of a room's stages. Its states and their order are the chart's. It knows how the room
 * is played, and is told with each event whether the conversation is over; nothing else.
 */
const machine = setup({
  types: {} as { context: Context; events: StageEvent; input: Context },
  guards: {
    isOver: ({ event }) => event.over,
    goesOn: ({ event }) => !event.over,
    isAlone: ({ context }) => context.mode === 'alone',
    isTogether: ({ context }) => context.mode === 'together',
  },
}).createMachine({ ...CHART, context: ({ input }) => input });

export type StageSnapshot = SnapshotFrom<typeof machine>;

export function firstStage(mode: Mode): StageSnapshot {
  const [snapshot] = initialTransition(machine, { mode });
  return snapshot;
}

/** Whether the room may go on so from there. */
export function mayStep(snapshot: StageSnapshot, event: StageEvent): boolean {
  return snapshot.can(event);
}

export function nextStage(snapshot: StageSnapshot, event: StageEvent): StageSnapshot {
  const [next] = transition(machine, snapshot, event);
  return next;
}

export function stageOf({ value }: StageSnapshot): Stage {
  return value;
}
