import type { Kind } from './kinds.ts';
import type { Principle } from './principles.ts';

/** Kebab-case, begins with a letter. */
export type Id = string;

export const LEVELS = ['starter', 'working', 'expert'] as const;
export type Level = (typeof LEVELS)[number];

export const STAGES = [
  'first-call',
  'discovery',
  'demo-follow-up',
  'proposal',
  'procurement',
  'stalled',
  'reactivation',
  'renewal',
  'after-the-yes',
  'referral',
  'counter',
] as const;
export type Stage = (typeof STAGES)[number];

/** What would be right in a situation. */
export const RIGHTS = ['agree', 'part', 'small-step'] as const;
export type Right = (typeof RIGHTS)[number];

export const ENDING_KINDS = [
  'agreed',
  'parted',
  'small-step',
  'stalled',
  'pressured',
  'walked',
] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** How a commitment that was asked for was answered. */
export const ANSWERS = ['granted', 'unearned', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * Words that may differ by situation: the same in all, or by situation with an optional `else`.
 * A line that begins with `@id ` is spoken by that member of the cast, until the next such line.
 */
export type Text = string | Readonly<Record<Id, string>>;

/** A fact that must be known; with `as`, its note must read as it would in one of these situations. */
export interface Known {
  readonly fact: Id;
  readonly as: readonly Id[] | null;
}

/** Every key that is there must hold; the empty condition always holds. */
export interface Condition {
  readonly situation?: readonly Id[];
  readonly knows?: readonly Known[];
  readonly said?: readonly Id[];
  readonly agreed?: readonly Id[];
  /** Both included. */
  readonly trust?: { readonly min: number; readonly max: number };
  readonly cue?: readonly Id[];
  readonly not?: Condition;
  readonly any?: readonly Condition[];
  readonly all?: readonly Condition[];
}

/** One of several wordings; the first whose `when` holds is said. */
export interface Variant<T> {
  readonly when: Condition;
  readonly line: T;
}

export interface Outcome {
  readonly when: Condition;
  readonly reply: Text;
  readonly thought: Text;
  /** Facts, in the order in which their notes are shown. */
  readonly learns: readonly Id[];
  /** Cues it opens. */
  readonly cue: readonly Id[];
  /** Change of trust, −5 to 5. */
  readonly trust: number;
  readonly minutes: number;
  /** The move's own, unless the outcome names another. */
  readonly kind: Kind;
  /** A beat or an ending; null to stay. */
  readonly to: Id | null;
}

/** What may happen when a move is said: one list, or one for each answer to what it asks for. */
export type Outcomes =
  | { readonly asks: null; readonly plain: readonly Outcome[] }
  | ({ readonly asks: Id } & { readonly [A in Answer]: readonly Outcome[] });

export interface Move {
  readonly id: Id;
  readonly say: readonly Variant<string>[];
  readonly kind: Kind;
  readonly if: Condition;
  readonly once: boolean;
  readonly why: string;
  readonly teaches: readonly Principle[];
  readonly outcomes: Outcomes;
}

export type Moves = Readonly<Record<Id, Move>>;

export interface Beat {
  /** What is said on arrival; empty where nothing is. */
  readonly buyer: readonly Variant<Text>[];
  readonly moves: Moves;
}

export interface Phase {
  /** Minutes on a clock of its own, the clock shared by all phases without one, or none running. */
  readonly time: number | 'shared' | 'none';
  /** Where running out of time leads: a beat or an ending. */
  readonly outOfTime: Id;
  readonly moves: Moves;
  readonly beats: Readonly<Record<Id, Beat>>;
}

interface Person {
  readonly name: string;
  readonly role: string;
  readonly company: string;
  readonly manner: string;
}

interface Situation {
  /** Above 0; a share of the sum of all weights. */
  readonly weight: number;
  readonly right: Right;
  readonly truth: string;
}

interface Fact {
  /** The name of an `ask` kind. */
  readonly about: string;
  readonly essential: boolean;
  readonly note: Text;
}

export interface Commitment {
  readonly label: string;
  /** The name of a `commit` kind. */
  readonly type: string;
  readonly earned: Condition;
  /** The situations in which the buyer says yes once it is earned. */
  readonly accepts: readonly Id[];
}

export interface Ending {
  readonly kind: EndingKind;
  readonly title: string;
  readonly epilogue: Text;
  readonly alternative: boolean;
  /** By situation, 0 to 100: replaces the table's figure. */
  readonly worth: Readonly<Record<Id, number>>;
}

/**
 * A scenario that has been read and found whole: every name in it exists, every default is filled
 * in. Maps keep the order of the file. It is plain JSON.
 */
export interface Scenario {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly level: Level;
  readonly stage: Stage;
  /** Minutes on the clock that phases share; null where every phase has its own. */
  readonly time: number | null;
  /** Questions in a row before each further one costs trust. */
  readonly patience: number;
  readonly impatient: Text;
  readonly teaches: readonly Principle[];
  readonly seller: {
    readonly role: string;
    readonly company: string;
    readonly offer: string;
    readonly brief: string;
  };
  readonly cast: Readonly<Record<Id, Person>>;
  readonly buyer: Id;
  readonly trust: number;
  readonly situations: Readonly<Record<Id, Situation>>;
  /** How many moves each cue stays open. */
  readonly cues: Readonly<Record<Id, number>>;
  readonly facts: Readonly<Record<Id, Fact>>;
  readonly commitments: Readonly<Record<Id, Commitment>>;
  readonly anytime: Moves;
  readonly phases: Readonly<Record<Id, Phase>>;
  readonly endings: Readonly<Record<Id, Ending>>;
  readonly start: Id;
  readonly walksOut: Id;
}

/** A scenario with the fingerprint of its content. */
export interface Loaded {
  readonly scenario: Scenario;
  /** 16 hexadecimal digits: the same for the same content, whatever its layout and comments. */
  readonly hash: string;
}
