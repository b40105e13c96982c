import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lengthOf } from '../src/rules/lookup.ts';
import { shipped, shippedIds } from './fixtures/shipped-row.ts';

const GOLDEN = JSON.parse(readFileSync('tests/golden/shipped.json', 'utf8')) as Readonly<
  Record<string, { readonly par: number }>
>;

/** What a row of the README says of a scenario, without what only a person can say. */
function rowOf(id: string): readonly string[] {
  const scenario = shipped(id);
  const { clocks, minutes } = lengthOf(scenario);
  return [
    `[${scenario.title}](scenarios/${id}.yaml)`,
    scenario.stage,
    scenario.level,
    String(Object.keys(scenario.situations).length),
    (GOLDEN[id]?.par ?? 0).toFixed(1),
    `${minutes} minutes${clocks > 1 ? ` in ${clocks} parts` : ''}`,
  ];
}

test('the README lists every conversation as it is', () => {
  const told = readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| [') && line.includes('(scenarios/'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, title, stage, level, , , situations, par, length]) => [
      title,
      stage,
      level,
      situations,
      par,
      length,
    ]);
  const rows = shippedIds().map(rowOf);
  expect(told.toSorted()).toEqual(rows.toSorted());
}, 60_000);
