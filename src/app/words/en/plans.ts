import type { PlanAnswer, PlanState } from '../../../practice/plans.ts';
import { inDays } from './plan.ts';
import { day } from './progress.ts';

export const PLANS = {
  title: 'Plans',
  head: 'What you mean to ask',
  lead: 'Each was written at the end of a debrief: whom it is for, when it is time, and what you will ask.',
  none: 'There is no plan yet. A debrief ends with a place to write one.',
  all: 'All plans',
  nobody: 'Nobody named',
  prospect: 'Who it is',
  when: 'When this happens',
  ask: 'I will ask',
  rule: 'The rule with it',
  written: (at: number) => `Written on ${day(at)}, after`,
  answers: 'What you answered',
  earlier: 'Before you changed it',
} as const;

/** How many were kept, in a sentence. */
export function keptOf({ kept, due }: { readonly kept: number; readonly due: number }): string {
  if (due === 0) return 'None has come due yet.';
  if (due === 1) return kept === 1 ? 'One came due, and you asked it.' : 'One came due.';
  if (kept === 0) return `${due} came due.`;
  return `${due} came due, and you asked ${kept === due ? 'them all' : `${kept} of them`}.`;
}

/** What a plan comes to, as short as it is still clear. */
export function stateInWords(state: PlanState): string {
  if (state.is === 'closed') return state.as === 'asked' ? 'You asked it' : 'You let it go';
  if (state.is === 'due') return `Due since ${day(state.since)}`;
  return state.due === null ? 'Open, and not asked about' : `Asked about on ${day(state.due)}`;
}

/** Being asked about a plan. */
export const ASKED = {
  head: 'A plan of yours',
  question: 'Did you ask it?',
  said: 'What came of it',
  saidHint:
    'You can leave it empty. It stays in this browser: it is sent nowhere, and left out of downloaded copies.',
  save: 'Keep it',
  now: 'Answer it now',
  again: 'Answer it again',
  more: (count: number) => (count === 1 ? 'One more is due.' : `${count} more are due.`),
} as const;

export const ANSWER: Readonly<Record<PlanAnswer, string>> = {
  asked: 'Yes, I asked it',
  'not-yet': 'Not yet',
  'no-chance': 'There was no chance',
  dropped: 'I let it go',
};

/** What comes after an answer that leaves a plan open. */
export function askedAgain(askIn: number): string {
  return `You are asked again in ${inDays(askIn)}.`;
}

export const SHEET = {
  title: 'A worksheet of next small steps',
  is: 'One sheet for the prospects of your plans, to be printed and written on: where each stands, and the smallest step that would show something.',
  make: 'Make the worksheet',
  lead: 'What you wrote is filled in, and the lines are for your pen. It goes from this browser to your printer and nowhere else.',
  choose: 'What is on it',
  fit: 'Two fit on a page.',
  empty: 'Nothing is on it yet.',
  print: 'Print',
  made: (at: number) => day(at),
  small:
    'Steps that are small: two questions by email; one case gone through together; a draft of one page that they correct; fifteen minutes over a proposal; a yes or no to a trial alone; one task with one date. A step shows something when they take it themselves, and when it tells you both whether to go on.',
} as const;

/** The lines of the sheet, in their order, each with what to think of. */
export const SHEET_LINES = {
  stands: ['Where it stands', 'What you know, and what you only believe.'],
  step: ['The smallest next step that would show something', 'Of use to them, and done by them.'],
  true: [
    'What has to be true for it',
    'What they want changed, and what you have been of use with before you ask.',
  ],
  who: ['Who else', 'Who has to like it, and who could say no.'],
  by: ['By when', 'A day, or a sign that they chose.'],
} as const;
