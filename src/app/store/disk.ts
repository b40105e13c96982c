import type { RunRecord } from '../session/record.ts';
import type { ScenarioFile } from './scenario-file.ts';

/** Why something isn't kept. */
export const TROUBLES = ['refused', 'newer', 'slow', 'full', 'lost', 'elsewhere'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A value as it lies in storage, unread. */
export interface Raw {
  readonly key: string;
  readonly value: unknown;
}

/** What keeps things from one visit to the next. Every call may reject. */
export interface Disk {
  runs(): Promise<readonly Raw[]>;
  files(): Promise<readonly Raw[]>;
  /** Refuses, with `ConflictError`, to write over what it finds unlike any earlier state of this record. */
  putRun(record: RunRecord): Promise<void>;
  putFile(file: ScenarioFile): Promise<void>;
}

/** Something else stands where this was to be written: damaged, or gone on with in another window. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** The trouble that an error of the database amounts to. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'ConflictError') return 'elsewhere';
  if (name === 'InvalidStateError') return 'lost';
  return 'refused';
}
