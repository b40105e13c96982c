import type { Loaded, Scenario } from '../../model/scenario.ts';
import type { Portraits } from '../parts/portraits.ts';

/** A scenario with all that it takes to play it. */
export interface Pack extends Loaded {
  readonly portraits: Portraits;
}

/** What the library shows of a scenario, without having it. */
export interface Card
  extends Pick<Scenario, 'id' | 'title' | 'summary' | 'level' | 'stage' | 'teaches'> {
  /** How many clocks run, one to a call or meeting, and the minutes on all of them. */
  readonly length: { readonly clocks: number; readonly minutes: number };
  readonly buyer: { readonly name: string; readonly role: string; readonly company: string };
  /** Address of a drawing: the buyer as the talk begins. */
  readonly portrait: string;
  readonly hash: string;
}

/** Sent to the open page while developing: a scenario was saved, whole or with its mistakes printed. */
export type ChangedScenario =
  | { readonly id: string; readonly pack: Pack }
  | { readonly id: string; readonly issues: string };
