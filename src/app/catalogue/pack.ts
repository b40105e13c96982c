import type { Id, Loaded, Scenario } from '../../model/scenario.ts';
import type { Portraits } from '../parts/portraits.ts';

/** A scenario as it comes from its file, with the faces of its cast. */
export interface Drawn extends Loaded {
  readonly portraits: Portraits;
}

/** The texts of a scenario in another language, by path. */
export type Texts = Readonly<Record<string, string>>;

/**
 * A scenario as it is read: in the reader's language as far as there are words for it. Its hash is
 * the original's: a run belongs to one scenario, whatever language it was played in.
 */
interface Told extends Loaded {
  /** A tag, such as `de`; null where nobody said. */
  readonly language: string | null;
  readonly texts: Texts;
}

/**
 * A scenario with all that it takes to play it. Talks are had in `told`; beliefs and values are
 * worked out on the pack itself, the original.
 */
export interface Pack extends Drawn {
  readonly told: Told;
}

/** What the library says of a scenario in its own words. */
export interface CardWords extends Pick<Scenario, 'id' | 'title' | 'summary'> {
  readonly buyer: { readonly name: string; readonly role: string; readonly company: string };
}

/** What each ending of a scenario is called, by id. */
export type EndingTitles = Readonly<Record<Id, string>>;

/** What the library shows of a scenario, without having it. */
export interface Card extends CardWords, Pick<Scenario, 'level' | 'stage' | 'teaches'> {
  /** That its words are in. */
  readonly language: string;
  /** How many clocks run, one to a call or meeting, and the minutes on all of them. */
  readonly length: { readonly clocks: number; readonly minutes: number };
  /** Address of a drawing: the buyer as the talk begins. */
  readonly portrait: string;
  readonly hash: string;
}

/** Sent to the open page while developing: a scenario was saved, whole or with its mistakes printed. */
export type ChangedScenario =
  | { readonly id: string; readonly pack: Drawn }
  | { readonly id: string; readonly issues: string };
