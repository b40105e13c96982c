import type { Stage } from './stages.ts';

/*
 * The stages of a room as a statechart: JSON through and through. What doesn't move the room as a
 * whole (a vote, somebody who joins) stands in `accepts` of its stages.
 */

interface StepConfig {
  readonly guard?: 'isOver' | 'goesOn' | 'isAlone' | 'isTogether';
  readonly target: Stage;
}

interface StageConfig {
  readonly description: string;
  readonly type?: 'final';
  readonly on?: Readonly<Record<string, readonly StepConfig[]>>;
}

interface RoomChart {
  readonly id: 'room';
  readonly initial: Stage;
  readonly states: Readonly<Record<Stage, StageConfig>>;
}

const finish = [{ target: 'debrief' }] as const;

export const CHART: RoomChart = {
  id: 'room',
  initial: 'lobby',
  states: {
    lobby: { description: 'Who is here', on: { begin: [{ target: 'brief' }] } },
    brief: {
      description: 'What the seller knows',
      on: { ask: [{ guard: 'isAlone', target: 'alone' }, { target: 'vote' }] },
    },
    vote: {
      description: 'The first vote, in private',
      on: { reveal: [{ target: 'split' }], finish },
    },
    split: {
      description: 'How the votes fell',
      on: {
        talk: [{ target: 'talk' }],
        again: [{ target: 'revote' }],
        close: [{ target: 'decided' }],
        finish,
      },
    },
    talk: {
      description: 'The room talks it over',
      on: { again: [{ target: 'revote' }], close: [{ target: 'decided' }], finish },
    },
    revote: {
      description: 'The second vote, in private',
      on: { close: [{ target: 'decided' }], finish },
    },
    decided: {
      description: 'What the room says is the facilitator’s to confirm',
      on: { say: [{ target: 'reply' }], finish },
    },
    reply: {
      description: 'What the buyer did',
      on: {
        ask: [{ guard: 'goesOn', target: 'vote' }],
        back: [{ guard: 'isOver', target: 'vote' }],
        finish,
      },
    },
    alone: { description: 'Everyone plays their own', on: { finish } },
    debrief: {
      description: 'All is told',
      on: { back: [{ guard: 'isTogether', target: 'vote' }], end: [{ target: 'ended' }] },
    },
    ended: { description: 'Nothing more happens', type: 'final' },
  },
};
