import type { StepId, StepState } from '../../../practice/path.ts';

export const PATH = {
  head: 'Your first week',
  startHere: 'Start here',
  open: 'Nothing is locked: take any of them, in any order.',
  startNote: 'Nobody sees it but you. A conversation can be left at any time, and tried again.',
  goOn: 'Next in your first week:',
} as const;

export const STEP_STATE: Readonly<Record<StepState, string>> = {
  done: 'Done',
  next: 'Next',
  later: 'Later',
};

/** What to try in each step. */
export const TRY: Readonly<Record<StepId, string>> = {
  'tap-washer': 'Ask two or three things, then ask for no more than it needs.',
  'twelve-day-close': 'Say early that it may be a no, and mean it.',
  'start-monday': 'Slow down an easy yes. Ask what it rests on.',
  'four-minutes': 'Ask first what could end it.',
  'loved-it': 'Praise isn’t a reason. Go back a step, and ask for one.',
  'kitchen-table': 'Hear the quiet one of the two, and leave when you said.',
};

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

/** How far somebody has come. */
export function pathLead(done: number, all: number): string {
  if (done === 0) return `${capital(inLetters(all))} conversations, in an order that helps.`;
  return `${capital(inLetters(done))} of ${inLetters(all)} done.`;
}

export function pathDone(all: number): string {
  return `${PATH.head}: done, ${inLetters(all)} of ${inLetters(all)}`;
}

function inLetters(count: number): string {
  return NUMBERS[count] ?? `${count}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
