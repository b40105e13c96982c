import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/check/check.ts';
import { aimsAt, measure } from '../../src/check/measures.ts';
import { FAMILIES, familyOf } from '../../src/model/kinds.ts';
import { PRINCIPLE_IDS } from '../../src/model/principles.ts';
import { RIGHTS } from '../../src/model/scenario.ts';
import { allMoves } from '../../src/rules/lookup.ts';
import { solve } from '../../src/solve/solve.ts';
import { mustRead } from '../fixtures/files.ts';
import { shipped, shippedIds, shippedRow } from '../fixtures/shipped-row.ts';
import { DEFENDED } from './defended.ts';

const FOLDER = 'scenarios';
const ids = shippedIds();

/** A row for each scenario that ships; it changes only in a commit that says why. */
const GOLDEN = JSON.parse(readFileSync('tests/golden/shipped.json', 'utf8')) as Readonly<
  Record<string, unknown>
>;

/** Warnings that a scenario may keep, each with why: the given example has eight moves at once. */
const WARNED: Readonly<Record<string, readonly string[]>> = { 'twelve-day-close': ['readable'] };

/** The first lesson and the shop counter are short on purpose. */
const SHORT = ['twelve-day-close', 'tap-washer'];

const MOST_BELIEFS = 100_000;

describe('every scenario that ships', () => {
  it('has a golden row, and every row a scenario', () => {
    expect(Object.keys(GOLDEN).toSorted()).toEqual(ids.toSorted());
  });

  it.each(ids)(
    '%s passes every check, and is as it was',
    (id) => {
      const scenario = shipped(id);
      const { faults, stats } = checkScenario(scenario);
      expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect([...new Set(faults.map(({ check }) => check))]).toEqual(WARNED[id] ?? []);
      expect(stats?.beliefs).toBeLessThanOrEqual(MOST_BELIEFS);
      expect(shippedRow(id)).toEqual(GOLDEN[id]);
    },
    60_000,
  );

  it.each(ids)(
    '%s keeps the stock players below par, and lets no honest move cost without a reason',
    (id) => {
      const scenario = shipped(id);
      const solved = solve(scenario);
      if (!solved.ok) throw new Error(solved.why.code);
      const { below, costly, early, mostOffered } = measure(solved.solution);
      const aims = aimsAt(scenario.stage);
      const close = Object.entries(below).filter(
        ([player, points]) => points < (aims[player as keyof typeof aims] ?? 0),
      );
      // Best play is par itself, but for rounding.
      expect(close.filter(([player]) => player !== 'best')).toEqual([]);
      expect(costly.map(({ move }) => move).toSorted()).toEqual(
        Object.keys(DEFENDED[id] ?? {}).toSorted(),
      );
      expect(early).toEqual([]);
      expect(mostOffered).toBeLessThanOrEqual(id === 'twelve-day-close' ? 8 : 6);
    },
    60_000,
  );

  it.each(ids.filter((id) => !SHORT.includes(id)))('%s is a whole conversation', (id) => {
    const { phases, facts, cues, situations, ...scenario } = shipped(id);
    const beats = Object.values(phases).flatMap((phase) => Object.keys(phase.beats));
    const within = (count: number, [least, most]: readonly [number, number]) =>
      count >= least && count <= most;
    expect([beats.length, within(beats.length, [12, 30])]).toEqual([beats.length, true]);
    const moves = allMoves({ phases, facts, cues, situations, ...scenario }).length;
    expect([moves, within(moves, [40, 90])]).toEqual([moves, true]);
    expect(within(Object.keys(facts).length, [6, 12])).toBe(true);
    expect(within(Object.keys(cues).length, [3, 6])).toBe(true);
    expect(within(Object.keys(situations).length, [3, 6])).toBe(true);
    expect(Object.keys(scenario.cast).length).toBeGreaterThan(1);
  });
});

describe('all of them together', () => {
  const all = ids.map(shipped);

  it('have each right in every scenario with more than two situations', () => {
    for (const { id, situations } of all) {
      const rights = new Set(Object.values(situations).map(({ right }) => right));
      expect([id, RIGHTS.filter((right) => !rights.has(right))]).toEqual([id, []]);
    }
  });

  it('test every principle by two moves at least, and use every family', () => {
    const moves = all.flatMap(allMoves);
    const taught = moves.flatMap(({ teaches }) => teaches);
    const seldom = PRINCIPLE_IDS.filter((id) => taught.filter((each) => each === id).length < 2);
    expect(seldom).toEqual([]);
    const families = new Set(moves.map(({ kind }) => familyOf(kind)));
    expect(FAMILIES.filter((family) => !families.has(family))).toEqual([]);
  });

  it('are four for starters, five working and five expert', () => {
    const at = (level: string) => all.filter((scenario) => scenario.level === level).length;
    expect(['starter', 'working', 'expert'].map(at)).toEqual([4, 5, 5]);
  });

  it('have in each a line that is sound in one situation and wrong in another', () => {
    const sound = (kind: string) =>
      !['pressure', 'slip', 'comfort'].includes(kind.split('/')[0] ?? '');
    const without = all.filter((scenario) =>
      allMoves(scenario).every(({ outcomes }) => {
        const lists = outcomes.asks === null ? [outcomes.plain] : [];
        const kinds = lists.flat().map(({ kind }) => sound(kind));
        return new Set(kinds).size < 2;
      }),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('the frame that authors begin from', () => {
  it('passes every check without a warning', () => {
    const text = readFileSync(`${FOLDER}/notes/frame.yaml`, 'utf8');
    expect(checkScenario(mustRead('frame', text).scenario).faults).toEqual([]);
  });
});
