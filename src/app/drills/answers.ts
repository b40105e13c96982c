import type { Answer } from '../../practice/drills.ts';
import type { Entry } from '../session/entry.ts';

/** The answers to drills among all that was written down. */
export function answersIn(entries: ReadonlyMap<string, Entry>): readonly Answer[] {
  return [...entries.values()].filter((entry) => entry.kind === 'drill');
}
