import { type Entry, parseEntry } from '../session/entry.ts';
import { isNewer } from '../session/migrations.ts';
import { parseRecord, type RunRecord } from '../session/record.ts';
import { ConflictError, ErasedError, NewerError } from './disk.ts';
import { fileKey, parseFile, type ScenarioFile } from './scenario-file.ts';
import { goesOnFrom, isSameEntry } from './states.ts';

/** Why a record may not be written over what was found in its place; null where it may. */
export function againstRun(found: unknown, record: RunRecord, known: boolean): Error | null {
  if (found === undefined) {
    return known ? new ErasedError(`${record.id} is there no more`) : null;
  }
  if (isNewer(found)) return new NewerError(`a newer version has written ${record.id}`);
  const kept = parseRecord(found);
  return kept.ok && goesOnFrom(kept.value, record)
    ? null
    : new ConflictError(`another conversation is kept as ${record.id}`);
}

/** Why a file may not be written over what was found in its place; null where it may. */
export function againstFile(found: unknown, file: ScenarioFile): Error | null {
  if (found === undefined) return null;
  const kept = parseFile(found);
  return kept.ok && fileKey(kept.value) === fileKey(file)
    ? null
    : new ConflictError(`something else is kept as ${fileKey(file)}`);
}

/** Why an entry may not be written over what was found in its place; null where it may. */
export function againstEntry(found: unknown, entry: Entry): Error | null {
  if (found === undefined) return null;
  if (isNewer(found)) return new NewerError(`a newer version has written ${entry.id}`);
  const kept = parseEntry(found);
  return kept.ok && isSameEntry(kept.value, entry)
    ? null
    : new ConflictError(`something else is kept as ${entry.id}`);
}
