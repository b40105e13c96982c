import type { Family } from '../../../model/kinds.ts';
import { ENOUGH_TURNS } from '../../../practice/enough-turns.ts';
import type { Part } from '../../../practice/losses.ts';
import type { StockPlayer } from '../../../practice/players.ts';

export const PROGRESS = {
  title: 'Progress',
  print: 'Print',
  head: 'How it has gone so far',
  own: 'Made from what is kept in this browser. Nobody else sees it, and nobody is compared with you.',
  none: 'No conversation has ended yet. What they show is told here once one has.',
  working: (count: number) =>
    count === 1 ? 'Working out one conversation more.' : `Working out ${count} conversations more.`,
  left: (count: number) =>
    count === 1
      ? 'One conversation isn’t counted: its scenario is gone, has changed, or can’t be worked out.'
      : `${count} conversations aren’t counted: their scenarios are gone, have changed, or can’t be worked out.`,
  nothing: 'None of the conversations that ended can be counted.',
  few: 'So few show little. Take it as a beginning.',
  table: 'The figures as a table',
} as const;

/** Below this many conversations it is said that they show little. */
export const FEW = 4;

export function counted(first: number, later: number): string {
  const all = first + later;
  const conversations = all === 1 ? 'One conversation' : `${all} conversations`;
  if (later === 0) {
    return all === 1
      ? `${conversations}, a first attempt.`
      : `${conversations}, all first attempts.`;
  }
  if (first === 0) return `${conversations}, no first attempt among them.`;
  const firsts = first === 1 ? 'one first attempt' : `${first} first attempts`;
  return `${conversations}: ${firsts}, and ${later === 1 ? 'one later one' : `${later} later ones`}.`;
}

/** The parts of the screen, in their order. */
export const SECTIONS = {
  course: 'Points, against par',
  shown: 'What it shows',
  judged: 'How well you judge',
  lost: 'Where the points go',
  dearest: 'The moves that cost most',
  runs: 'Two runs side by side',
  play: 'How you play',
} as const;

export const ATTEMPTS = { first: 'First attempts', later: 'Later ones' } as const;

export const COURSE = {
  is: 'Par is what best play gets on average. First attempts stand apart from later ones: who has met a buyer before knows more than was said.',
  par: 'Par',
  mark: (days: string, points: string, par: string) => `${days}: ${points}, par ${par}`,
  label: (count: number) =>
    count === 1
      ? 'One mark for points, beside par. The table below has every figure.'
      : `${count} places from the earliest to the latest, with points beside par. The table below has every figure.`,
  several: (count: number) => `${count} conversations`,
  when: 'Begun',
  sort: 'Attempt',
  first: 'First',
  later: 'Later',
  points: 'Points',
  lost: 'Lost',
  luck: 'Luck',
} as const;

export const SHOWN_WORDS = {
  is: 'A level goes by the latest chances to show something, about twenty at most, and stands beside how many it rests on. The columns are the share of chances taken, from the earliest to the latest.',
  name: 'Competency',
  over: 'Over time',
  restsOn: (taken: number, chances: number, runs: number) =>
    `${taken} of ${chances} chances, ${runs === 1 ? 'one conversation' : `${runs} conversations`}`,
  noChance: 'No chance yet',
  tooFew: 'Too early to say',
  byForecasts: 'By your forecasts: see the next part',
  taken: 'Chances taken',
  share: (name: string, share: string) => `${name}: ${share}`,
} as const;

export const JUDGED = {
  is: 'When you give something a chance, how often is it so? On the line, what is given 70% is so seven times in ten.',
  none: 'No forecast yet. It is asked for in the middle of a conversation and at its end.',
  little: (chances: number) =>
    `With ${chances} chances given, a mark can still stand far off by luck.`,
  calibration: 'Chances given, and how often it was so',
  curve: 'Marks for how often it was so, by the chance given. The table below has every figure.',
  given: 'Chance given',
  bin: (from: number, to: number) => `${from} to ${to}%`,
  count: 'How often given',
  mean: 'On average',
  so: 'Was so',
  mark: (sort: string, bin: string, so: string, count: number) =>
    `${sort}, ${bin}: was so ${so} (${count})`,
  brier: 'Brier score over time',
  brierIs:
    'From 0, certain and right, to 2, certain and wrong. The short lines are what even chances would have scored. “By evidence” is the same against what could be known then.',
  score: 'Score',
  evidence: 'By evidence',
  even: 'Even chances',
  forecasts: 'Given',
  overall: (sort: string, score: string, even: string) =>
    `${sort}: ${score} on average, where even chances score ${even}.`,
} as const;

export const LOST_WORDS = {
  is: 'What moves lost against the best one on what could be known, in points a conversation.',
  family: 'By kind of decision',
  part: 'By part of the conversation',
  partIs: 'A part is a call, a meeting, or what comes after it.',
  none: 'No move has lost anything.',
  name: 'Where',
  turns: 'Turns',
  total: 'Lost in all',
  each: 'A turn',
} as const;

export const FAMILY: Readonly<Record<Family, string>> = {
  ask: 'Questions',
  listen: 'Listening',
  tell: 'Telling',
  honesty: 'Plain words',
  commit: 'Asking for a yes',
  care: 'Looking after it',
  slip: 'Slips',
  pressure: 'Pressure',
  comfort: 'Comfort',
};

export const PART: Readonly<Record<Part, string>> = {
  first: 'The first part',
  second: 'The second',
  third: 'The third',
  later: 'Later parts',
};

export const PLAY = {
  is: 'Stock players are simple rules for picking a move. This counts the turns in which one of them would have done what you did, against what chance would give.',
  early: (turns: number) =>
    turns === 0
      ? `Too early to say: it takes ${ENOUGH_TURNS} turns with a choice.`
      : `Too early to say: ${turns === 1 ? 'one turn' : `${turns} turns`} with a choice so far, and it takes ${ENOUGH_TURNS}.`,
  nobody: 'None of the stock players plays as you do clearly more often than chance would.',
  figures: (same: number, turns: number, expected: string) =>
    `That was so in ${same} of ${turns} turns; chance would make it ${expected}.`,
  player: 'Stock player',
  same: 'Did the same',
  chance: 'By chance',
  more: 'More than chance',
  label: 'The share of turns in which each would have done the same. The mark is chance.',
} as const;

export const PLAYER: Readonly<Record<StockPlayer, string>> = {
  closer: 'The closer',
  pleaser: 'The listener',
  pitcher: 'The presenter',
  interrogator: 'The questioner',
  longest: 'The longest words',
  first: 'The first on the list',
};

/** What somebody who plays so does, and what that is good for and lacks. */
const WAYS: Readonly<Record<StockPlayer, readonly [does: string, and: string]>> = {
  closer: [
    'you went for the decision',
    'So does the closer, who wastes nobody’s time; what it misses is what hasn’t been found out yet.',
  ],
  pleaser: [
    'you listened first',
    'So does the listener, who is told a lot; what it misses is the plain word, and the ask.',
  ],
  pitcher: [
    'you told first',
    'So does the presenter, who knows the offer; what it misses is whose problem it is talking about.',
  ],
  interrogator: [
    'you asked first',
    'So does the questioner, who finds much out; what it misses is the ask.',
  ],
  longest: [
    'you took the longest words',
    'They are careful words. Here length says nothing about a move, so the short ones are worth a second look.',
  ],
  first: [
    'you took what stood first',
    'What stands first stands there by chance, so the moves below it are worth a look.',
  ],
};

/** How somebody plays who is most like this one, in `share` of the turns. */
export function playsLike(player: StockPlayer, share: number): string {
  const [does, and] = WAYS[player];
  const often = share > 0.5 ? 'more often than not' : 'more often than chance would';
  return `Where there was a choice, ${does} ${often}. ${and}`;
}

/** What Intl would say: to ask it for the first time takes a phone a quarter of a second. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/** A day where the reader is, as short as it is still clear; in milliseconds since 1970. */
export function day(at: number): string {
  const date = new Date(at);
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

export function days(from: number, to: number): string {
  const [first, last] = [day(from), day(to)];
  return first === last ? first : `${first} to ${last}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`.replace('-', '−');
}
