import type { Entry } from '../session/entry.ts';
import type { RunRecord } from '../session/record.ts';
import type { Raw, Trouble } from './disk.ts';
import type { ScenarioFile } from './scenario-file.ts';
import { type Newer, NOTHING_NEWER } from './sorted.ts';

/** All that is kept, as far as it is known now. */
export interface Kept {
  /** False until storage was read, or given up on for now. */
  readonly ready: boolean;
  readonly records: ReadonlyMap<string, RunRecord>;
  /** By `fileKey`. */
  readonly files: ReadonlyMap<string, ScenarioFile>;
  /** What was written down outside a conversation, by id. */
  readonly entries: ReadonlyMap<string, Entry>;
  /**
   * What a newer program has written, as it lies in storage. As far as it can be read it is among the
   * others; it is never written over.
   */
  readonly newer: Newer;
  /** What lies in storage and can't be read, as it lies there. */
  readonly damaged: readonly Raw[];
  /** Why what is here isn't kept beyond this visit; null where it is. */
  readonly trouble: Trouble | null;
}

/** Before storage was read. */
export const EMPTY: Kept = {
  ready: false,
  records: new Map(),
  files: new Map(),
  entries: new Map(),
  newer: NOTHING_NEWER,
  damaged: [],
  trouble: null,
};
