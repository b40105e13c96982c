import type { Entry } from '../session/entry.ts';
import { COPY } from '../session/migrations.ts';
import type { RunRecord } from '../session/record.ts';
import type { Raw } from './disk.ts';
import type { ScenarioFile } from './scenario-file.ts';
import type { Newer } from './sorted.ts';

/** What goes into a copy. */
interface Sound {
  readonly records: ReadonlyMap<string, RunRecord>;
  readonly files: ReadonlyMap<string, ScenarioFile>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** What a newer program has written goes as it lies, for a newer program to read. */
  readonly newer: Newer;
}

/** Everything that can be read, as JSON to be kept elsewhere. The same things make the same text. */
export function exportKept({ records, files, entries, newer }: Sound): string {
  return toJson({
    ...COPY,
    records: inOrder(new Map([...records, ...newer.runs])).map(withoutProspect),
    files: inOrder(files),
    entries: inOrder(new Map([...entries, ...newer.entries])).map(withoutSaid),
  });
}

function inOrder<T>(all: ReadonlyMap<string, T>): readonly T[] {
  return [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Whoever a plan is about is named in this browser alone. */
function withoutProspect(record: unknown): unknown {
  if (!isObject(record) || !('plan' in record) || !isObject(record.plan)) return record;
  return { ...record, plan: { ...record.plan, prospect: '' } };
}

/** What came of a plan may name somebody too, and stays in this browser as well. */
export function withoutSaid<T>(entry: T): T {
  return isObject(entry) && 'said' in entry ? { ...entry, said: '' } : entry;
}

/** What couldn't be read, exactly as it lay in storage. */
export function exportDamaged(damaged: readonly Raw[]): string {
  return toJson({ damaged });
}

/** JSON of anything that a database can hold: what JSON has no words for is spelled out. */
export function toJson(value: unknown): string {
  const above: unknown[] = [];
  return JSON.stringify(
    value,
    function (this: unknown, _key, entry: unknown) {
      while (above.length > 0 && above.at(-1) !== this) above.pop();
      const plain = isObject(entry) && above.includes(entry) ? { circular: true } : spellOut(entry);
      above.push(plain);
      return plain;
    },
    2,
  );
}

function spellOut(entry: unknown): unknown {
  if (typeof entry === 'bigint') return { bigint: entry.toString() };
  if (entry === undefined) return { undefined: true };
  if (entry instanceof Map) return { map: [...entry] };
  if (entry instanceof Set) return { set: [...entry] };
  if (entry instanceof ArrayBuffer) return { bytes: [...new Uint8Array(entry)] };
  if (ArrayBuffer.isView(entry)) {
    return { bytes: [...new Uint8Array(entry.buffer, entry.byteOffset, entry.byteLength)] };
  }
  return entry;
}

function isObject(entry: unknown): entry is object {
  return typeof entry === 'object' && entry !== null;
}
