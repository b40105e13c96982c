import { expect, test } from 'vitest';
import { sourceFor, sourceOf } from '../../src/app/catalogue/find.ts';
import { idOf, readFile } from '../../src/app/open/read-file.ts';
import { drawPerson } from '../../src/app/parts/draw-portraits.ts';
import { likenessOf } from '../../src/app/parts/likeness.ts';
import { linesOf } from '../../src/app/parts/Speech.tsx';
import { triedTurns } from '../../src/app/session/another.ts';
import { parseRecord } from '../../src/app/session/record.ts';
import { exportKept } from '../../src/app/store/export.ts';
import { shipped, shippedIds } from '../fixtures/shipped-row.ts';
import { card, kept, pack, record, talked } from './fixtures.ts';

const file = { id: 'twelve-day-close', name: 'mine.yaml', text: '', hash: 'other' };
const files = new Map([['twelve-day-close~other', file]]);

test('a run is played on the very content it was made on, if that is here', () => {
  const all = [card()];
  const run = { scenario: 'twelve-day-close', hash: pack.hash };
  expect(sourceFor(run, files, all)).toMatchObject({ from: 'app' });
  expect(sourceFor({ ...run, hash: 'other' }, files, all)).toMatchObject({ from: 'file' });
  expect(sourceFor({ ...run, hash: 'gone' }, files, all)).toMatchObject({ from: 'app' });
  expect(sourceFor({ ...run, hash: 'gone' }, files, [])).toMatchObject({ from: 'file' });
  expect(sourceFor({ ...run, scenario: 'none' }, files, all)).toBeNull();
  expect(sourceOf('twelve-day-close~other', files, all)).toMatchObject({ from: 'file' });
  expect(sourceOf('constructor', files, all)).toBeNull();
});

test('the id of a file is its name in kebab-case', () => {
  expect(idOf('My Scenario (2).YAML')).toBe('my-scenario-2');
  expect(idOf('9 lives.yml')).toBe('lives');
  expect(idOf('???.yaml')).toBe('scenario');
});

test('mistakes of a file carry their line', () => {
  const read = readFile('x.yaml', 'title: [x\nnonsense: 1\n');
  expect(read.ok).toBe(false);
  if (read.ok) return;
  for (const { issue, source, before } of read.error) {
    expect(issue.line).toBeGreaterThan(0);
    expect(before).toBeGreaterThanOrEqual(0);
    expect(before).toBeLessThanOrEqual(source.length);
  }
});

test('one person has six faces on one head, and the same ones each time', () => {
  const faces = drawPerson('twelve-day-close', 'marta');
  expect(new Set(faces).size).toBe(6);
  expect(drawPerson('twelve-day-close', 'marta')).toEqual(faces);
  expect(drawPerson('twelve-day-close', 'henk')).not.toEqual(faces);
  for (const svg of faces) expect(svg).not.toMatch(/<script|href="http|style=/);
});

test('everybody in what ships looks like somebody, and no two buyers look the same', () => {
  const scenarios = shippedIds().map(shipped);
  const people = scenarios.flatMap(({ id, cast }) => Object.keys(cast).map((who) => [id, who]));
  const unknown = people.filter(([id = '', who = '']) => !likenessOf(id, who));
  expect(unknown).toEqual([]);
  const buyers = scenarios.map(({ id, buyer }) => likenessOf(id, buyer)?.hair);
  expect(new Set(buyers).size).toBe(scenarios.length);
}, 60_000);

test('speakers are named where it would not be plain who speaks', () => {
  const cast = { ...pack.scenario.cast, henk: { name: 'Henk', role: '', company: '', manner: '' } };
  const named = (texts: readonly string[], heard?: string) =>
    linesOf(texts, { cast, buyer: 'marta' }, heard).map(({ name, text }) => [name, text]);
  const marta = pack.scenario.cast.marta?.name;
  expect(named(['Hello.\n@henk Yes?\n@marta So.'])).toEqual([
    [null, 'Hello.'],
    ['Henk', 'Yes?'],
    [marta, 'So.'],
  ]);
  // A line of its own is the buyer's again, whoever replied; who goes on speaking is named once.
  expect(named(['@henk Yes?\n@henk Well?', 'So.'])).toEqual([
    ['Henk', 'Yes?'],
    [null, 'Well?'],
    [marta, 'So.'],
  ]);
  expect(named(['So.'], 'henk')).toEqual([[marta, 'So.']]);
  expect(named(['@henk So.'], 'henk')).toEqual([['Henk', 'So.']]);
});

test('a record out of storage is believed only whole', () => {
  const good = record(talked(['may-be-no']));
  expect(parseRecord(structuredClone(good))).toEqual({ ok: true, value: good });
  const { plan, ...older } = good;
  expect(plan).toBeNull();
  expect(parseRecord(older)).toEqual({ ok: true, value: good });
  const words = { rule: 'x', prospect: 'y', when: '', ask: '' };
  const planned = { ...good, plan: { ...words, askIn: 14 } };
  expect(parseRecord(planned)).toEqual({ ok: true, value: planned });
  expect(parseRecord({ ...good, plan: words })).toEqual({
    ok: true,
    value: { ...good, plan: { ...words, askIn: null } },
  });
  const chances = { agree: 50, part: 20, 'small-step': 20 };
  for (const bad of [
    null,
    'x',
    { ...good, version: 2 },
    { ...good, run: { ...good.run, seed: -1 } },
    { ...good, finish: { ending: 'x' } },
    { ...good, settings: {} },
    { ...good, forecasts: [{ at: 'middle', afterTurn: 1, chances }] },
    { ...good, reflection: 3 },
    { ...good, plan: { rule: 'x' } },
    { ...good, plan: { ...words, askIn: -1 } },
    { ...good, plan: { ...words, askIn: 'later' } },
    { ...good, retryOf: { record: 1, turn: 1 } },
  ]) {
    expect(parseRecord(bad).ok).toBe(false);
  }
});

test('a turn counts as tried where a try of it has said something there', () => {
  const first = record(talked(['may-be-no', 'last-close']));
  const tries = [
    record(talked(['may-be-no']), { id: 'b', retryOf: { record: 'r1', turn: 2 } }),
    record(talked(['rain']), { id: 'c', retryOf: { record: 'r1', turn: 1 } }),
    record(talked(['rain']), { id: 'd', retryOf: { record: 'other', turn: 1 } }),
  ];
  expect(triedTurns(first, [first, ...tries])).toEqual([1]);
  expect(triedTurns({ id: 'x', retryOf: { record: 'r1', turn: 4 } }, tries)).toEqual([4]);
});

test('a copy of what is kept leaves out whom a plan is about', () => {
  const plan = { rule: 'Ask first.', prospect: 'Ines', when: 'now', ask: 'why', askIn: null };
  const made = record(talked(['may-be-no']), { plan });
  const copy = exportKept(kept({ records: new Map([['r1', made]]) }));
  expect(copy).toContain('Ask first.');
  expect(copy).not.toContain('Ines');
});
