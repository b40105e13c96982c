import type { Scenario } from '../model/scenario.ts';
import { type BitUse, type Mask, type ThingBit, ThingBits } from './bits.ts';
import type { Compiled } from './compile.ts';
import { type Bit, COUNTS, type Layout, NODE } from './layout.ts';
import { nodeOf } from './nodes.ts';
import { relevances } from './relevance.ts';

/** What of a tuple is kept at a node. */
export interface Keep {
  /** What anything there can still ask about. The rest is cleared. */
  readonly masks: Mask;
  /** What was said and agreed and can't matter any more is set, as if it had been. */
  readonly sets: readonly Settled[];
  /** What is known, the cues and the questions are cleared then: learning shows what is new. */
  readonly clears: readonly Settled[];
}

/** Some bits of one word that don't matter where each of these groups has one that is set. */
interface Settled {
  readonly bits: Bit;
  readonly by: readonly (readonly Bit[])[];
}

const ALL = -1;

/**
 * What of its tuples is kept in a situation at a node, both by number; without merging, all of it.
 */
export function keeps(
  scenario: Scenario,
  { layout, beats }: Compiled,
  merge: boolean,
): (situation: number, node: number) => Keep {
  const all = keepAll(layout);
  if (!merge) return () => all;
  const things = new ThingBits(layout);
  const questions = things.of('questions ');
  const relevant = relevances(scenario, things);
  const made: Keep[][] = Object.keys(scenario.situations).map(() => []);
  return (situation, node) => {
    const known = made[situation]?.[node];
    if (known) return known;
    const at = nodeOf(beats[node >>> 1] ?? '', node % 2 === 1);
    const keep = keepOf(layout, questions, relevant(situation, at));
    (made[situation] ?? [])[node] = keep;
    return keep;
  };
}

function keepAll({ width }: Layout): Keep {
  return { masks: new Int32Array(width).fill(ALL), sets: [], clears: [] };
}

function keepOf({ width }: Layout, questions: Bit, uses: readonly BitUse[]): Keep {
  const masks = new Int32Array(width);
  masks[COUNTS] = ALL & ~questions.mask;
  masks[NODE] = ALL;
  /** By thing: what settles each of its uses; null where nothing settles one of them. */
  const settled = new Map<ThingBit, Mask[] | null>();
  for (const { bits, unless } of uses) {
    masks[bits.word] = (masks[bits.word] ?? 0) | bits.mask;
    const groups = settled.get(bits) ?? [];
    if (settled.get(bits) === null) continue;
    if (unless.every((mask) => mask === 0)) settled.set(bits, null);
    else if (!groups.some((group) => isSame(group, unless))) {
      settled.set(bits, [...groups, unless]);
    }
  }
  const sets: Settled[] = [];
  const clears: Settled[] = [];
  for (const [bits, groups] of settled) {
    if (groups) put(bits.silent ? sets : clears, { bits, by: groups.map(wordsOf) });
  }
  return { masks, sets, clears };
}

/** Adds to a list; bits of one word that the same settles are looked at in one go. */
function put(list: Settled[], { bits, by }: Settled): void {
  const key = JSON.stringify(by);
  const n = list.findIndex((one) => one.bits.word === bits.word && JSON.stringify(one.by) === key);
  const known = list[n];
  if (!known) list.push({ bits, by });
  else list[n] = { bits: { word: bits.word, mask: known.bits.mask | bits.mask }, by };
}

function isSame(a: Mask, b: Mask): boolean {
  return a.every((mask, word) => mask === b[word]);
}

/** The words of a mask in which anything is set. */
function wordsOf(masks: Mask): readonly Bit[] {
  return [...masks].flatMap((mask, word) => (mask === 0 ? [] : [{ word, mask }]));
}

/** Whether what some bits say can't matter any more in a tuple. */
export function isSettled(tuple: Int32Array, { by }: Settled): boolean {
  for (const group of by) {
    let found = false;
    for (const { word, mask } of group) found ||= ((tuple[word] ?? 0) & mask) !== 0;
    if (!found) return false;
  }
  return true;
}
