import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { KIND_NAMES, namesIn } from '../../src/model/kinds.ts';
import { PRINCIPLE_IDS } from '../../src/model/principles.ts';
import { ENDING_KINDS, LEVELS, RIGHTS, STAGES } from '../../src/model/scenario.ts';
import { editorSchema } from '../../src/scenario/editor-schema.ts';
import { type Edit, small } from './small.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(JSON.stringify(editorSchema()));
const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

/** Where a text goes against the schema, by path; empty where it doesn't. */
function against(text: string): readonly string[] {
  return validate(parse(text)) ? [] : (validate.errors ?? []).map((error) => error.instancePath);
}

test('the one beside the scenarios is current: `npm run schema` writes it', () => {
  expect(JSON.parse(read('scenarios/scenario.schema.json'))).toEqual(schema);
});

test('the example names it in its first line, so that an editor completes', () => {
  const [first] = read('scenarios/twelve-day-close.yaml').split('\n');
  expect(first).toBe('# yaml-language-server: $schema=scenario.schema.json');
});

test.each(['scenarios/twelve-day-close.yaml', 'tests/fixtures/loved-it.yaml'])(
  '%s fits',
  (file) => {
    expect(against(read(file))).toEqual([]);
  },
);

test('the small scenario fits', () => {
  expect(against(small())).toEqual([]);
});

const MISTAKES: readonly (readonly [what: string, edit: Edit, at: string])[] = [
  ['an unknown key', ['summary:', 'sumary:'], ''],
  ['a key that is missing', ['summary: A bookkeeper gives you five minutes.\n', ''], ''],
  ['an unknown level', ['level: starter', 'level: easy'], '/level'],
  ['an unknown kind', ['kind: ask/root-cause', 'kind: ask/root-couse'], '/kind'],
  ['a number out of range', ['trust: 2', 'trust: 5'], '/trust'],
  ['part of a number', ['time: 5', 'time: 1.5'], '/time'],
  ['words for a number', ['lasts: 1', 'lasts: long'], '/lasts'],
  ['yes for true', ['about: root-cause', 'about: root-cause\n    essential: yes'], '/essential'],
  ['an empty list', ['learns: cause', 'learns: []'], '/learns'],
  ['a situation in what earns', ['earned: {knows: cause}', 'earned: {situation: fit}'], '/earned'],
  ['an id with a capital', ['          goodbye:', '          Goodbye:'], '/moves'],
  ['a when on a move', ['to: left', 'to: left\n            when: {trust: 3}'], '/goodbye'],
];

describe('is broken by', () => {
  test.each(MISTAKES)('%s', (_, edit, at) => {
    const places = against(small(edit));
    expect(places.filter((place) => place.endsWith(at))).not.toEqual([]);
  });
});

/** Every closed list in the schema. */
function enumsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'enum' in value && Array.isArray(value.enum) ? [value.enum.map(String)] : [];
  return [...here, ...Object.values(value).flatMap(enumsIn)];
}

test('every closed list is in it to choose from', () => {
  const lists = enumsIn(schema);
  for (const list of [LEVELS, STAGES, RIGHTS, ENDING_KINDS, KIND_NAMES, PRINCIPLE_IDS]) {
    expect(lists).toContainEqual([...list]);
  }
  for (const family of ['ask', 'commit'] as const)
    expect(lists).toContainEqual([...namesIn(family)]);
});
