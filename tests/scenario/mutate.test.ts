import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say, start } from '../../src/engine/conversation.ts';
import type { Loaded } from '../../src/model/scenario.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { KILLERS, mutate } from './mutations.ts';
import { small } from './small.ts';
import { faultsOf } from './sound.ts';

const RUNS = 20_000;
/** In milliseconds of this process's own time, so that a busy machine fails nothing. */
const LIMIT = 2000;

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const example = read('scenarios/twelve-day-close.yaml');
const fixture = read('tests/fixtures/loved-it.yaml');
const bad = readdirSync(join(root, 'tests/bad'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => read(`tests/bad/${file}`));

/** Some lines of a text. */
function piece(text: string, from: number): string {
  const lines = text.split('\n');
  const begin = from % lines.length;
  return lines.slice(begin, begin + 10 + (from % 40)).join('\n');
}

/** Of a hundred texts one is the larger scenario, five are the example; most are short, being quick. */
function sourceOf(n: number, from: number): string {
  if (n < 1) return fixture;
  if (n < 6) return example;
  if (n < 25) return piece(n % 2 ? fixture : example, from);
  if (n < 50) return bad[from % bad.length] ?? '';
  return small();
}

/** Says some of the moves on offer. */
function play(loaded: Loaded, seed: number, picks: readonly number[]): void {
  let conversation = start(loaded, seed);
  for (const number of picks) {
    const { offered } = conversation;
    const offer = offered[number % offered.length];
    if (!offer) return;
    const said = say(conversation, offer.move);
    if (!said.ok) throw new Error(`${offer.move} is offered and refused: ${said.error.code}`);
    conversation = said.value;
  }
}

const anyNumber = fc.noBias(fc.nat());
const mutations = fc.array(fc.tuple(anyNumber, anyNumber, anyNumber), {
  minLength: 1,
  maxLength: 3,
});
const picks = fc.array(anyNumber, { maxLength: 6 });

test(`${RUNS} mutated files: each is read or refused, at once and with a place for every mistake`, {
  timeout: 300_000,
}, () => {
  for (const killer of [...KILLERS, ...KILLERS]) readScenario('killer', killer);
  let played = 0;
  let slowest = 0;
  const property = fc.property(
    fc.noBias(fc.nat(99)),
    anyNumber,
    mutations,
    picks,
    (source, from, changes, moves) => {
      const text = mutate(sourceOf(source, from), changes);
      const began = process.cpuUsage();
      const reading = readScenario('mutated', text);
      const took = process.cpuUsage(began).user / 1000;
      slowest = Math.max(slowest, took);
      expect(faultsOf(text, reading)).toEqual([]);
      expect(took).toBeLessThan(LIMIT);
      if (!reading.loaded) return;
      played++;
      play(reading.loaded, from, moves);
    },
  );
  // A failure names its seed and path: give both to `fc.assert` to have it again.
  fc.assert(property, { numRuns: RUNS });
  console.info(
    `${RUNS} mutated files, ${played} of them played; the slowest took ${Math.round(slowest)} ms`,
  );
  expect(played).toBeGreaterThan(RUNS / 20);
});
