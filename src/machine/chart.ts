import type { Answer, Condition, Id } from '../model/scenario.ts';

/*
 * The machine's configuration: JSON through and through, so that any statechart viewer opens it.
 * Guards and actions are named, and their parameters stand beside the name.
 */

/** `holdsInTime` holds in overtime never: there the beat's own moves are all there is. */
type GuardConfig =
  | { readonly type: 'holds' | 'holdsInTime'; readonly params: Condition }
  | { readonly type: 'hasWalkedOut' | 'isTimeUp' };

export type ActionConfig =
  | { readonly type: 'say'; readonly params: { readonly move: Id } }
  | { readonly type: 'learn'; readonly params: { readonly facts: readonly Id[] } }
  | { readonly type: 'agree'; readonly params: { readonly commitment: Id } }
  | { readonly type: 'passCues'; readonly params: { readonly opened: readonly Id[] } }
  | { readonly type: 'react'; readonly params: ReactParams }
  | { readonly type: 'spend'; readonly params: { readonly minutes: number } }
  | { readonly type: 'happen'; readonly params: HappenParams }
  | { readonly type: 'beginOvertime' }
  | { readonly type: 'arrive'; readonly params: { readonly beat: Id } }
  | { readonly type: 'end'; readonly params: { readonly ending: Id } };

export interface ReactParams {
  readonly question: boolean;
  readonly trust: number;
}

/** Which outcome of which move happened: the `outcome`th, from 0, of those for its answer. */
export interface HappenParams {
  readonly move: Id;
  readonly answer: Answer | null;
  readonly outcome: number;
}

export interface TransitionConfig {
  readonly guard: GuardConfig;
  readonly actions?: readonly ActionConfig[];
  /** `#` and a beat or an ending; without one it stays. */
  readonly target?: string;
}

/** Moves as events, each with its outcomes in order. */
export type EventsConfig = Readonly<Record<Id, readonly TransitionConfig[]>>;

export interface BeatConfig {
  readonly id: Id;
  readonly entry: readonly ActionConfig[];
  readonly on: EventsConfig;
}

export interface PhaseConfig {
  readonly initial?: Id;
  readonly states: Readonly<Record<Id, BeatConfig>>;
  readonly on: EventsConfig;
  readonly always: readonly TransitionConfig[];
}

export interface EndingConfig {
  readonly id: Id;
  readonly type: 'final';
  readonly description: string;
  readonly entry: readonly ActionConfig[];
}

/**
 * Phases stand in one state beside the endings, so that what is offered at any time can stand on
 * it. Its name is no id of a scenario's, which are in lower case.
 */
export const TALK = 'Talk';

interface TalkConfig {
  readonly initial: Id;
  readonly states: Readonly<Record<Id, PhaseConfig>>;
  readonly on: EventsConfig;
}

export interface ChartConfig {
  readonly id: string;
  readonly description: string;
  readonly initial: typeof TALK;
  readonly states: Readonly<Record<string, TalkConfig | EndingConfig>>;
}
