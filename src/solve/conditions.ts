import type { Condition, Id, Scenario } from '../model/scenario.ts';
import { interpret, readsAs } from '../rules/holds.ts';
import { COUNTS, isSet, type Layout, NIBBLE, read, TRUST } from './layout.ts';

/** A condition on tuples of one situation: always so, never so, or to be looked at. */
export type Test = boolean | ((tuple: Int32Array) => boolean);

/** What conditions come to in one situation; each is worked out once. */
export function testsIn(
  scenario: Scenario,
  layout: Layout,
  situation: Id,
): (condition: Condition) => Test {
  const made = new Map<Condition, Test>();
  return (condition) => {
    const known = made.get(condition);
    if (known !== undefined) return known;
    const test = testOf(scenario, layout, situation, condition);
    made.set(condition, test);
    return test;
  };
}

/** What a condition comes to in one situation; much of it is settled by that alone. */
function testOf(scenario: Scenario, layout: Layout, situation: Id, condition: Condition): Test {
  const bit = (bits: Layout['known'], id: Id): Test => {
    const at = bits.get(id);
    return at ? (tuple) => isSet(tuple, at) : false;
  };
  return interpret<Test>(condition, {
    situation: (situations) => situations.includes(situation),
    knows: ({ fact, as }) => readsAs(scenario, fact, as, situation) && bit(layout.known, fact),
    said: (move) => bit(layout.said, move),
    agreed: (commitment) => bit(layout.agreed, commitment),
    trust:
      ({ min, max }) =>
      (tuple) => {
        const trust = read(tuple[COUNTS] ?? 0, TRUST);
        return trust >= min && trust <= max;
      },
    cue: (cue) => {
      const at = layout.cues.get(cue);
      return at ? (tuple) => (((tuple[at.word] ?? 0) >>> at.shift) & NIBBLE) !== 0 : false;
    },
    not: opposite,
    any: (some) => some.reduce(either, false),
    all: (some) => some.reduce(both, true),
  });
}

/** Both of them; the first is looked at first. */
export function both(a: Test, b: Test): Test {
  if (a === false || b === true) return a;
  if (b === false || a === true) return b;
  return (tuple) => a(tuple) && b(tuple);
}

export function opposite(test: Test): Test {
  return typeof test === 'boolean' ? !test : (tuple) => !test(tuple);
}

function either(a: Test, b: Test): Test {
  if (a === true || b === false) return a;
  if (b === true || a === false) return b;
  return (tuple) => a(tuple) || b(tuple);
}

export function passes(test: Test, tuple: Int32Array): boolean {
  return typeof test === 'boolean' ? test : test(tuple);
}
