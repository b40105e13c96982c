import { at } from '../model/record.ts';
import {
  ANSWERS,
  type Answer,
  type Condition,
  type Id,
  type Move,
  type Outcome,
  type Scenario,
  type Text,
  type Variant,
} from '../model/scenario.ts';
import { beatPlace, clockOf, isEnding } from '../rules/lookup.ts';
import { type Happening, outcomesFor } from '../rules/outcome.ts';
import { costOf, totalCost } from '../rules/points.ts';
import { replyIn } from '../rules/shown.ts';
import { isQuestion } from '../rules/step.ts';
import { textIn } from '../rules/text.ts';
import { distinctFacts, tellsNothing } from './asked.ts';
import { both, opposite, type Test, testsIn } from './conditions.ts';
import { type Bit, type Layout, layoutOf, type Nibble } from './layout.ts';

/** What a move does to a tuple, as far as its outcome settles it. */
export interface Effect extends Happening {
  /** Its number among all effects. */
  readonly number: number;
  /** The number of the move among all. */
  readonly move: number;
  readonly cost: number;
  /** Set by it, word by word: what was said, learnt and agreed. */
  readonly sets: Int32Array;
  readonly learns: readonly { readonly bit: Bit; readonly note: string }[];
  readonly opens: readonly (Nibble & { readonly lasts: number })[];
  readonly question: boolean;
  readonly trust: number;
  /** Counted on the clock; 0 where none runs. */
  readonly minutes: number;
  /** With the answer; and with the line of lost patience as well. */
  readonly reply: string;
  readonly impatientReply: string;
  readonly target: Target;
  /** Where it leads when time runs out with it; null where it can't. */
  readonly late: Target | null;
}

/** An ending, or a node; the other is −1. */
export interface Target {
  readonly ending: number;
  readonly node: number;
  /** On another clock: it is another day. */
  readonly otherDay: boolean;
}

/** A move that may be offered at a node. */
interface Candidate {
  readonly move: Move;
  /** Its number among all moves. */
  readonly number: number;
  /** Once this is set it is not offered; null where it may be said again. */
  readonly said: Bit | null;
  readonly offered: Test;
  /** The first that passes is said: `words` is the number of the first line that says the same. */
  readonly says: readonly { readonly test: Test; readonly words: number }[];
  /** The first that passes happens. */
  readonly outcomes: readonly { readonly test: Test; readonly effect: Effect }[];
}

/** A beat, in time or in overtime, in one situation. */
export interface CompiledNode {
  readonly beat: Id;
  /** The number of the beat among all. */
  readonly place: number;
  readonly overtime: boolean;
  /** Minutes on its running clock; null where none runs, and in overtime. */
  readonly limit: number | null;
  readonly candidates: readonly Candidate[];
  /** The first that passes is said on arrival: `line` is its number. */
  readonly arrival: readonly { readonly test: Test; readonly line: number }[];
}

/** The number of the line that says nothing. */
export const SILENCE = 0;

export interface Compiled {
  readonly layout: Layout;
  /** By the numbers of a situation and a node; compiled when it is first needed. */
  readonly node: (situation: number, node: number) => CompiledNode;
  /** By number: those of the nodes that have been compiled. */
  readonly effects: readonly Effect[];
  /** What is said on arrival, by number; each once. */
  readonly lines: readonly string[];
  readonly beats: readonly Id[];
  readonly endings: readonly Id[];
  /** The node of a beat. */
  readonly nodeOf: (beat: Id, overtime: boolean) => number;
}

/** Turns a scenario into tests and effects on tuples: everything that can be settled beforehand. */
export function compile(scenario: Scenario, moves: readonly Move[]): Compiled {
  const beats = Object.values(scenario.phases).flatMap((phase) => Object.keys(phase.beats));
  const beatNumbers = new Map(beats.map((beat, n) => [beat, n]));
  const nodeOf = (beat: Id, overtime: boolean) =>
    (beatNumbers.get(beat) ?? 0) * 2 + Number(overtime);
  const layout = layoutOf(scenario);
  const endings = Object.keys(scenario.endings);
  const effects: Effect[] = [];
  const lines = [''];
  const situations = Object.keys(scenario.situations);
  const plainFacts = distinctFacts(scenario);
  const shared = { scenario, layout, nodeOf, endings, moves, plainFacts, effects, lines };
  const compiled = situations.map((situation) => ({
    within: { ...shared, situation, test: testsIn(scenario, layout, situation) },
    nodes: [] as CompiledNode[],
  }));
  const node = (situation: number, place: number): CompiledNode => {
    const there = compiled[situation];
    const known = there?.nodes[place];
    if (known) return known;
    const beat = beats[place >>> 1];
    if (!there || beat === undefined) {
      throw new RangeError(`no node ${place} in situation ${situation}`);
    }
    const made = compileNode(there.within, beat, place % 2 === 1);
    there.nodes[place] = made;
    return made;
  };
  return { layout, node, effects, lines, beats, endings, nodeOf };
}

interface Within {
  readonly scenario: Scenario;
  readonly layout: Layout;
  readonly situation: Id;
  readonly nodeOf: Compiled['nodeOf'];
  readonly endings: readonly Id[];
  readonly moves: readonly Move[];
  readonly plainFacts: ReadonlySet<Id>;
  /** What a condition comes to there. */
  readonly test: (condition: Condition) => Test;
  /** Every effect that has been made, to which each adds itself. */
  readonly effects: Effect[];
  /** What is said on arrival, as far as it has been numbered. */
  readonly lines: string[];
}

function compileNode(within: Within, beat: Id, overtime: boolean): CompiledNode {
  const { scenario, layout, situation, nodeOf } = within;
  const place = beatPlace(scenario, beat);
  const { test } = within;
  return {
    beat,
    place: nodeOf(beat, false) / 2,
    overtime,
    limit: overtime ? null : clockOf(scenario, beat).limit,
    candidates: place.moves
      .filter(({ ofBeat }) => ofBeat || !overtime)
      .map(({ move }) => ({
        move,
        number: within.moves.indexOf(move),
        said: move.once ? (layout.said.get(move.id) ?? null) : null,
        offered: test(move.if),
        says: move.say.map(({ when, line }) => ({
          test: test(when),
          words: move.say.findIndex((other) => other.line === line),
        })),
        outcomes: compileOutcomes(within, beat, overtime, move),
      })),
    arrival: telling(place.beat.buyer, within.plainFacts).map(({ when, line }) => ({
      test: test(when),
      line: numberOf(within.lines, textIn(line, situation)),
    })),
  };
}

/** The number of a line, which is added where it is new. */
function numberOf(lines: string[], line: string): number {
  const known = lines.indexOf(line);
  return known >= 0 ? known : lines.push(line) - 1;
}

/** The lines on arrival; where they tell nothing, one of them stands for all. */
function telling(lines: readonly Variant<Text>[], plainFacts: ReadonlySet<Id>) {
  return tellsNothing(lines, plainFacts) ? lines.slice(-1) : lines;
}

/** In the order in which they are looked at: unearned, then granted or declined. */
function compileOutcomes(within: Within, beat: Id, overtime: boolean, move: Move) {
  const { scenario, situation } = within;
  const { asks } = move.outcomes;
  const compiled = (answer: Answer | null, first: Test) =>
    outcomesFor(move.outcomes, answer).map((outcome) => ({
      test: both(first, within.test(outcome.when)),
      effect: effectOf(within, beat, overtime, move, { answer, outcome }),
    }));
  if (asks === null) return compiled(null, true);
  const { earned, accepts } = at(scenario.commitments, asks);
  const [granted, unearned, declined] = ANSWERS;
  return [
    ...compiled(unearned, opposite(within.test(earned))),
    ...compiled(granted, accepts.includes(situation)),
    ...compiled(declined, true),
  ];
}

function effectOf(
  within: Within,
  beat: Id,
  overtime: boolean,
  move: Move,
  happening: Happening,
): Effect {
  const { scenario, layout, situation } = within;
  const { answer, outcome } = happening;
  const { asks } = move.outcomes;
  const runs = !overtime && clockOf(scenario, beat).limit !== null;
  const target = targetOf(within, beat, overtime, outcome.to ?? beat);
  const learns = [...new Set(outcome.learns)].flatMap((fact) => {
    const bit = layout.known.get(fact);
    return bit ? [{ bit, note: textIn(at(scenario.facts, fact).note, situation) }] : [];
  });
  const agreed = answer === 'granted' && asks !== null ? layout.agreed.get(asks) : undefined;
  const effect: Effect = {
    number: within.effects.length,
    move: within.moves.indexOf(move),
    answer,
    outcome,
    cost: totalCost(costOf(scenario, { before: { beat }, answer, outcome })),
    sets: setting(layout, [layout.said.get(move.id), agreed, ...learns.map(({ bit }) => bit)]),
    learns,
    opens: opened(within, outcome),
    question: isQuestion(outcome),
    trust: outcome.trust,
    minutes: runs ? outcome.minutes : 0,
    reply: `${answer} ${replyIn(scenario, outcome, situation, false)}`,
    impatientReply: `${answer} ${replyIn(scenario, outcome, situation, true)}`,
    target,
    late: runs && target.node >= 0 && !target.otherDay ? lateOf(within, outcome.to ?? beat) : null,
  };
  within.effects.push(effect);
  return effect;
}

function setting({ width }: Layout, bits: readonly (Bit | undefined)[]): Int32Array {
  const sets = new Int32Array(width);
  for (const bit of bits) if (bit) sets[bit.word] = (sets[bit.word] ?? 0) | bit.mask;
  return sets;
}

function opened({ scenario, layout }: Within, { cue }: Outcome): Effect['opens'] {
  return [...new Set(cue)].flatMap((id) => {
    const nibble = layout.cues.get(id);
    return nibble ? [{ ...nibble, lasts: at(scenario.cues, id) }] : [];
  });
}

function targetOf(within: Within, from: Id, overtime: boolean, to: Id): Target {
  const { scenario, nodeOf, endings } = within;
  if (isEnding(scenario, to)) return { ending: endings.indexOf(to), node: -1, otherDay: false };
  const otherDay = clockOf(scenario, to).id !== clockOf(scenario, from).id;
  return { ending: -1, node: nodeOf(to, overtime && !otherDay), otherDay };
}

/** Where running out of time leads on the way to a beat. */
function lateOf(within: Within, to: Id): Target {
  return targetOf(within, to, true, beatPlace(within.scenario, to).phase.outOfTime);
}
