import type { Level, Right, Stage } from '../../../model/scenario.ts';
import type { Trouble } from '../../store/disk.ts';

export const APP_NAME = 'Opening Move';

/** The title of a page, as tabs and histories show it. */
export function pageTitle(page: string): string {
  return `${page} · ${APP_NAME}`;
}

export const LEVEL: Readonly<Record<Level, string>> = {
  starter: 'Starter',
  working: 'Working',
  expert: 'Expert',
};

export const STAGE: Readonly<Record<Stage, string>> = {
  'first-call': 'First call',
  discovery: 'Discovery',
  'demo-follow-up': 'After the demo',
  proposal: 'Proposal',
  procurement: 'Procurement',
  stalled: 'Stalled',
  reactivation: 'Reactivation',
  renewal: 'Renewal',
  'after-the-yes': 'After the yes',
  referral: 'Referral',
  counter: 'At the counter',
};

/** What would be right with a buyer, as something to forecast. */
export const RIGHT: Readonly<Record<Right, { readonly name: string; readonly is: string }>> = {
  agree: { name: 'Agree', is: 'This is for them, and now.' },
  part: { name: 'Be told no', is: 'It isn’t for them. Something else is better.' },
  'small-step': { name: 'A small step', is: 'It is too early for more.' },
};

export function firstName(name: string): string {
  return name.split(' ', 1)[0] ?? name;
}

export function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}

/** What a face says, from trust 0 to 5. */
const MOODS = [
  'looks closed',
  'looks cool',
  'looks guarded',
  'is listening',
  'looks open',
  'looks warm and open',
] as const;

export function mood(name: string, trust: number): string {
  return `${firstName(name)} ${MOODS[trust] ?? MOODS[0]}`;
}

export const TROUBLE: Readonly<Record<Trouble, string>> = {
  refused:
    'This browser doesn’t let anything be kept here. A private window may be why. You can play, and what you play is lost when you close this tab.',
  newer:
    'What is kept here was written by a newer version of Opening Move. It is left as it is. You can play, and what you play is lost when you close this tab.',
  slow: 'Storage doesn’t answer. You can play meanwhile. Until it does, what you play may be lost when you close this tab.',
  full: 'Storage is full. What you played since may be lost when you close this tab. It is tried again after every move.',
  lost: 'Storage was closed by another window. What you play from here is lost when you close this tab. Loading the page again may help.',
  elsewhere:
    'This conversation was gone on with in another window, and that one is kept. What you play here is only in this tab until it ends: then it is kept too, beside the other.',
  erased:
    'Everything kept here was erased in another window. What you played before is not written again: it is only in this tab, and is lost when you close it.',
  ahead:
    'This conversation was kept by a newer version of Opening Move, and stays as it was. What you play here is only in this tab.',
};

export const SAVE_COPY = 'Save a copy';

export const THEME = {
  label: 'Colours',
  auto: 'As the system',
  light: 'Light',
  dark: 'Dark',
} as const;

/** Words of somebody, in the quotation marks of the language. */
export function quoted(words: string): string {
  return `“${words}”`;
}

export const LOADING = 'One moment.';
export const CLOSE = 'Close';
