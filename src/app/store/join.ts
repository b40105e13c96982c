import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry } from '../session/entry.ts';
import type { Forecast, Plan, RunRecord } from '../session/record.ts';
import { toJson, withoutSaid } from './export.ts';
import { fileKey, type ScenarioFile } from './scenario-file.ts';
import type { Blocked } from './sorted.ts';
import { isSameEntry } from './states.ts';

/** Signs of an id that is made from what a record says. */
const ID_LENGTH = 26;

/** How many were taken in, and how many were here already with all that they hold. */
interface Counted {
  readonly added: number;
  readonly here: number;
}

export interface BroughtIn {
  readonly records: Counted;
  readonly files: Counted;
  readonly entries: Counted;
}

/** What a copy brings. */
export interface Brought {
  readonly records: readonly RunRecord[];
  readonly files: readonly ScenarioFile[];
  readonly entries: readonly Entry[];
}

/** What is kept once a copy was taken in, which of it is to be written, and how much that is. */
interface Joined {
  readonly records: ReadonlyMap<string, RunRecord>;
  readonly files: ReadonlyMap<string, ScenarioFile>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly broughtIn: BroughtIn;
}

/** Takes a copy in beside what is kept. `blocked` keys are never used: something damaged lies there. */
export function joined(kept: Omit<Joined, 'broughtIn'>, blocked: Blocked, copy: Brought): Joined {
  const [records, files] = [new Map(kept.records), new Map(kept.files)];
  const entries = new Map(kept.entries);
  const here = { records: 0, files: 0, entries: 0 };
  for (const incoming of copy.records) {
    const record = placed(records, blocked.runs, incoming);
    if (records.get(record.id) === record) here.records += 1;
    else records.set(record.id, record);
  }
  for (const file of copy.files) {
    const key = fileKey(file);
    if (files.has(key)) here.files += 1;
    else files.set(key, file);
  }
  for (const incoming of copy.entries) {
    const entry = placedEntry(entries, blocked.entries, incoming);
    if (entries.has(entry.id)) here.entries += 1;
    else entries.set(entry.id, entry);
  }
  return {
    records,
    files,
    entries,
    broughtIn: {
      records: { added: copy.records.length - here.records, here: here.records },
      files: { added: copy.files.length - here.files, here: here.files },
      entries: { added: copy.entries.length - here.entries, here: here.entries },
    },
  };
}

/**
 * Puts a record from a copy beside what is kept here, and returns what is then to be kept: itself
 * under its own id, or joined with what is kept under that id, or itself under an id made from its
 * content. Brought in a second time it comes to the same.
 */
function placed(
  kept: ReadonlyMap<string, RunRecord>,
  blocked: ReadonlySet<string>,
  incoming: RunRecord,
): RunRecord {
  let record = incoming;
  for (;;) {
    const here = kept.get(record.id);
    if (!blocked.has(record.id)) {
      const joined = here ? join(here, record) : record;
      if (joined !== null) return joined;
    }
    record = { ...record, id: idOf(record) };
  }
}

/**
 * An entry as it is kept: under its own id, or under one made from its content where something else
 * has that one.
 */
export function placedEntry(
  kept: ReadonlyMap<string, Entry>,
  blocked: ReadonlySet<string>,
  incoming: Entry,
): Entry {
  let entry = incoming;
  for (;;) {
    const here = kept.get(entry.id);
    if (!blocked.has(entry.id) && (!here || isCopyOf(here, entry))) return entry;
    entry = { ...entry, id: idOf(entry) };
  }
}

/** Whether an entry says what is kept here, or as much of it as copies hold. */
function isCopyOf(here: Entry, entry: Entry): boolean {
  return isSameEntry(here, entry) || isSameEntry(withoutSaid(here), entry);
}

/** An id for what can't have its own: made from all that it says. */
export function idOf(one: RunRecord | Entry): string {
  return bytesToHex(sha256(utf8ToBytes(toJson(one)))).slice(0, ID_LENGTH);
}

/**
 * One record out of two states of it. What is kept here stays: the other adds moves at its end and
 * fills what is empty. Null where that leaves out something that was written or played elsewhere
 * since. Returns `here` itself where the other adds nothing.
 */
function join(here: RunRecord, other: RunRecord): RunRecord | null {
  if (!isSameStart(here, other)) return null;
  const [played, more] = [here.run.moves.length, other.run.moves.length];
  if (more < played) return here;
  const older = other.updated <= here.updated && more === played;
  const recalled = filled(here.recalled ?? null, other.recalled ?? null, older);
  const reflection = filled(here.reflection, other.reflection, older);
  const plan = planned(here.plan, other.plan, older);
  const forecasts = forecast(here.forecasts, other.forecasts, older);
  if (recalled === undefined || reflection === undefined) return null;
  if (plan === undefined || forecasts === undefined) return null;
  const joined: RunRecord = {
    ...here,
    run: more > played ? other.run : here.run,
    updated: Math.max(here.updated, other.updated),
    ended: more > played ? other.ended : here.ended || other.ended,
    finish: more > played ? other.finish : (here.finish ?? other.finish),
    hintsUsed: Math.max(here.hintsUsed, other.hintsUsed),
    forecasts,
    ...(recalled === null ? {} : { recalled }),
    reflection,
    plan,
  };
  return says(joined) === says(here) ? here : joined;
}

/** Whether one was played as the other was, as far as the shorter goes. */
function isSameStart({ run: a }: RunRecord, { run: b }: RunRecord): boolean {
  return (
    a.scenario === b.scenario &&
    a.hash === b.hash &&
    a.seed === b.seed &&
    a.situation === b.situation &&
    beginsAlike(a.moves, b.moves)
  );
}

function beginsAlike(a: readonly unknown[], b: readonly unknown[]): boolean {
  const shorter = Math.min(a.length, b.length);
  return says(a.slice(0, shorter)) === says(b.slice(0, shorter));
}

/** The one that isn't empty; undefined where the other was written later and says something else. */
function filled<T>(here: T | null, other: T | null, older: boolean): T | null | undefined {
  if (here === null || other === null) return here ?? other;
  return older || says(here) === says(other) ? here : undefined;
}

/** As `filled`; a prospect is in no copy, and the one that is kept here stays. */
function planned(here: Plan | null, other: Plan | null, older: boolean): Plan | null | undefined {
  const named = here !== null && other?.prospect === '';
  return filled(here, named ? { ...other, prospect: here.prospect } : other, older);
}

function forecast(
  here: readonly Forecast[],
  other: readonly Forecast[],
  older: boolean,
): readonly Forecast[] | undefined {
  if (beginsAlike(here, other)) return other.length > here.length ? other : here;
  return older ? here : undefined;
}

function says(value: unknown): string {
  return toJson(value);
}
