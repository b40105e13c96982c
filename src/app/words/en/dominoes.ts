import { lower, upper } from './debrief.ts';

/** One piece, as it stands under its domino. */
export const PIECE = {
  from: (turn: number) => `From turn ${turn}`,
  at: (turn: number) => `Turn ${turn}`,
  end: 'The end',
  ended: (title: string) => title,
  notAsked: (is: string) => `Not asked: ${lower(is)}`,
  notSaid: (words: string) => `Not said: “${words}”`,
  notAgreed: (label: string) => `Not agreed: ${label}`,
  trustNotWon: (words: string) => `Trust to be won: “${words}”`,
  letClose: 'Let drop, and left',
  notTaken: (words: string) => `There to be said: “${words}”`,
  costTrust: (what: string) => `${what} took trust`,
  tookTime: (what: string, minutes: string) => `${what} took ${minutes}`,
  stoodInTheWay: (what: string) => `${what} stood in the way`,
  unearned: (label: string) => `Asked too early: ${label}`,
  heldBack: (is: string) => `Held back: ${lower(is)}`,
  cameOutShort: (words: string) => `Came out short: “${words}”`,
  outOfTime: 'Time ran out',
  closedOff: (what: string) => `${what}: no right ending was within reach after it`,
  tooMany: 'One question too many',
  said: (words: string) => `“${words}”`,
} as const;

/** What playing it again with one change showed. */
export const MEND = {
  instead: (turn: number) => `At turn ${turn}, instead`,
  before: (turn: number) => `Before turn ${turn}, as one more move`,
  granted: (turn: number) => `turn ${turn} gets a yes`,
  declined: (turn: number) => `turn ${turn} is earned, and gets a plain no`,
  opensUp: (turn: number) => `turn ${turn} gets the fuller answer`,
  lacksLess: (turn: number, lacking: readonly string[]) =>
    lacking.length === 1
      ? `turn ${turn} still lacks one thing (${lacking[0]})`
      : `turn ${turn} still lacks ${lacking.length} things (${lacking.join('; ')})`,
  stays: (buyer: string, turn: number) => `${buyer} stays on after turn ${turn}`,
  hasTime: (turn: number) => `there is still time after turn ${turn}`,
  couldEnd: (turn: number, words: string, title: string) =>
    `“${words}” can be said at turn ${turn}, and leads to “${title}”`,
  ends: (title: string) => `it ends there with “${title}”`,
  restKept: (effects: readonly string[]) => `With the rest as it was, ${effects.join(', and ')}.`,
  atOnce: (effects: readonly string[]) => `${upper(effects.join(', and '))}.`,
} as const;

export const DOMINOES = {
  lead: 'What fell, and what it fell over. Each step back was checked by playing the conversation again.',
  none: 'Nothing fell here: no ask came too early, nothing was held back, and it came to a right ending.',
  unexplained: 'Nothing here goes back to an earlier turn, as far as what was missing can tell.',
  walkedOut: (buyer: string) => `${buyer} ended it: no trust was left.`,
  chain: 'What led to the ending',
  apart: (turn: number) => `What led to turn ${turn}`,
  again: (turn: number) => `Try turn ${turn} again`,
} as const;
