/** The bounds of the format, all inclusive. Source: FORMAT.md, "The file". */
export const LIMITS = {
  trust: { min: 0, max: 5 },
  startingTrust: { min: 1, max: 4 },
  trustChange: { min: -5, max: 5 },
  minutes: { min: 0, max: 240 },
  time: { min: 1, max: 240 },
  patience: { min: 1, max: 9 },
  lasts: { min: 1, max: 9 },
  worth: { min: 0, max: 100 },
  situations: { min: 2, max: 12 },
} as const;

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What a key means when it isn't there. */
export const DEFAULTS = { weight: 1, patience: 3, lasts: 2, minutes: 1 } as const;
