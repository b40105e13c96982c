import { fail, ok, type Result } from '../../model/result.ts';
import type { Id } from '../../model/scenario.ts';
import { PLAN_ANSWERS, type PlanAnswer } from '../../practice/plans.ts';
import { LOG_VERSION, wrongVersion } from './migrations.ts';

interface Written {
  readonly version: 1;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A decision that was asked again, outside its conversation. */
export interface DrillEntry extends Written {
  readonly kind: 'drill';
  /** The decision that comes back: the record and turn (from 1) where it cost points. */
  readonly of: { readonly record: string; readonly turn: number };
  /** Where it was asked this time: a scenario by id and hash, a situation, and the moves up to it. */
  readonly scenario: Id;
  readonly hash: string;
  readonly situation: Id;
  readonly moves: readonly Id[];
  /** What was chosen, and what it lost in points. */
  readonly move: Id;
  readonly loss: number;
}

/** What became of a plan. */
export interface PlanEntry extends Written {
  readonly kind: 'plan';
  /** The conversation whose plan this is about. */
  readonly record: string;
  readonly answer: PlanAnswer;
  /** What came of it, in their own words; may be empty. */
  readonly said: string;
}

/** What is written down outside a conversation: added, never changed. */
export type Entry = DrillEntry | PlanEntry;

type Fields = Readonly<Record<string, unknown>>;

/** An entry out of storage; otherwise what is wrong with it. */
export function parseEntry(value: unknown): Result<Entry, string> {
  if (!isFields(value)) return fail('not an entry');
  const { version, id, at, kind } = value;
  if (version !== LOG_VERSION) return fail(wrongVersion(value));
  if (!isName(id)) return fail('no id');
  if (typeof at !== 'number' || !Number.isFinite(at) || at < 0) return fail('no time');
  if (kind !== 'drill' && kind !== 'plan') return fail('of a kind this program doesn’t know');
  const wrong = kind === 'drill' ? wrongInDrill(value) : wrongInPlan(value);
  return wrong === null ? ok(value as unknown as Entry) : fail(wrong);
}

function wrongInDrill({ of, scenario, hash, situation, moves, move, loss }: Fields): string | null {
  if (!isFields(of) || !isName(of.record) || !isTurn(of.turn)) return 'no decision';
  if (!isName(scenario) || !isName(hash) || !isName(situation)) return 'no scenario';
  if (!Array.isArray(moves) || !moves.every((one) => typeof one === 'string')) {
    return 'the moves are no list of ids';
  }
  if (typeof move !== 'string') return 'no move';
  return typeof loss === 'number' && Number.isFinite(loss) ? null : 'no loss';
}

function wrongInPlan({ record, answer, said }: Fields): string | null {
  if (!isName(record)) return 'no conversation';
  if (!PLAN_ANSWERS.some((known) => known === answer)) return 'no answer';
  return typeof said === 'string' ? null : 'no words';
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTurn(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
