import type { Position } from '../model/position.ts';
import { at } from '../model/record.ts';
import type { Answer, Id, Outcome, Scenario } from '../model/scenario.ts';
import { wordsOf } from './holds.ts';
import { beatPlace, minutesLeft } from './lookup.ts';
import { type Offer, offers } from './offered.ts';
import { isQuestion, losesPatience, type Step } from './step.ts';
import { textIn } from './text.ts';

/** What there is to see of a position: the same for any two that can't be told apart here. */
export interface View {
  /** The beat it is in, or was left in. */
  readonly beat: Id;
  readonly ending: Id | null;
  readonly trust: number;
  /** On the running clock; null in overtime and where none runs. */
  readonly minutesLeft: number | null;
  readonly overtime: boolean;
  readonly offered: readonly Offer[];
}

interface Note {
  readonly fact: Id;
  readonly note: string;
}

/** All that the trainee sees of one move. Source: FORMAT.md, "Shown". */
export interface Shown extends View {
  readonly answer: Answer | null;
  /** With the line of lost patience, where it was added. */
  readonly reply: string;
  /** The notes that are new, in the order in which the outcome learns them. */
  readonly learned: readonly Note[];
  /** What is said on arrival in another beat; empty where nothing is. */
  readonly line: string;
}

export function viewOf(scenario: Scenario, position: Position): View {
  return {
    beat: position.beat,
    ending: position.ending,
    trust: position.trust,
    minutesLeft: minutesLeft(scenario, position),
    overtime: position.overtime,
    offered: offers(scenario, position),
  };
}

/** What is seen before the first move. */
export function shownAtStart(scenario: Scenario, position: Position): Shown {
  const line = arrivalLine(scenario, position);
  return { ...viewOf(scenario, position), answer: null, reply: '', learned: [], line };
}

export function shown(scenario: Scenario, step: Step): Shown {
  const { before, after, answer, outcome } = step;
  const { situation } = before;
  const fresh = after.known.filter((fact) => !before.known.includes(fact));
  const arrived = after.ending === null && after.beat !== before.beat;
  return {
    ...viewOf(scenario, after),
    answer,
    reply: replyOf(scenario, step),
    learned: [...new Set(outcome.learns)]
      .filter((fact) => fresh.includes(fact))
      .map((fact) => ({ fact, note: textIn(at(scenario.facts, fact).note, situation) })),
    line: arrived ? arrivalLine(scenario, after) : '',
  };
}

/** The reply to a move, with the line of lost patience on a line of its own where it was added. */
function replyOf(scenario: Scenario, { before, outcome }: Step): string {
  const impatient = losesPatience(scenario, before.questions, isQuestion(outcome));
  return replyIn(scenario, outcome, before.situation, impatient);
}

/** The reply of an outcome in a situation, and the line of lost patience after it. */
export function replyIn(
  scenario: Scenario,
  outcome: Outcome,
  situation: Id,
  impatient: boolean,
): string {
  const reply = textIn(outcome.reply, situation);
  const line = impatient ? textIn(scenario.impatient, situation) : '';
  return [reply, line].filter((text) => text !== '').join('\n');
}

/** What is said on arrival in the beat of a position; empty where nothing is. */
export function arrivalLine(scenario: Scenario, position: Position): string {
  const { beat } = beatPlace(scenario, position.beat);
  const text = wordsOf(scenario, beat.buyer, position);
  return text === undefined ? '' : textIn(text, position.situation);
}
