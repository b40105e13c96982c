import type { Scenario } from '../model/scenario.ts';
import { leaf } from './asked.ts';
import { type BitUse, either, except, type Mask, type ThingBit, type ThingBits } from './bits.ts';
import {
  type Node,
  type NodeFacts,
  nodesOf,
  type Situations,
  type Speaker,
  speakerOf,
  type Way,
} from './nodes.ts';

/**
 * What of a position anything can still ask about at a node, in the situation of that number. The
 * rest may be forgotten: two positions that differ in nothing else go on alike for ever, and show
 * the same.
 */
export function relevances(
  scenario: Scenario,
  bits: ThingBits,
): (situation: number, node: Node) => readonly BitUse[] {
  const within = Object.keys(scenario.situations);
  const all: Situations = (1 << within.length) - 1;
  const nodes = nodesOf(scenario, bits, within);
  const essential = Object.keys(scenario.facts)
    .filter((fact) => scenario.facts[fact]?.essential)
    .flatMap((fact) => speakerOf(leaf(`known ${fact}`), bits, all).uses);
  const told = new Map<Node, Told>();
  return (situation, node) => {
    const { again, kept } = told.get(node) ?? toldFrom(nodes, node, essential, all);
    told.set(node, { again, kept });
    const uses = relevantAt(nodes, node, essential, 1 << situation);
    return [...uses.filter((use) => !again.has(use.bits)), ...kept];
  };
}

/** The facts that can be learnt from a node on, once more where they are known. */
interface Told {
  readonly again: ReadonlySet<ThingBit>;
  /** Those of them that are asked about in any situation. */
  readonly kept: readonly BitUse[];
}

/**
 * Learning shows what is new. So a fact that can be learnt once more is forgotten in all situations
 * or in none, whatever was said: else its note would seem to tell them apart.
 */
function toldFrom(
  nodes: ReadonlyMap<Node, NodeFacts>,
  from: Node,
  essential: readonly BitUse[],
  all: Situations,
): Told {
  const reached = [...reach(nodes, from, all, () => true).keys()];
  const again = new Set(reached.flatMap((node) => nodes.get(node)?.learns ?? []));
  const asked = new Set(relevantAt(nodes, from, essential, all).map((use) => use.bits));
  const kept = [...again].filter((bit) => asked.has(bit));
  return { again, kept: kept.map((bit) => ({ bits: bit, unless: new Int32Array() })) };
}

function relevantAt(
  nodes: ReadonlyMap<Node, NodeFacts>,
  from: Node,
  essential: readonly BitUse[],
  where: Situations,
): readonly BitUse[] {
  const everywhere = reach(nodes, from, where, () => true);
  const today = reach(nodes, from, where, ({ sameClock }) => sameClock);
  const agrees = [...everywhere.keys()].some((node) => (nodes.get(node)?.agrees ?? 0) & where);
  return [
    ...usesIn(nodes, everywhere, where, false),
    ...usesIn(nodes, today, where, true),
    ...(agrees ? essential : []),
  ];
}

/**
 * The uses of every speaker once, of things of today or of the others, unless something shuts the
 * ways to all nodes where it may speak.
 */
function usesIn(
  nodes: ReadonlyMap<Node, NodeFacts>,
  reached: ReadonlyMap<Node, Mask>,
  where: Situations,
  ofToday: boolean,
): readonly BitUse[] {
  const shutBy = new Map<Speaker, Mask>();
  for (const [node, shut] of reached) {
    for (const speaker of nodes.get(node)?.speakers ?? []) {
      if ((speaker.where & where) === 0) continue;
      const before = shutBy.get(speaker);
      shutBy.set(speaker, before ? before.map((mask, word) => mask & (shut[word] ?? 0)) : shut);
    }
  }
  return [...shutBy].flatMap(([{ uses }, shut]) => {
    const fitting = uses.filter(({ bits }) => bits.ofToday === ofToday);
    return shut.some((mask) => mask !== 0)
      ? fitting.map(({ bits, unless }) => ({ bits, unless: either(unless, except(shut, bits)) }))
      : fitting;
  });
}

/**
 * The nodes that can be reached, and what shuts every way to each: on every way there stands a move
 * that it keeps from being offered.
 */
function reach(
  nodes: ReadonlyMap<Node, NodeFacts>,
  from: Node,
  where: Situations,
  follow: (way: Way) => boolean,
): ReadonlyMap<Node, Mask> {
  const [none = new Int32Array()] = (nodes.get(from)?.speakers ?? []).map(({ shutBy }) =>
    shutBy.map(() => 0),
  );
  const shutBy = new Map<Node, Mask>([[from, none]]);
  const waiting = [from];
  for (const node of waiting) {
    const here = shutBy.get(node) ?? none;
    for (const way of nodes.get(node)?.ways ?? []) {
      if ((way.where & where) === 0 || !follow(way)) continue;
      const known = shutBy.get(way.node);
      const there = known ? alsoBy(known, here, way.move.shutBy) : either(here, way.move.shutBy);
      if (there === known) continue;
      shutBy.set(way.node, there);
      waiting.push(way.node);
    }
  }
  return shutBy;
}

/** What of some bits is in one of two others as well; the same mask where that is all of them. */
function alsoBy(some: Mask, a: Mask, b: Mask): Mask {
  const goes = some.some((mask, word) => (mask & ~((a[word] ?? 0) | (b[word] ?? 0))) !== 0);
  return goes ? some.map((mask, word) => mask & ((a[word] ?? 0) | (b[word] ?? 0))) : some;
}
