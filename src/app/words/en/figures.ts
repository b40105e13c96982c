import type { Competency } from '../../../review/competencies.ts';
import type { Strength } from '../../../review/standouts.ts';
import { lower } from './debrief.ts';

/** While the figures are worked out, and where they can't be. */
export const SOLVER = {
  working: 'Working out what each move was worth.',
  beliefs: (count: number) =>
    count === 0 ? '' : `${count.toLocaleString('en-GB')} states of what can be known so far.`,
  stop: 'Stop',
  stopped: 'Stopped. The moves aren’t graded.',
  again: 'Work it out',
  tooMany: (limit: number) =>
    `Not proved: more than ${limit.toLocaleString('en-GB')} beliefs. The moves aren’t graded; the rest of the debrief holds.`,
  endless: (loop: readonly string[]) =>
    `The moves can’t be graded: a conversation here can go on for ever, by saying ${loop.map((words) => `“${words}”`).join(', then ')} again and again. The rest of the debrief holds.`,
  failed:
    'The moves couldn’t be graded: working them out broke off. The rest of the debrief holds.',
} as const;

export const WORKED = {
  lead: 'By what could be known at the time, and not by how it came out.',
  worked: 'Worked',
  workOn: 'To work on',
  turn: (turn: number) => `Turn ${turn}`,
  one: 'Only one stands out here.',
  none: 'None stands out here.',
  nothing: 'Nothing here: no move lost anything.',
  small: 'Nothing here cost 5 points or more. The dearest was this.',
} as const;

/** Why a move is told as one that worked. */
export function strength(why: Strength, buyer: string): string {
  const sentences: Readonly<Record<Strength, string>> = {
    only: 'It was the only move: every other one would have lost 10 points or more.',
    honest: 'Honest when it counted.',
    cue: `${buyer} let something drop, and you picked it up while it was warm.`,
    earned: 'You asked once it was earned, and not before.',
    found: 'It found out something that matters.',
    sound: 'No other move on offer was better.',
  };
  return sentences[why];
}

export const VALUES = {
  title: 'What the conversation was worth at each turn, on what you could know',
  is: 'What was still to be had from there on with best play, out of 100. What had been spent by then isn’t in it.',
  end: 'End',
  stretch: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  label: (from: string, to: string) =>
    `A line from ${from} before turn 1 to ${to} at the end. The table below has every figure.`,
  point: (turn: number, value: string, grade: string) => `Turn ${turn}: ${value}. ${grade}`,
  table: 'The figures as a table',
  turn: 'Turn',
  before: 'Worth before it',
  grade: 'Grade',
  lost: 'Lost',
  luck: 'Luck',
} as const;

export const BELIEFS = {
  title: 'What was likely to be right, on what you could know',
  is: 'In chances out of 100, over the turns. It changes only where something was shown that tells the situations apart.',
  label: 'Columns of chances over the turns. The table below has every figure.',
} as const;

export const SUM = {
  title: 'Par, moves and luck',
  par: 'Par',
  parIs: 'what best play is worth here, on average',
  lost: 'Moves cost',
  lostIs: 'against the best move each time, on what could be known',
  luck: 'Luck',
  luckIs: 'how it came out, against what was to be expected',
  points: 'You reached',
  pointsIs: 'points out of 100',
  bar: (par: string, lost: string, luck: string, points: string) =>
    `Par ${par}, less ${lost} that the moves cost, with luck ${luck}: ${points} points.`,
} as const;

export const SCORED = {
  title: 'Your forecasts, scored',
  is: 'The score runs from 0, certain and right, to 2, certain and wrong.',
  even: (even: string) => `Even chances score ${even}.`,
  truth: 'Against what was so',
  evidence: 'Against what could be known by then',
  veryNear: 'Very near.',
  nearer: 'Nearer than even chances.',
  asEven: 'About as far off as even chances.',
  further: 'Further off than even chances.',
  supported: 'As the evidence had it.',
  close: 'Close to the evidence.',
  away: 'Away from the evidence.',
  known: (chances: string) => `By then it was ${chances}.`,
  chance: (name: string, chance: number) => `${lower(name)} ${chance}%`,
  more: (points: number, name: string) =>
    `You put ${points} points more on “${name}” than could be known.`,
  less: (points: number, name: string) =>
    `You put ${points} points less on “${name}” than could be known.`,
  none: 'No forecast was given, so there is nothing to score.',
} as const;

export const COMPETENCY = {
  title: 'What this conversation shows',
  is: 'One conversation shows little. With fewer than two chances to show something, it counts as not tested.',
  name: 'Competency',
  level: 'Level',
  evidence: 'Turns',
  notTested: 'Not tested',
  byForecasts: 'See the forecasts above',
  levels: ['Absent, or did harm', 'Emerging', 'Competent', 'Exemplary'],
  good: (turns: readonly number[]) => `For it: ${list(turns)}`,
  bad: (turns: readonly number[]) => `Against it: ${list(turns)}`,
  noTurns: 'No turn',
  fouled: 'A foul, which nothing offsets',
} as const;

/** The competencies in the words of the tool. */
export const COMPETENCY_NAME: Readonly<Record<Competency, string>> = {
  K1: 'Finding out',
  K2: 'Listening, and following cues',
  K3: 'Judging what is so',
  K4: 'Honesty, a plain no included',
  K5: 'Value in the buyer’s terms',
  K6: 'Asking once it is earned',
  K7: 'No pressure',
  K8: 'People, and how they decide',
  K9: 'What comes after',
};

function list(turns: readonly number[]): string {
  return `${turns.length === 1 ? 'turn' : 'turns'} ${turns.join(', ')}`;
}
