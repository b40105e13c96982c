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
  const reached = [...waysFrom(nodes, from, all, () => true).keys()];
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
    ...usesIn(nodes, everywhere, where).filter(({ bits }) => !bits.ofToday),
    ...usesIn(nodes, today, where).filter(({ bits }) => bits.ofToday),
    ...(agrees ? essential : []),
  ];
}

/** The uses of every speaker once, unless something shuts the ways to all nodes where it may speak. */
function usesIn(
  nodes: ReadonlyMap<Node, NodeFacts>,
  reached: ReadonlyMap<Node, Mask>,
  where: Situations,
): readonly BitUse[] {
  const shutBy = new Map<Speaker, Mask>();
  for (const [node, shut] of reached) {
    for (const speaker of nodes.get(node)?.speakers ?? []) {
      if ((speaker.where & where) === 0) continue;
      const before = shutBy.get(speaker);
      shutBy.set(speaker, before ? before.map((mask, word) => mask & (shut[word] ?? 0)) : shut);
    }
  }
  return [...shutBy].flatMap(([{ uses }, shut]) =>
    shut.some((mask) => mask !== 0)
      ? uses.map(({ bits, unless }) => ({ bits, unless: either(unless, except(shut, bits)) }))
      : uses,
  );
}

/**
 * The nodes that can be reached, and what shuts every way to each: where they can't be reached
 * without some move, whatever keeps that from being offered.
 */
function reach(
  nodes: ReadonlyMap<Node, NodeFacts>,
  from: Node,
  where: Situations,
  follow: (way: Way) => boolean,
): ReadonlyMap<Node, Mask> {
  const ways = waysFrom(nodes, from, where, follow);
  const [none] = (nodes.get(from)?.speakers ?? []).map(({ shutBy }) => shutBy.map(() => 0));
  const shutBy = new Map<Node, Mask>();
  for (const node of ways.keys()) shutBy.set(node, none ?? new Int32Array());
  for (const move of new Set([...ways.values()].map((way) => way?.move))) {
    if (!move?.shutBy.some((mask) => mask !== 0)) continue;
    const others = waysFrom(nodes, from, where, (way) => way.move !== move && follow(way));
    for (const [node, shut] of shutBy) {
      if (!others.has(node)) shutBy.set(node, either(shut, move.shutBy));
    }
  }
  return shutBy;
}

/** The nodes that can be reached, each with the last of the ways that lead there; null at the start. */
function waysFrom(
  nodes: ReadonlyMap<Node, NodeFacts>,
  from: Node,
  where: Situations,
  follow: (way: Way) => boolean,
): ReadonlyMap<Node, Way | null> {
  const reached = new Map<Node, Way | null>([[from, null]]);
  for (const [node] of reached) {
    for (const way of nodes.get(node)?.ways ?? []) {
      if ((way.where & where) !== 0 && !reached.has(way.node) && follow(way)) {
        reached.set(way.node, way);
      }
    }
  }
  return reached;
}
