import type { Entry } from '../session/entry.ts';
import type { RunRecord } from '../session/record.ts';
import type { ScenarioFile } from './scenario-file.ts';

/** Why something isn't kept. */
export const TROUBLES = [
  'refused',
  'newer',
  'slow',
  'full',
  'lost',
  'elsewhere',
  'erased',
  'ahead',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A value as it lies in storage, unread. */
export interface Raw {
  readonly key: string;
  readonly value: unknown;
}

/** What keeps things from one visit to the next. Every call may reject. */
export interface Disk {
  /** A newer program has changed it: it can be read, and refuses to be written or erased. */
  readonly newer: boolean;
  runs(): Promise<readonly Raw[]>;
  files(): Promise<readonly Raw[]>;
  entries(): Promise<readonly Raw[]>;
  /**
   * Refuses, with `ConflictError`, to write over what it finds unlike any earlier state of this record;
   * and, with `ErasedError`, to write what is `known` to have been kept and is there no more.
   */
  putRun(record: RunRecord, known: boolean): Promise<void>;
  /** Refuses, with `ConflictError`, to write over anything but this very file. */
  putFile(file: ScenarioFile, key: string): Promise<void>;
  /** Refuses, with `ConflictError`, to write over anything but this very entry. */
  putEntry(entry: Entry): Promise<void>;
  /** All of it, what is damaged too. */
  erase(): Promise<void>;
}

/** Something else stands where this was to be written: damaged, or gone on with in another window. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** What was to be written on is gone: everything was erased, in another window. */
export class ErasedError extends Error {
  override readonly name = 'ErasedError';
}

/** A newer program has written what stands where this was to be written. */
export class NewerError extends Error {
  override readonly name = 'NewerError';
}

/** The trouble that an error of the database amounts to. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'NewerError') return 'ahead';
  if (name === 'ConflictError') return 'elsewhere';
  if (name === 'ErasedError') return 'erased';
  if (name === 'InvalidStateError') return 'lost';
  return 'refused';
}

/** What storage refuses a write for; null where it has it. */
export async function attempt(write: Promise<void>): Promise<Trouble | null> {
  try {
    await write;
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}
