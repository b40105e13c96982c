import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { describeKind, KIND_NAMES } from '../../src/model/kinds.ts';
import { PRINCIPLES } from '../../src/model/principles.ts';
import { COST, WORTH } from '../../src/model/value.ts';
import { printIssues } from '../../src/scenario/print.ts';
import { readScenario } from '../../src/scenario/read.ts';

const readme = readFileSync(join(import.meta.dirname, '../../scenarios/README.md'), 'utf8');
const [begin = '', ...pieces] = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
  ([, yaml]) => yaml ?? '',
);

type Tree = { [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One map laid over another, and so within it. */
function merged(below: Tree, above: Tree): Tree {
  const changed = Object.entries(above).map(([key, value]) => {
    const old = below[key];
    return [key, isTree(old) && isTree(value) ? merged(old, value) : value] as const;
  });
  return { ...below, ...Object.fromEntries(changed) };
}

/** A piece put where its first line says. */
function placed(piece: string): Tree {
  const [, where = ''] = /^# (?:at the top|in (\S+))\n/.exec(piece) ?? [];
  return where
    .split('.')
    .filter(Boolean)
    .reduceRight<unknown>((inner, key) => ({ [key]: inner }), parse(piece)) as Tree;
}

/** What is printed about a text. */
function wrongIn(text: string): string {
  return printIssues('late-invoices.yaml', text, readScenario('late-invoices', text).issues);
}

test('the scenario it begins with has nothing wrong', () => {
  expect(wrongIn(begin)).toBe('');
});

test('every piece says where it stands, and all of them together have nothing wrong', () => {
  expect(pieces.length).toBeGreaterThan(10);
  for (const piece of pieces) expect(piece).toMatch(/^# (at the top|in \S+)\n/);
  const whole = pieces.map(placed).reduce(merged, parse(begin));
  expect(wrongIn(stringify(whole))).toBe('');
});

test('the message it explains is the one that is given', () => {
  const [, message = ''] = /^```text\n(.*?)\n```$/ms.exec(readme) ?? [];
  expect(wrongIn(begin.replace('learns: cause', 'learns: cuase'))).toBe(message);
});

describe('it has', () => {
  /** Keys of maps with fixed keys in the schema for editors. */
  const keys = new Set<string>();
  const schema = readFileSync(
    join(import.meta.dirname, '../../scenarios/scenario.schema.json'),
    'utf8',
  );
  JSON.parse(schema, (key, value: unknown) => {
    if (key === 'properties' && isTree(value))
      for (const name of Object.keys(value)) keys.add(name);
    return value;
  });
  test('an example of every key', () => {
    const yaml = [begin, ...pieces].join('\n');
    const missing = [...keys].filter((key) => !new RegExp(`(^|[ {,])${key}:`, 'm').test(yaml));
    expect(missing).toEqual([]);
  });
  test('what every kind of ending is worth', () => {
    const names: Record<string, string> = {
      parted: '`parted`, with `alternative`',
      bareParted: '`parted`, without',
    };
    for (const [kind, { agree, part, 'small-step': step }] of Object.entries(WORTH)) {
      const name = names[kind] ?? `\`${kind}\``;
      expect(readme).toContain(`| ${name} | ${agree} | ${part} | ${step} |`);
    }
    expect(readme).toContain(`A yes is worth ${COST.essential} less`);
  });
  test('every kind and every principle, with what it is', () => {
    for (const kind of KIND_NAMES)
      expect(readme).toContain(`| \`${kind}\` | ${describeKind(kind)} |`);
    for (const [id, principle] of Object.entries(PRINCIPLES)) {
      expect(readme).toContain(`| \`${id}\` | ${principle} |`);
    }
  });
});
