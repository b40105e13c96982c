import { parseRun, type Run } from '../../engine/run.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type Id, RIGHTS, type Right } from '../../model/scenario.ts';
import { LOG_VERSION, recordOfToday, wrongVersion } from './migrations.ts';

/** How much help there is during the talk. */
export const COACHES = ['off', 'hint', 'each-move'] as const;
export type Coach = (typeof COACHES)[number];

export interface Settings {
  readonly coach: Coach;
  /** Whether it was, when the conversation began. */
  readonly readAloud: boolean;
  /** Whether forecasts are asked for. Records from before that could be chosen have none: they are. */
  readonly forecasts?: boolean;
  /** Without the notebook: it is all kept in the head. */
  readonly blind: boolean;
}

/** Chances in per cent, whole numbers that add up to 100: what would be right with this buyer. */
export type Chances = Readonly<Record<Right, number>>;

/** A forecast that was asked for after so many turns; null chances where it was skipped. */
export interface Forecast {
  readonly at: 'middle' | 'end';
  readonly afterTurn: number;
  readonly chances: Chances | null;
}

/** What the trainee thought before anything was told. */
export interface Reflection {
  /** The turn they think mattered most, from 1. */
  readonly turn: number | null;
  readonly otherwise: string;
}

/** What the trainee takes away: a rule, and where it will be kept. Any of it may be empty. */
export interface Plan {
  /** A sentence in their own words. */
  readonly rule: string;
  /** Somebody real. Kept in this browser alone: in no copy, and sent nowhere. */
  readonly prospect: string;
  /** When this happens … */
  readonly when: string;
  /** … I will ask that. */
  readonly ask: string;
  /** Days after which to ask what came of it; null: never. */
  readonly askIn: number | null;
  /** When it was written as it stands, in milliseconds since 1970; not there where that wasn't kept yet. */
  readonly written?: number;
}

/** A plan as somebody writes it: when is known once it is kept. */
export type PlanDraft = Omit<Plan, 'written'>;

/** How a conversation came out, kept so that a list of them needs no scenario. */
export interface Finish {
  readonly ending: Id;
  readonly title: string;
  /** Out of 100; below zero where the costs are higher than the worth. */
  readonly points: number;
}

/** One conversation as it is kept: its run, and what the run can't give back. */
export interface RunRecord {
  readonly version: 1;
  readonly id: string;
  readonly run: Run;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly updated: number;
  readonly ended: boolean;
  /** Null until it has ended. */
  readonly finish: Finish | null;
  readonly settings: Settings;
  readonly hintsUsed: number;
  readonly forecasts: readonly Forecast[];
  /**
   * What the trainee named of what was found out, after a conversation without the notebook: what
   * each is about. Not there where it wasn't asked, was skipped, or wasn't kept yet.
   */
  readonly recalled?: readonly string[];
  readonly reflection: Reflection | null;
  /** Null until one was made. */
  readonly plan: Plan | null;
  /** Where this one tries a turn of another again. The other stays as it was. */
  readonly retryOf: { readonly record: string; readonly turn: number } | null;
}

/** A record out of storage; otherwise what is wrong with it. */
export function parseRecord(value: unknown): Result<RunRecord, string> {
  if (typeof value !== 'object' || value === null) return fail('not a record');
  const fields = recordOfToday(value as Readonly<Record<string, unknown>>);
  if (fields.version !== LOG_VERSION) return fail(wrongVersion(value));
  const run = parseRun(fields.run);
  if (!run.ok) return run;
  if (typeof fields.id !== 'string' || fields.id === '') return fail('no id');
  if (!isTime(fields.started) || !isTime(fields.updated)) return fail('no times');
  if (typeof fields.ended !== 'boolean') return fail('not said whether it has ended');
  if (fields.finish !== null && !isFinish(fields.finish)) return fail('the ending is damaged');
  if (!isCount(fields.hintsUsed)) return fail('no count of hints');
  if (!isSettings(fields.settings)) return fail('no settings');
  if (!Array.isArray(fields.forecasts) || !fields.forecasts.every(isForecast)) {
    return fail('the forecasts are damaged');
  }
  if (fields.recalled !== undefined && !isListOfNames(fields.recalled)) {
    return fail('what was remembered is damaged');
  }
  if (fields.reflection !== null && !isReflection(fields.reflection)) {
    return fail('the reflection is damaged');
  }
  if (fields.plan !== null && !isPlan(fields.plan)) return fail('the plan is damaged');
  if (fields.retryOf !== null && !isRetryOf(fields.retryOf)) return fail('the retry is damaged');
  return ok(fields as unknown as RunRecord);
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isSettings(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { coach, readAloud, forecasts, blind } = value;
  if (forecasts !== undefined && typeof forecasts !== 'boolean') return false;
  return (
    COACHES.some((one) => one === coach) &&
    [readAloud, blind].every((on) => typeof on === 'boolean')
  );
}

function isForecast(value: unknown): boolean {
  if (!isFields(value) || !isCount(value.afterTurn)) return false;
  return (value.at === 'middle' || value.at === 'end') && isChances(value.chances);
}

function isChances(value: unknown): boolean {
  if (value === null) return true;
  if (!isFields(value) || !RIGHTS.every((right) => isCount(value[right]))) return false;
  return RIGHTS.reduce((sum, right) => sum + Number(value[right]), 0) === 100;
}

function isFinish(value: unknown): boolean {
  if (!isFields(value) || typeof value.ending !== 'string') return false;
  return typeof value.title === 'string' && Number.isFinite(value.points);
}

function isListOfNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isReflection(value: unknown): boolean {
  if (!isFields(value)) return false;
  return (value.turn === null || isCount(value.turn)) && typeof value.otherwise === 'string';
}

function isPlan(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { rule, prospect, when, ask, askIn, written } = value;
  if (![rule, prospect, when, ask].every((text) => typeof text === 'string')) return false;
  if (written !== undefined && !isTime(written)) return false;
  return askIn === null || isCount(askIn);
}

function isRetryOf(value: unknown): boolean {
  return isFields(value) && typeof value.record === 'string' && isCount(value.turn);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
