import { familyOf } from '../model/kinds.ts';
import { LIMITS } from '../model/limits.ts';
import type { Position } from '../model/position.ts';
import { at } from '../model/record.ts';
import type { Id, Move, Outcome, Scenario } from '../model/scenario.ts';
import { beatPlace, clockOf, isEnding } from './lookup.ts';
import { type Happening, outcomeOf } from './outcome.ts';

/*
 * Each function is one thing that a move does to a position. `take` below puts them in the order of
 * FORMAT.md, "Step"; the machine has them as its named actions and gets the order from its states.
 */

export function startPosition(scenario: Scenario, situation: Id): Position {
  return {
    situation,
    beat: scenario.start,
    ending: null,
    trust: scenario.trust,
    used: 0,
    overtime: false,
    questions: 0,
    cues: [],
    known: [],
    said: [],
    agreed: [],
  };
}

/** The move joins what was said. */
export function say(position: Position, move: Id): Position {
  return { ...position, said: including(position.said, [move]) };
}

/** The facts join what is known. */
export function learn(position: Position, facts: readonly Id[]): Position {
  return facts.length === 0 ? position : { ...position, known: including(position.known, facts) };
}

/** The commitment joins what was agreed. */
export function agree(position: Position, commitment: Id): Position {
  return { ...position, agreed: including(position.agreed, [commitment]) };
}

/** Every open cue has one move less left and closes at none; then the opened ones start anew. */
export function passCues(scenario: Scenario, position: Position, opened: readonly Id[]): Position {
  if (position.cues.length === 0 && opened.length === 0) return position;
  const left = position.cues
    .map(([cue, moves]) => [cue, moves - 1] as const)
    .filter(([cue, moves]) => moves > 0 && !opened.includes(cue));
  const fresh = including([], opened).map((cue) => [cue, at(scenario.cues, cue)] as const);
  const cues = [...left, ...fresh].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...position, cues };
}

export function isQuestion(outcome: Outcome): boolean {
  return familyOf(outcome.kind) === 'ask';
}

/** Whether this would be one question too many in a row. */
export function losesPatience(
  { patience }: Pick<Scenario, 'patience'>,
  questions: number,
  question: boolean,
): boolean {
  return question && questions >= patience;
}

/** Questions in a row after this one, or after something else. */
export function questionsAfter(
  { patience }: Pick<Scenario, 'patience'>,
  questions: number,
  question: boolean,
): number {
  return question ? Math.min(questions + 1, patience + 1) : 0;
}

/** Trust after the change of an outcome, with that of lost patience where it was lost. */
export function trustAfter(trust: number, change: number, impatient: boolean): number {
  const { min, max } = LIMITS.trust;
  return Math.min(max, Math.max(min, trust + change - (impatient ? 1 : 0)));
}

/** Questions in a row, and trust. */
export function react(
  scenario: Scenario,
  position: Position,
  { question, trust }: { readonly question: boolean; readonly trust: number },
): Position {
  const impatient = losesPatience(scenario, position.questions, question);
  return {
    ...position,
    questions: questionsAfter(scenario, position.questions, question),
    trust: trustAfter(position.trust, trust, impatient),
  };
}

/** The minutes of a move go on the clock of the beat it was said in, where one runs. */
export function spend(scenario: Scenario, position: Position, minutes: number): Position {
  const counts = !position.overtime && clockOf(scenario, position.beat).limit !== null;
  return counts ? { ...position, used: position.used + minutes } : position;
}

export function hasWalkedOut(position: Position): boolean {
  return position.trust === 0;
}

/** Whether the clock that the position is on has run out. */
export function isTimeUp(scenario: Scenario, position: Position): boolean {
  const { limit } = clockOf(scenario, position.beat);
  return limit !== null && !position.overtime && position.used >= limit;
}

export function beginOvertime(position: Position): Position {
  return { ...position, overtime: true, used: 0 };
}

/** Arrives in a beat; who has walked out arrives nowhere. On another clock it is another day. */
export function arrive(scenario: Scenario, position: Position, beat: Id): Position {
  if (hasWalkedOut(position)) return position;
  if (clockOf(scenario, beat).id === clockOf(scenario, position.beat).id) {
    return { ...position, beat };
  }
  return { ...position, beat, used: 0, overtime: false, questions: 0, cues: [] };
}

export function end(position: Position, ending: Id): Position {
  return { ...position, ending };
}

/** A move that was said: what happened, and where that led. */
export interface Step extends Happening {
  readonly move: Id;
  readonly before: Position;
  readonly after: Position;
}

/** Takes a move that is offered. Source: FORMAT.md, "Step". */
export function take(scenario: Scenario, position: Position, move: Move): Step {
  const { answer, outcome } = outcomeOf(scenario, move, position);
  let after = learn(say(position, move.id), outcome.learns);
  if (answer === 'granted' && move.outcomes.asks !== null) after = agree(after, move.outcomes.asks);
  after = passCues(scenario, after, outcome.cue);
  after = react(scenario, after, { question: isQuestion(outcome), trust: outcome.trust });
  after = spend(scenario, after, outcome.minutes);
  after = follow(scenario, after, outcome.to);
  return { move: move.id, answer, outcome, before: position, after };
}

/** Where a move leads: its target, unless trust or time says otherwise. */
function follow(scenario: Scenario, position: Position, to: Id | null): Position {
  if (to !== null && isEnding(scenario, to)) return end(position, to);
  if (hasWalkedOut(position)) return end(position, scenario.walksOut);
  const arrived = to === null ? position : arrive(scenario, position, to);
  if (!isTimeUp(scenario, arrived)) return arrived;
  const { outOfTime } = beatPlace(scenario, arrived.beat).phase;
  const late = beginOvertime(arrived);
  return isEnding(scenario, outOfTime) ? end(late, outOfTime) : arrive(scenario, late, outOfTime);
}

/** A sorted list with some more in it, each once; the same list where all were there. */
function including(ids: readonly Id[], more: readonly Id[]): readonly Id[] {
  const fresh = more.filter((id, n) => !ids.includes(id) && more.indexOf(id) === n);
  return fresh.length === 0 ? ids : [...ids, ...fresh].sort();
}
