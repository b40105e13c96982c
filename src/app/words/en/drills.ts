import type { Lapse } from '../../../practice/lapses.ts';

export const DRILL = {
  title: 'Drill',
  place: (nth: number, all: number) => (all === 1 ? 'One decision' : `Decision ${nth} of ${all}`),
  here: (turn: number, points: string) => `Here turn ${turn} cost ${points} points.`,
  elsewhere: 'The same kind of decision, in another conversation.',
  before: 'What was said before',
  notebook: 'Notebook so far',
  nothingFound: 'Nothing found out yet.',
  seen: 'What it came to',
  said: 'You said',
  saidThen: 'You said then',
  saidAgain: 'You said, as you did then',
  better: 'Better here',
  only: 'Every other move loses 10 points or more.',
  why: 'Why',
  each: 'What each move loses here',
  eachTold: 'What each move loses here, and what would have come back',
  loss: (points: string) => `Loses ${points} points`,
  noLoss: 'Loses nothing',
  ended: (title: string) => `The conversation would end here: ${title}.`,
  next: 'Next decision',
} as const;

export const SITTING = {
  working: 'Working out what comes back.',
  done: 'Done for now',
  doneOne: 'One decision answered.',
  doneMany: (count: number) => `${count} decisions answered.`,
  more: (count: number) =>
    count === 1 ? 'One more is due today.' : `${count} more are due today.`,
  goOn: 'Go on',
  noneDue: 'Nothing is due today.',
  nothing:
    'No decision has cost 5 points or more so far. Those that do come back here, the day after.',
  noCard: 'This decision doesn’t come back.',
  noCardHint:
    'Only decisions that cost 5 points or more do, while their conversation can still be worked out.',
  finish: 'Finish',
  library: 'To the library',
  progress: 'Progress',
} as const;

export const DUE = {
  title: 'Due today',
  head: (count: number) =>
    count === 1 ? 'Due today: 1 decision' : `Due today: ${count} decisions`,
  is: 'Two minutes each: read, choose, see.',
  go: 'Practise',
  practise: 'Practise it',
  practiseLabel: (title: string, turn: number) => `Practise it: ${title}, turn ${turn}`,
  comesBack: 'This decision comes back as a drill.',
  practiseNow: 'Practise it now',
  practiseTurn: (turn: number) => `Practise it now: turn ${turn}`,
} as const;

/** When something comes back, in days from today. */
export function comesBack(days: number): string {
  if (days <= 0) return 'Due today.';
  return days === 1 ? 'Comes back tomorrow.' : `Comes back in ${days} days.`;
}

/** The next of those that aren't due. */
export function nextDue(days: number): string {
  return days === 1 ? 'The next comes back tomorrow.' : `The next comes back in ${days} days.`;
}

/** The moves that cost most, on the screen of progress. */
export const DEAREST = {
  is: 'Each comes back as a drill, the day after at the earliest: first the same decision, then one of the same kind in another conversation you have had.',
  none: 'No move has cost 5 points or more.',
  where: (title: string, turn: number) => `${title}, turn ${turn}`,
  cost: (points: string) => `Cost ${points} points`,
  more: (count: number) =>
    count === 1
      ? 'One more comes back, which cost less.'
      : `${count} more come back, which cost less.`,
} as const;

/** What a costly move was, and not who made it. */
export const LAPSE: Readonly<Record<Lapse, string>> = {
  pressure: 'Pressure',
  slip: 'A slip',
  comfort: 'Comfort',
  'asked-early': 'Asked before it was earned',
  'told-first': 'Told before asking',
  'judged-first': 'Judged before finding out',
  'went-on': 'Went on when it was time to be plain',
  'other-one': 'Right sort of move, another one was needed',
  'other-sort': 'Another sort of move was needed',
};
