import { familyOf } from '../model/kinds.ts';
import { at } from '../model/record.ts';
import type { Id, Move, Outcome, Scenario } from '../model/scenario.ts';
import { allMoves, beatPlace, clockOf, isEnding } from '../rules/lookup.ts';
import {
  type Asked,
  apart,
  ask,
  distinctFacts,
  every,
  isHidden,
  leaf,
  NOTHING,
  not,
} from './asked.ts';
import { type BitUse, either, except, type Mask, type ThingBits } from './bits.ts';

/** A beat in time or in overtime, as `beat` or `beat!`. */
export type Node = string;

export function nodeOf(beat: Id, overtime: boolean): Node {
  return overtime ? `${beat}!` : beat;
}

/**
 * What of a position anything can still ask about at a node. The rest may be forgotten: two
 * positions that differ in nothing else go on alike for ever, and show the same.
 */
export function relevances(scenario: Scenario, bits: ThingBits): (node: Node) => readonly BitUse[] {
  const plainFacts = distinctFacts(scenario);
  const speakers = new Map(
    allMoves(scenario).map((move) => [
      move.id,
      speakerOf(askedByMove(scenario, move, plainFacts), bits),
    ]),
  );
  const nodes = new Map<Node, NodeFacts>();
  for (const { beats } of Object.values(scenario.phases)) {
    for (const beat of Object.keys(beats)) {
      const arrival = beatPlace(scenario, beat).beat.buyer.map(({ when }) => ask(when, plainFacts));
      const line = speakerOf(apart(arrival), bits);
      for (const overtime of [false, true]) {
        nodes.set(nodeOf(beat, overtime), factsOf(scenario, beat, overtime, speakers, line));
      }
    }
  }
  const essential = Object.keys(scenario.facts)
    .filter((fact) => scenario.facts[fact]?.essential)
    .flatMap((fact) => speakerOf(leaf(`known ${fact}`), bits).uses);
  return (node) => relevantAt(nodes, node, essential);
}

/** A move or a line on arrival: what it asks about, and what keeps it from being said for good. */
interface Speaker {
  readonly uses: readonly BitUse[];
  readonly shutBy: Mask;
}

function speakerOf({ uses, failsBy }: Asked, bits: ThingBits): Speaker {
  return {
    uses: uses.map(({ thing, unless }) => ({ bits: bits.of(thing), unless: bits.mask(unless) })),
    shutBy: bits.mask(failsBy),
  };
}

/** What stands at one node, and where moves lead from it. */
interface NodeFacts {
  readonly speakers: readonly Speaker[];
  readonly ways: readonly Way[];
  readonly agrees: boolean;
}

/** One way that a move may lead. */
interface Way {
  readonly move: Speaker;
  readonly node: Node;
  readonly sameClock: boolean;
}

function factsOf(
  scenario: Scenario,
  beat: Id,
  overtime: boolean,
  speakers: ReadonlyMap<Id, Speaker>,
  line: Speaker,
): NodeFacts {
  const { moves } = beatPlace(scenario, beat);
  const ways = new Map<string, Way>();
  const ends = [scenario.walksOut];
  const here = [line];
  for (const { move, ofBeat } of moves) {
    const speaker = speakers.get(move.id);
    if (!speaker || (overtime && !ofBeat)) continue;
    here.push(speaker);
    for (const to of new Set(everyOutcome(move).map((outcome) => outcome.to))) {
      for (const { node, ending, sameClock } of waysTo(scenario, beat, overtime, to)) {
        if (ending !== null) ends.push(ending);
        if (node !== null) ways.set(`${move.id} ${node}`, { move: speaker, node, sameClock });
      }
    }
  }
  const agrees = ends.some((ending) => at(scenario.endings, ending).kind === 'agreed');
  return { speakers: here, ways: [...ways.values()], agrees };
}

/** What a move asks about as long as it may still be offered, and what keeps it from being so. */
function askedByMove(scenario: Scenario, move: Move, plainFacts: ReadonlySet<Id>): Asked {
  const outcomes = everyOutcome(move);
  const { asks } = move.outcomes;
  const whens = [...move.say, ...outcomes].map(({ when }) => when);
  const earned = asks === null ? [] : [at(scenario.commitments, asks).earned];
  const told = outcomeLists(move).flatMap((list) => toldAgain(list, plainFacts));
  const isQuestion = outcomes.some(({ kind }) => familyOf(kind) === 'ask');
  return every([
    move.once ? not(leaf(`said ${move.id}`)) : NOTHING,
    ask(move.if, plainFacts),
    apart([
      ...[...whens, ...earned].map((condition) => ask(condition, plainFacts)),
      ...told.map((fact) => leaf(`known ${fact}`)),
      isQuestion ? leaf('questions ') : NOTHING,
    ]),
  ]);
}

/** What may happen when a move is said. */
export function everyOutcome(move: Move): readonly Outcome[] {
  return outcomeLists(move).flat();
}

/** The outcomes of a move, apart by answer: which answer it was is shown. */
function outcomeLists({ outcomes }: Move): readonly (readonly Outcome[])[] {
  if (outcomes.asks === null) return [outcomes.plain];
  return [outcomes.granted, outcomes.unearned, outcomes.declined];
}

/**
 * The facts of which it must be kept whether they are known, for what learning them again would
 * show. A fact that can be mistaken for another is one. Others are where the choice among these
 * outcomes hangs on something hidden and they don't all learn the same in the same order: if one
 * were forgotten, its note would be seen again in some situations only, or in another place among
 * the notes, and seem to tell them apart.
 */
function toldAgain(list: readonly Outcome[], plainFacts: ReadonlySet<Id>): readonly Id[] {
  const hidden = list.some(({ when }) => isHidden(when, plainFacts));
  const uneven = new Set(list.map(({ learns }) => learns.join(' '))).size > 1;
  const learnt = list.flatMap(({ learns }) => learns);
  return hidden && uneven ? learnt : learnt.filter((fact) => !plainFacts.has(fact));
}

/** A node or an ending; the other is null. */
interface Target {
  readonly node: Node | null;
  readonly ending: Id | null;
  readonly sameClock: boolean;
}

/** Where a move to `to` may lead from a beat: there, or where running out of time does. */
function waysTo(scenario: Scenario, beat: Id, overtime: boolean, to: Id | null): readonly Target[] {
  if (to !== null && isEnding(scenario, to)) return [{ node: null, ending: to, sameClock: false }];
  const target = to ?? beat;
  const clock = clockOf(scenario, beat);
  const sameClock = clockOf(scenario, target).id === clock.id;
  const there = { node: nodeOf(target, sameClock && overtime), ending: null, sameClock };
  if (!sameClock || overtime || clock.limit === null) return [there];
  const { outOfTime } = beatPlace(scenario, target).phase;
  if (isEnding(scenario, outOfTime)) return [there, { node: null, ending: outOfTime, sameClock }];
  const stillThisClock = clockOf(scenario, outOfTime).id === clock.id;
  const late = nodeOf(outOfTime, stillThisClock);
  return [there, { node: late, ending: null, sameClock: stillThisClock }];
}

function relevantAt(
  nodes: ReadonlyMap<Node, NodeFacts>,
  from: Node,
  essential: readonly BitUse[],
): readonly BitUse[] {
  const everywhere = reach(nodes, from, () => true);
  const today = reach(nodes, from, ({ sameClock }) => sameClock);
  const agrees = [...everywhere.keys()].some((node) => nodes.get(node)?.agrees);
  return [
    ...usesIn(nodes, everywhere).filter(({ bits }) => !bits.ofToday),
    ...usesIn(nodes, today).filter(({ bits }) => bits.ofToday),
    ...(agrees ? essential : []),
  ];
}

/** The uses of every speaker once, unless something shuts the ways to all nodes where it may speak. */
function usesIn(
  nodes: ReadonlyMap<Node, NodeFacts>,
  reached: ReadonlyMap<Node, Mask>,
): readonly BitUse[] {
  const shutBy = new Map<Speaker, Mask>();
  for (const [node, shut] of reached) {
    for (const speaker of nodes.get(node)?.speakers ?? []) {
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
  follow: (way: Way) => boolean,
): ReadonlyMap<Node, Mask> {
  const ways = waysFrom(nodes, from, follow);
  const [none] = (nodes.get(from)?.speakers ?? []).map(({ shutBy }) => shutBy.map(() => 0));
  const shutBy = new Map<Node, Mask>();
  for (const node of ways.keys()) shutBy.set(node, none ?? new Int32Array());
  for (const move of new Set([...ways.values()].map((way) => way?.move))) {
    if (!move?.shutBy.some((mask) => mask !== 0)) continue;
    const others = waysFrom(nodes, from, (way) => way.move !== move && follow(way));
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
  follow: (way: Way) => boolean,
): ReadonlyMap<Node, Way | null> {
  const reached = new Map<Node, Way | null>([[from, null]]);
  for (const [node] of reached) {
    for (const way of nodes.get(node)?.ways ?? []) {
      if (!reached.has(way.node) && follow(way)) reached.set(way.node, way);
    }
  }
  return reached;
}
