/** Every mistake that reading a scenario can find. Each has a file of its own in tests/bad/. */
export const ISSUE_CODES = [
  // the file as YAML
  'too-large',
  'too-deep',
  'syntax',
  'several-documents',
  'alias',
  'merge-key',
  'tag',
  'doubled-key',
  // its shape
  'unknown-key',
  'missing-key',
  'wrong-type',
  'empty',
  'out-of-range',
  'not-whole',
  'too-few-situations',
  'too-many-situations',
  // its ids
  'bad-id',
  'reserved-id',
  'doubled-id',
  // its closed lists
  'unknown-value',
  'unknown-kind',
  'unknown-principle',
  // the names it uses
  'unknown-situation',
  'unknown-fact',
  'unknown-move',
  'unknown-cue',
  'unknown-commitment',
  'unknown-person',
  'unknown-speaker',
  'unknown-place',
  'not-a-beat',
  'not-an-ending',
  // how moves and their outcomes fit together
  'one-and-many-outcomes',
  'asks-with-outcomes',
  'answer-without-asks',
  'missing-answer',
  'last-has-when',
  'earlier-without-when',
  'hidden-situation',
  'start-line-varies',
  // clocks
  'no-clock',
  'clock-returns',
  'too-many-clocks',
  // allowed, but hardly meant
  'alternative-unused',
  'lost-words',
] as const;

/** Every further mistake in a scenario's texts in another language: files in tests/bad-overlays/. */
export const OVERLAY_CODES = [
  // what it translates
  'other-name',
  'no-original',
  // its texts beside the original's
  'left-over',
  'missing-text',
  'stale-text',
  'other-speakers',
  'told-apart',
  'run-together',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number] | (typeof OVERLAY_CODES)[number];

/** A place in a file's text; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** How many characters of the line it covers, at least 1. */
  readonly length: number;
}

/** An author's mistake, as data. */
export interface Issue extends Place {
  readonly code: IssueCode;
  /** A file with an error is refused; a warning is only told. */
  readonly severity: 'error' | 'warning';
  /** Keys from the top of the file, with dots: `phases.talk.moves.hello.kind`. */
  readonly path: string;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** What to do about it. */
  readonly hint?: string;
}
