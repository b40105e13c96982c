import fc from 'fast-check';
import type { Entry } from '../../../src/app/session/entry.ts';
import type { RunRecord } from '../../../src/app/session/record.ts';
import { COACHES } from '../../../src/app/session/record.ts';
import type { Brought } from '../../../src/app/store/join.ts';
import { fileKey, type ScenarioFile } from '../../../src/app/store/scenario-file.ts';
import { MAX_SEED } from '../../../src/engine/run.ts';
import { PLAN_ANSWERS } from '../../../src/practice/plans.ts';

/** Any sign at all, halves of surrogate pairs too. */
const text = fc.string({ unit: 'binary', maxLength: 20 });
const half = fc.constantFrom('\ud800', 'a\udc00', '\u2028', '"\\', '\u0000', '__proto__');
const words = fc.oneof({ arbitrary: text, weight: 4 }, half);
const name = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), words).filter((id) => id !== '');
const count = fc.nat(30);

const chances = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .map(([a, b]) => ({ agree: a, part: b - a, 'small-step': 100 - b }));

const run = fc.record({
  scenario: name,
  hash: name,
  seed: fc.integer({ min: 0, max: MAX_SEED }),
  situation: name,
  moves: fc.array(words, { maxLength: 6 }),
});

const plan = fc.record(
  {
    rule: words,
    prospect: words,
    when: words,
    ask: words,
    askIn: fc.option(count),
    written: fc.nat(2e12),
  },
  { requiredKeys: ['rule', 'prospect', 'when', 'ask', 'askIn'] },
);

const recordAsAsked: fc.Arbitrary<RunRecord> = fc.record({
  version: fc.constant(1),
  id: name,
  run,
  started: fc.nat(2e12),
  updated: fc.oneof(fc.nat(20), fc.double({ min: 0, max: 2e12, noNaN: true })),
  ended: fc.boolean(),
  finish: fc.option(
    fc.record({
      ending: name,
      title: words,
      points: fc.double({ noNaN: true, noDefaultInfinity: true }),
    }),
  ),
  settings: fc.record(
    {
      coach: fc.constantFrom(...COACHES),
      readAloud: fc.boolean(),
      forecasts: fc.boolean(),
      blind: fc.boolean(),
    },
    { requiredKeys: ['coach', 'readAloud', 'blind'] },
  ),
  hintsUsed: count,
  forecasts: fc.array(
    fc.record({
      at: fc.constantFrom('middle', 'end'),
      afterTurn: count,
      chances: fc.option(chances),
    }),
    { maxLength: 2 },
  ),
  reflection: fc.option(fc.record({ turn: fc.option(count), otherwise: words })),
  plan: fc.option(plan),
  retryOf: fc.option(fc.record({ record: name, turn: count })),
});

/** Any record that `parseRecord` takes, as this program writes it. */
export const runRecord: fc.Arbitrary<RunRecord> = fc
  .tuple(recordAsAsked, fc.option(fc.array(words, { maxLength: 3 })))
  .map(([record, recalled]) => (recalled === null ? record : { ...record, recalled }));

const written = { version: fc.constant(1 as const), id: name, at: fc.nat(2e12) };

/** Any entry that `parseEntry` takes, as this program writes it. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    ...written,
    kind: fc.constant('drill' as const),
    of: fc.record({ record: name, turn: fc.integer({ min: 1, max: 40 }) }),
    scenario: name,
    hash: name,
    situation: name,
    moves: fc.array(words, { maxLength: 6 }),
    move: words,
    loss: fc.double({ noNaN: true, noDefaultInfinity: true }).map((loss) => loss + 0),
  }),
  fc.record({
    ...written,
    kind: fc.constant('plan' as const),
    record: name,
    answer: fc.constantFrom(...PLAN_ANSWERS),
    said: words,
  }),
);

const scenarioFile: fc.Arbitrary<ScenarioFile> = fc.record({
  id: name,
  name: words,
  text: words,
  hash: name,
});

export interface Profile {
  readonly records: ReadonlyMap<string, RunRecord>;
  readonly files: ReadonlyMap<string, ScenarioFile>;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The same as a copy brings it. */
export function all({ records, files, entries }: Profile): Brought {
  return {
    records: [...records.values()],
    files: [...files.values()],
    entries: [...entries.values()],
  };
}

/** Everything that somebody might have kept. */
export const profile: fc.Arbitrary<Profile> = fc
  .tuple(
    fc.array(runRecord, { maxLength: 4 }),
    fc.array(scenarioFile, { maxLength: 2 }),
    fc.array(anyEntry, { maxLength: 3 }),
  )
  .map(([records, files, entries]) => ({
    records: new Map(records.map((one) => [one.id, one])),
    files: new Map(files.map((one) => [fileKey(one), one])),
    entries: new Map(entries.map((one) => [one.id, one])),
  }));
