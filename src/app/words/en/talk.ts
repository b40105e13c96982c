import type { Answer } from '../../../model/scenario.ts';
import type { Hint } from '../../../review/hint.ts';
import { firstName } from './common.ts';

export const TALK = {
  conversation: 'The conversation',
  moves: 'What do you say?',
  leave: 'Leave',
  leaveHint: 'Leave. The conversation is kept.',
  notebook: 'Notebook',
  found: 'Found out',
  foundNone: 'Nothing yet.',
  justNow: 'just now',
  people: 'People',
  agreed: 'Agreed',
  agreedNone: 'Nothing yet.',
  keys: 'Keys',
  noted: 'Noted',
  you: 'You said',
  over: 'The conversation is over.',
  debrief: 'Read the debrief',
  askHint: 'A hint',
  coach: 'Coach',
  aloud: 'Read aloud',
  aloudOn: 'It is read aloud. S turns it off.',
  aloudOff: 'It isn’t read aloud. S turns it on.',
} as const;

interface Key {
  readonly keys: string;
  readonly does: string;
  /** Of use only where there is a notebook. */
  readonly notebook?: boolean;
  /** Of use in a conversation alone, and not in a drill. */
  readonly talk?: boolean;
}

export const KEYS: readonly Key[] = [
  { keys: '1 to 9', does: 'Say that move' },
  { keys: '↑ ↓', does: 'Go from move to move' },
  { keys: 'N', does: 'Open the notebook', notebook: true },
  { keys: 'H', does: 'Ask for the hint, with that coach', talk: true },
  { keys: 'S', does: 'Read aloud, or stop, where there is a voice', talk: true },
  { keys: '?', does: 'Show these keys' },
  { keys: 'Esc', does: 'Close what is open' },
];

export function press(moves: number, notebook: boolean): string {
  const digits = moves === 1 ? '1' : moves === 2 ? '1 or 2' : `1 to ${Math.min(9, moves)}`;
  if (!notebook) return `Press ${digits}, or ? for all keys.`;
  return `Press ${digits}, N for the notebook, or ? for all keys.`;
}

export function notes(count: number): string {
  return count === 1 ? '1 note' : `${count} notes`;
}

export const CLOCK = {
  left: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  leftShort: (minutes: number) => `${minutes} min`,
  overtime: 'Time is up',
  overtimeShort: '0 min',
  none: 'No clock',
} as const;

const ANSWERED: Readonly<Record<Answer, string>> = {
  granted: 'Agreed',
  unearned: 'Not yet earned',
  declined: 'Declined',
};

export function answered(answer: Answer): string {
  return ANSWERED[answer];
}

/** The answer with what was asked for. */
export function answeredTo(answer: Answer, label: string): string {
  return `${answered(answer)}: ${label}`;
}

/** What stands where the hint is; `waits` and `lacking` while there is none to give. */
export type HintShown = Hint | 'none' | 'waits' | 'lacking';

export function hint(given: HintShown, buyer: string): string {
  const name = firstName(buyer);
  const hints: Readonly<Record<HintShown, string>> = {
    ask: 'There is something you haven’t asked yet.',
    listen: 'Listening would help more than another question now.',
    cue: `${name} let something drop.`,
    'say-back': 'You know enough to say back what you heard.',
    tell: 'You know enough to tell something that fits what you heard.',
    honesty: 'It is time to be plain about what you think.',
    commit: 'It is time to ask for something.',
    care: 'Look after what was agreed.',
    none: 'There is nothing to hint at here. Your hint is still there.',
    waits: 'One moment: the best move here is still being worked out.',
    lacking: 'There is no hint here: this conversation is too large to be worked out exactly.',
  };
  return hints[given];
}

/** A kind with what it is named as, whatever it lost. */
export function alsoNamed(kind: string, named: string): string {
  return `${kind}, ${named.toLowerCase()}`;
}

/** The coach's verdict with the kind of the move; a kind alone where there is none. */
export function verdictOn(kind: string, verdict: string | null): string {
  return verdict === null ? kind : `${verdict}: ${kind.toLowerCase()}`;
}

/** What the coach calls a move after it was said, while its grade isn't known. */
export const VERDICT = {
  pressure: 'Pressure',
  slip: 'A slip',
  comfort: 'Comfort',
  unearned: 'Not yet earned',
  sound: null,
} as const;

export const FORECAST = {
  head: 'What would be right with this buyer?',
  middle: 'Half way. Say what you think so far, in chances that add up to 100.',
  end: 'Before you hear the reply: say what you think now, in chances that add up to 100.',
  give: 'That is my forecast',
  skip: 'Skip it',
  less: (name: string) => `${name}: less`,
  more: (name: string) => `${name}: more`,
  percent: (chance: number) => `${chance}%`,
  percentSpoken: (chance: number) => `${chance} per cent`,
  sum: 'The three add up to 100.',
  sumTwo: 'The two add up to 100.',
} as const;

export function reloaded(left: number): string {
  return left === 0
    ? 'The scenario was saved. The conversation was replayed to where it was.'
    : `The scenario was saved. ${left === 1 ? 'One move' : `${left} moves`} no longer fit, and the conversation was replayed up to there.`;
}
