/** What the command line may touch. Tests pass their own. */
export interface Io {
  /** The text of a file; null where there is none. */
  readonly read: (file: string) => string | null;
  readonly write: (file: string, text: string) => void;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The lines that are typed or piped in; it ends when the input does. */
  readonly lines: () => AsyncIterator<string>;
  readonly colour: boolean;
  /** A fresh seed, 0 to 4,294,967,295. */
  readonly seed: () => number;
}

/** How a command ended. */
export const EXIT = { right: 0, wrong: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A call that can't be carried out; its message is for the one who made it. */
export class UsageError extends Error {}
