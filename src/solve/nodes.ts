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
  tellsNothing,
} from './asked.ts';
import type { BitUse, Mask, ThingBit, ThingBits } from './bits.ts';
import { possibleIn, settledIn } from './possible.ts';

/** A beat in time or in overtime, as `beat` or `beat!`. */
export type Node = string;

export function nodeOf(beat: Id, overtime: boolean): Node {
  return overtime ? `${beat}!` : beat;
}

/** Some situations by number, as a bit mask. */
export type Situations = number;

/** What stands at each node of a scenario; `within` are its situations, by number. */
export function nodesOf(
  scenario: Scenario,
  bits: ThingBits,
  within: readonly Id[],
): ReadonlyMap<Node, NodeFacts> {
  const plainFacts = distinctFacts(scenario);
  const speakers = new Map(
    allMoves(scenario).map((move) => [
      move.id,
      moveSpeakerOf(scenario, move, bits, within, plainFacts),
    ]),
  );
  const nodes = new Map<Node, NodeFacts>();
  for (const { beats } of Object.values(scenario.phases)) {
    for (const beat of Object.keys(beats)) {
      const { buyer } = beatPlace(scenario, beat).beat;
      const whens = tellsNothing(buyer, plainFacts) ? [] : buyer.map(({ when }) => when);
      const arrival = apart(whens.map((when) => ask(when, plainFacts)));
      const line = speakerOf(arrival, bits, (1 << within.length) - 1);
      for (const overtime of [false, true]) {
        nodes.set(nodeOf(beat, overtime), factsOf(scenario, beat, overtime, speakers, line));
      }
    }
  }
  return nodes;
}

/** A move or a line on arrival: what it asks about, and what keeps it from being said for good. */
export interface Speaker {
  readonly uses: readonly BitUse[];
  readonly shutBy: Mask;
  /** Where it may ever be said. */
  readonly where: Situations;
}

interface MoveSpeaker extends Speaker {
  readonly leads: ReadonlyMap<Id | null, Situations>;
  readonly learns: readonly ThingBit[];
}

function moveSpeakerOf(
  scenario: Scenario,
  move: Move,
  bits: ThingBits,
  within: readonly Id[],
  plainFacts: ReadonlySet<Id>,
): MoveSpeaker {
  const where = within.reduce(
    (some, situation, n) =>
      settledIn(scenario, situation, move.if) === false ? some : some | (1 << n),
    0,
  );
  const learnt = everyOutcome(move).flatMap(({ learns }) => learns);
  return {
    ...speakerOf(askedByMove(scenario, move, plainFacts), bits, where),
    leads: leadsOf(scenario, move, within),
    learns: learnt.map((fact) => bits.of(`known ${fact}`)),
  };
}

export function speakerOf({ uses, failsBy }: Asked, bits: ThingBits, where: Situations): Speaker {
  return {
    uses: uses.map(({ thing, unless }) => ({ bits: bits.of(thing), unless: bits.mask(unless) })),
    shutBy: bits.mask(failsBy),
    where,
  };
}

/** Where a move may lead, each with the situations in which it can. */
function leadsOf(
  scenario: Scenario,
  move: Move,
  within: readonly Id[],
): ReadonlyMap<Id | null, Situations> {
  const leads = new Map<Id | null, Situations>();
  for (const [n, situation] of within.entries()) {
    for (const { to } of possibleIn(scenario, situation, move)) {
      leads.set(to, (leads.get(to) ?? 0) | (1 << n));
    }
  }
  return leads;
}

/** What stands at one node, and where moves lead from it. */
export interface NodeFacts {
  readonly speakers: readonly Speaker[];
  readonly ways: readonly Way[];
  /** What the moves there may let the trainee learn. */
  readonly learns: readonly ThingBit[];
  /** Where an agreement may come from it. */
  readonly agrees: Situations;
}

/** One way that a move may lead. */
export interface Way {
  readonly move: Speaker;
  readonly node: Node;
  readonly sameClock: boolean;
  readonly where: Situations;
}

function factsOf(
  scenario: Scenario,
  beat: Id,
  overtime: boolean,
  speakers: ReadonlyMap<Id, MoveSpeaker>,
  line: Speaker,
): NodeFacts {
  const { moves } = beatPlace(scenario, beat);
  const ways = new Map<string, Way>();
  const here = [line];
  const learns: ThingBit[] = [];
  let agrees = isAgreement(scenario, scenario.walksOut) ? line.where : 0;
  for (const { move, ofBeat } of moves) {
    const speaker = speakers.get(move.id);
    if (!speaker || (overtime && !ofBeat)) continue;
    here.push(speaker);
    learns.push(...speaker.learns);
    for (const [to, leads] of speaker.leads) {
      for (const { node, ending, sameClock } of waysTo(scenario, beat, overtime, to)) {
        const where = leads & speaker.where;
        if (ending !== null && isAgreement(scenario, ending)) agrees |= where;
        if (node === null) continue;
        const key = `${move.id} ${node}`;
        const known = ways.get(key)?.where ?? 0;
        ways.set(key, { move: speaker, node, sameClock, where: known | where });
      }
    }
  }
  return { speakers: here, ways: [...ways.values()], learns, agrees };
}

function isAgreement(scenario: Scenario, ending: Id): boolean {
  return at(scenario.endings, ending).kind === 'agreed';
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
