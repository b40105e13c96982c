import type { Fault } from '../../../review/findings.ts';
import { minutes } from './common.ts';

/** The parts of a debrief, in their order. */
export const PARTS = {
  before: 'Before anything is told',
  happened: 'What happened',
  worked: 'Two things that worked, one to work on',
  moves: 'The moves',
  dominoes: 'The dominoes',
  so: 'What was so',
  plan: 'One rule and one plan',
  next: 'From here',
} as const;

/** The same, short, as steps to go to. */
export const STEPS: Readonly<Record<keyof typeof PARTS, string>> = {
  before: 'Before',
  happened: 'What happened',
  worked: 'What worked',
  moves: 'The moves',
  dominoes: 'The dominoes',
  so: 'What was so',
  plan: 'Rule and plan',
  next: 'From here',
};

export const DEBRIEF = {
  title: 'Debrief',
  parts: 'Parts of the debrief',
  print: 'Print',
  context: (scenario: string, buyer: string) => `${scenario} · a conversation with ${buyer}`,
  anotherTry: (turn: number) =>
    turn > 0 ? `This is another try, from turn ${turn} on.` : 'This is another try.',
  firstAttempt: 'Read the first attempt',
} as const;

export const VERDICT = {
  right: (turn: number) => `Turn\u00a0${turn} brought this to a right ending.`,
  rightAndDear: (turns: readonly number[]) =>
    `This came to a right ending. ${turnsInWords(turns)} made it dearer.`,
  decided: (turn: number) => `Turn\u00a0${turn} decided this.`,
  decidedSetUp: (turn: number, setUp: number) =>
    `Turn\u00a0${turn} decided this, and turn\u00a0${setUp} set it up.`,
  decidedLeftOut: (turn: number, from: number) =>
    `Turn\u00a0${turn} decided this, and what was left out from turn\u00a0${from} set it up.`,
  ended: (title: string) => `It ended with “${title}”.`,
  open: 'This conversation hasn’t ended.',
  nothingDear:
    'On the way there no move was pressure, a slip, comfort or an ask too early, and none cost trust.',
  stillRight: 'What was found out on the way carried it all the same.',
  reach: (turn: number) =>
    turn === 1
      ? 'A right ending was within reach at the start, and out of reach after turn\u00a01.'
      : `Before turn\u00a0${turn} a right ending was still within reach. After it, none was.`,
  untold: 'No single turn can be named that put a right ending out of reach.',
} as const;

/** The headline by what the moves lost on what could be known. */
export const HEADLINE = {
  rightButDear: (turn: number) =>
    `This came to a right ending, and turn\u00a0${turn} cost most on the way.`,
  none: 'No turn cost 5 points or more.',
  cost: (loss: string, value: string) =>
    `On what could be known by then it lost ${loss} points. Best play from there was worth ${value}.`,
  before: (turns: number) =>
    turns === 1
      ? 'The turn before it lost less than 5.'
      : `The ${turns} turns before it lost less than 5 each.`,
  more: (turns: readonly number[]) =>
    `${turnsInWords(turns)} lost 5 points or more${turns.length === 1 ? '' : ' each'} as well.`,
  noneRight: 'It came to a right ending.',
  noneWrong: (title: string) =>
    `It ended with “${title}” all the same: on what could be known, no single move would have changed much.`,
  small: (loss: string) => `All moves together lost ${loss} points.`,
} as const;

export const BEFORE = {
  lead: 'Three things first, from your own view. Your answers are kept beside the review, and nobody grades them.',
  forecast: 'Your forecast',
  after: (turn: number) =>
    turn === 0 ? 'Before the first turn' : turn === 1 ? 'After turn 1' : `After turn ${turn}`,
  skippedForecast: 'You skipped this one.',
  noForecast: 'There was no forecast in this conversation.',
  whatWasRight: 'was right here',
  turn: 'Which turn do you think mattered most?',
  noTurn: 'No turn named',
  turnOption: (turn: number, words: string) => `Turn ${turn}: ${words}`,
  otherwise: 'What would you do otherwise?',
  noOtherwise: 'Nothing written',
  save: 'Save, and read on',
  skip: 'Skip this',
  change: 'Change your answers',
  saveChange: 'Save',
  keep: 'Leave as it was',
} as const;

export const HAPPENED = {
  lead: (buyer: string) => `The conversation again, with what ${buyer} didn’t say.`,
  turn: (turn: number) => `Turn ${turn}`,
  you: 'You',
  thought: 'Thought',
  noted: 'Noted',
} as const;

/** What a move is named as while, or where, it isn't graded. */
export const MARK: Readonly<Record<Fault | 'sound', string>> = {
  sound: 'Sound',
  slip: 'A slip',
  comfort: 'Comfort',
  unearned: 'Asked before it was earned',
  pressure: 'Pressure',
};

/** The legend of the marks, by grade. */
export const GRADED_LEGEND = {
  dot: 'Best or Good: lost less than 5',
  square: 'Slip: 5 or more',
  triangle: 'Costly: 10 or more. Very costly: 15 or more',
} as const;

/** The same, by kind alone. */
export const PLAIN_LEGEND = {
  dot: 'Sound',
  square: 'A slip, comfort, or asked too early',
  triangle: 'Pressure',
} as const;

export const MOVES = {
  lead: 'Grades are about the move, never about you. The figure is what it lost, in points, against the best move on what could be known then, whatever came of it.',
  leadPlain:
    'Each mark is about the move, by what kind it is. Points are what it cost by itself: minutes, and what else it is charged for.',
  legend: 'What the marks mean',
  foul: 'Foul',
  pressure: 'Pressure',
  slip: 'A slip by its kind',
  comfort: 'Comfort',
  unearned: 'Asked before it was earned',
  only: 'The only move: every other one would have lost 10 points or more.',
  declined: 'A plain no: it was earned, and it wasn’t right here.',
  granted: 'The answer was yes.',
  impatient: 'One question too many in a row: it cost trust.',
  trust: (change: number) => `Trust fell by ${change === 1 ? 'one level' : `${change} levels`}.`,
  knew: 'What you knew',
  knewNothing: 'Nothing yet.',
  /** Notes, a sentence each. */
  knewNotes: (notes: readonly string[]) => notes.join(' '),
  couldKnow: 'What you could have known by then',
  since: (turn: number, words: string) => `By asking “${words}”, on offer from turn ${turn}.`,
  bySaying: (turn: number, words: string) => `By saying “${words}”, on offer from turn ${turn}.`,
  lacking: 'What it lacked',
  fuller: 'What a fuller answer took',
  better: 'Show the better move',
  betterTried: 'The better move',
  betterOnly: 'It was the only move there.',
  cost: (points: string) => `Lost ${points} points`,
  costPlain: (points: string) => `Cost ${points} points`,
  again: 'Try this turn again',
  againLabel: (turn: number) => `Try turn ${turn} again`,
} as const;

/** What a condition asks for, as something that was lacking. */
export const LACK = {
  fact: (is: string) => lower(is),
  note: (note: string) => `“${note}”`,
  move: (words: string) => `“${words}” said first`,
  commitment: (label: string) => `a yes to “${label}”`,
  trust: (needed: number, had: number) => `trust at ${needed} of 5; it stood at ${had}`,
  trustShort: 'enough trust',
  trustBelow: (most: number) => `trust no higher than ${most} of 5`,
  cue: 'something let drop, picked up while it was fresh',
  situation: 'another situation than this one',
  notFact: (is: string) => `not having asked: ${lower(is)}`,
  notMove: (words: string) => `“${words}” left unsaid`,
  notCommitment: (label: string) => `no agreement yet on “${label}”`,
  notElse: 'something that had happened by then',
  chance: (turn: number, words: string) => `Could be had from turn ${turn}: “${words}”`,
  firstNeeds: (turn: number, words: string, is: string) =>
    `Within reach from turn ${turn}, beginning with ${lower(is)}: “${words}”`,
  lost: (turns: readonly number[]) => `${turnsInWords(turns)} took trust.`,
  noChance: 'No move that leads to it was on offer, as the talk went.',
  until: (turn: number) => `Other moves could have led to it until turn ${turn}.`,
} as const;

export const SO = {
  lead: (buyer: string) => `What ${buyer} knew all along.`,
  later: 'Ninety days later',
  unknown: 'Never found out',
  allKnown: 'Everything there was to find out was found out.',
  essential: 'Essential',
  heldBack: (turn: number) => `Asked at turn ${turn}, and held back.`,
  points: 'Points',
  pointsIs: 'Out of 100: what the conversation is worth to both of you ninety days on, less costs.',
  made: 'What the points are made of',
  part: 'What for',
  worth: (title: string) => `The ending, “${title}”`,
  essentials: (count: number) =>
    `A yes without ${count === 1 ? 'one essential fact' : `${count} essential facts`}`,
  minutes: (count: number) => minutes(count),
  pressure: 'Pressure',
  slips: 'Slips',
  comfort: 'Comfort',
  unearned: 'Asks before they were earned',
  trust: (levels: number) => `Trust, ${levels} ${levels === 1 ? 'level' : 'levels'} below the top`,
  total: 'Points',
} as const;

export const NEXT = {
  lead: 'Any turn above can be tried again. This conversation stays as it is.',
  elsewhere: 'Same buyer, another situation',
  best: 'Play the best line',
  leave: 'Back to the library',
} as const;

/** Turns as the subject of a sentence. */
function turnsInWords(turns: readonly number[]): string {
  const last = turns.at(-1);
  if (turns.length <= 1) return `Turn ${last ?? ''}`;
  return `Turns ${turns.slice(0, -1).join(', ')} and ${last}`;
}

/** With its first letter large, to stand by itself. */
export function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With its first letter small, to stand within a sentence. */
export function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Points with as many digits as they have, and a true minus sign. */
export function figure(points: number): string {
  const rounded = Math.round(points * 100) / 100;
  return `${rounded}`.replace('-', '−');
}

/** What was taken off. */
export function taken(points: number): string {
  return `−${figure(points)}`;
}
