import { familyOf } from '../model/kinds.ts';
import { at } from '../model/record.ts';
import type { Condition, Id, Move, Outcome, Scenario } from '../model/scenario.ts';
import { beatPlace, clockOf, isEnding } from '../rules/lookup.ts';
import { textIn } from '../rules/text.ts';

/**
 * What of a position anything can still ask about. The rest may be forgotten: two positions that
 * differ in nothing else go on alike for ever, and show the same.
 */
export interface Relevance {
  readonly known: ReadonlySet<Id>;
  readonly said: ReadonlySet<Id>;
  readonly agreed: ReadonlySet<Id>;
  readonly cues: ReadonlySet<Id>;
  readonly questions: boolean;
}

/** A beat in time or in overtime, as `beat` or `beat!`. */
export type Node = string;

export function nodeOf(beat: Id, overtime: boolean): Node {
  return overtime ? `${beat}!` : beat;
}

/** What is relevant at every node. */
export function relevances(scenario: Scenario): ReadonlyMap<Node, Relevance> {
  const nodes = new Map<Node, NodeFacts>();
  for (const { beats } of Object.values(scenario.phases)) {
    for (const beat of Object.keys(beats)) {
      for (const overtime of [false, true]) {
        nodes.set(nodeOf(beat, overtime), factsOf(scenario, beat, overtime));
      }
    }
  }
  const plainFacts = distinctFacts(scenario);
  return new Map(
    [...nodes.keys()].map((node) => [node, relevanceAt(scenario, nodes, node, plainFacts)]),
  );
}

/** What stands at one node, and where moves lead from it. */
interface NodeFacts {
  readonly moves: readonly Move[];
  /** Asked about by what may be offered or happen there. */
  readonly conditions: readonly Condition[];
  /** Asked about on arrival there. */
  readonly arrival: readonly Condition[];
  readonly next: readonly { readonly node: Node; readonly sameClock: boolean }[];
  readonly agrees: boolean;
}

function factsOf(scenario: Scenario, beat: Id, overtime: boolean): NodeFacts {
  const place = beatPlace(scenario, beat);
  const moves = place.moves.filter(({ ofBeat }) => ofBeat || !overtime).map(({ move }) => move);
  const outcomes = moves.flatMap(everyOutcome);
  const targets = outcomes.map(({ to }) => to);
  const next = targets.flatMap((to) => waysTo(scenario, beat, overtime, to));
  const endings = targets.flatMap((to) => (to !== null && isEnding(scenario, to) ? [to] : []));
  const late = next.flatMap(({ ending }) => (ending === null ? [] : [ending]));
  return {
    moves,
    conditions: moves.flatMap((move) => [
      move.if,
      ...move.say.map(({ when }) => when),
      ...everyOutcome(move).map(({ when }) => when),
      ...(move.outcomes.asks === null ? [] : [at(scenario.commitments, move.outcomes.asks).earned]),
    ]),
    arrival: place.beat.buyer.map(({ when }) => when),
    next: next.flatMap(({ node, sameClock }) => (node === null ? [] : [{ node, sameClock }])),
    agrees: [...endings, ...late, scenario.walksOut].some(
      (ending) => at(scenario.endings, ending).kind === 'agreed',
    ),
  };
}

function everyOutcome(move: Move): readonly Outcome[] {
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
  const asked = atomsOf(list.map(({ when }) => when));
  const hidden =
    asked.situation || asked.cues.size > 0 || [...asked.known].some((id) => !plainFacts.has(id));
  const uneven = new Set(list.map(({ learns }) => learns.join(' '))).size > 1;
  const learnt = list.flatMap(({ learns }) => learns);
  return hidden && uneven ? learnt : learnt.filter((fact) => !plainFacts.has(fact));
}

interface Way {
  readonly node: Node | null;
  readonly ending: Id | null;
  readonly sameClock: boolean;
}

/** Where a move to `to` may lead from a beat: there, or where running out of time does. */
function waysTo(scenario: Scenario, beat: Id, overtime: boolean, to: Id | null): readonly Way[] {
  if (to !== null && isEnding(scenario, to)) return [];
  const target = to ?? beat;
  const clock = clockOf(scenario, beat);
  const sameClock = clockOf(scenario, target).id === clock.id;
  const there: Way = { node: nodeOf(target, sameClock && overtime), ending: null, sameClock };
  if (!sameClock || overtime || clock.limit === null) return [there];
  const { outOfTime } = beatPlace(scenario, target).phase;
  if (isEnding(scenario, outOfTime)) return [there, { node: null, ending: outOfTime, sameClock }];
  const stillThisClock = clockOf(scenario, outOfTime).id === clock.id;
  const late = nodeOf(outOfTime, stillThisClock);
  return [there, { node: late, ending: null, sameClock: stillThisClock }];
}

function relevanceAt(
  scenario: Scenario,
  nodes: ReadonlyMap<Node, NodeFacts>,
  node: Node,
  plainFacts: ReadonlySet<Id>,
): Relevance {
  const everywhere = reach(nodes, node, () => true);
  const today = reach(nodes, node, ({ sameClock }) => sameClock);
  const asked = atomsOf(conditionsAt(everywhere));
  const askedToday = atomsOf(conditionsAt(today));
  const moves = everywhere.flatMap((facts) => facts.moves);
  const essential = everywhere.some(({ agrees }) => agrees)
    ? Object.keys(scenario.facts).filter((fact) => at(scenario.facts, fact).essential)
    : [];
  const learnable = moves.flatMap(outcomeLists).flatMap((list) => toldAgain(list, plainFacts));
  return {
    known: new Set([...asked.known, ...essential, ...learnable]),
    said: new Set([...asked.said, ...moves.filter(({ once }) => once).map(({ id }) => id)]),
    agreed: asked.agreed,
    cues: askedToday.cues,
    questions: today
      .flatMap((facts) => facts.moves)
      .flatMap(everyOutcome)
      .some(({ kind }) => familyOf(kind) === 'ask'),
  };
}

function conditionsAt(facts: readonly NodeFacts[]): readonly Condition[] {
  return facts.flatMap(({ conditions, arrival }) => [...conditions, ...arrival]);
}

function reach(
  nodes: ReadonlyMap<Node, NodeFacts>,
  from: Node,
  follow: (way: NodeFacts['next'][number]) => boolean,
): readonly NodeFacts[] {
  const reached = new Set([from]);
  for (const node of reached) {
    for (const way of nodes.get(node)?.next ?? []) if (follow(way)) reached.add(way.node);
  }
  return [...reached].flatMap((node) => nodes.get(node) ?? []);
}

function atomsOf(conditions: readonly Condition[]) {
  const atoms = {
    known: new Set<Id>(),
    said: new Set<Id>(),
    agreed: new Set<Id>(),
    cues: new Set<Id>(),
    situation: false,
  };
  const collect = ({ situation, knows, said, agreed, cue, not, any, all }: Condition): void => {
    if (situation) atoms.situation = true;
    for (const { fact } of knows ?? []) atoms.known.add(fact);
    for (const move of said ?? []) atoms.said.add(move);
    for (const commitment of agreed ?? []) atoms.agreed.add(commitment);
    for (const id of cue ?? []) atoms.cues.add(id);
    for (const inner of [...(not ? [not] : []), ...(any ?? []), ...(all ?? [])]) collect(inner);
  };
  for (const condition of conditions) collect(condition);
  return atoms;
}

/**
 * The facts whose notes no other fact has. Seeing such a note tells which fact was learnt, so it is
 * known in all situations that look alike or in none, and learning it again shows nothing new.
 */
function distinctFacts(scenario: Scenario): ReadonlySet<Id> {
  const situations = Object.keys(scenario.situations);
  const owners = new Map<string, Set<Id>>();
  for (const [id, { note }] of Object.entries(scenario.facts)) {
    for (const situation of situations) {
      const text = textIn(note, situation);
      owners.set(text, (owners.get(text) ?? new Set()).add(id));
    }
  }
  const shared = [...owners.values()].filter(({ size }) => size > 1).flatMap((ids) => [...ids]);
  // Learning a note that says nothing can't be told from learning nothing.
  const silent = Object.entries(scenario.facts)
    .filter(([, { note }]) => situations.some((situation) => textIn(note, situation) === ''))
    .map(([id]) => id);
  const unclear = new Set([...shared, ...silent]);
  return new Set(Object.keys(scenario.facts).filter((fact) => !unclear.has(fact)));
}
