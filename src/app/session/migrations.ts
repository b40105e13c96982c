/*
 * How what was written by earlier versions becomes what today's writes. Every step is a pure function
 * from old to new that leaves alone what needs none, and stands here for as long as the app does. For
 * each there is something written by that version in tests/fixtures/log.
 */

type Fields = Readonly<Record<string, unknown>>;

/** The version of a record and of an entry. It is raised when an older program could misread them. */
export const LOG_VERSION = 1;

/** What a copy says of itself. Its version is raised when an older program could misread it. */
export const COPY = { format: 'opening-move-copy', version: 1 } as const;

/** Oldest first. */
const RECORD_STEPS = [withPlan, withAskIn, withBlind] as const;
const COPY_STEPS = [withFormat, withEntries] as const;

/** A record as it would be written today. */
export function recordOfToday(record: Fields): Fields {
  return RECORD_STEPS.reduce((written, step) => step(written), record);
}

/** A copy as it would be written today, but for what it holds. */
export function copyOfToday(copy: Fields): Fields {
  return COPY_STEPS.reduce((written, step) => step(written), copy);
}

/** Whether a newer program has written this record or entry. */
export function isNewer(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  return Number.isSafeInteger(value.version) && Number(value.version) > LOG_VERSION;
}

/** What a newer program has written, to be read as far as this one can. It is never written again. */
export function asToday(newer: Fields): Fields {
  return { ...newer, version: LOG_VERSION };
}

/** Why something of this version can't be read. */
export function wrongVersion(value: unknown): string {
  return isNewer(value)
    ? 'kept by a newer version of Opening Move'
    : 'a version this program doesn’t know';
}

/** Records from before there were plans have none. */
function withPlan(record: Fields): Fields {
  return record.plan === undefined ? { ...record, plan: null } : record;
}

/** Plans from before they were asked about are never asked about. */
function withAskIn(record: Fields): Fields {
  const { plan } = record;
  if (!isFields(plan) || plan.askIn !== undefined) return record;
  return { ...record, plan: { ...plan, askIn: null } };
}

/** Records from before the notebook could be left out were all played with it. */
function withBlind(record: Fields): Fields {
  const { settings } = record;
  if (!isFields(settings) || settings.blind !== undefined) return record;
  return { ...record, settings: { ...settings, blind: false } };
}

/** The first copies didn't say what they are. */
function withFormat(copy: Fields): Fields {
  return copy.format === undefined && copy.version === undefined ? { ...COPY, ...copy } : copy;
}

/** Copies from before there were entries have none. */
function withEntries(copy: Fields): Fields {
  const empty = copy.records === undefined && copy.files === undefined;
  return empty || copy.entries !== undefined ? copy : { ...copy, entries: [] };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
