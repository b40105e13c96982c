import type { Erased } from '../../store/store.ts';

export const KEPT = {
  title: 'What is kept here',
  lead: 'Everything is kept in this browser, on this machine. Nothing leaves it: there is no account, and nothing is sent anywhere.',
  storedHead: 'What is stored',
  stored: [
    'Each conversation: what you said, move by move, when, and how it ended.',
    'What you wrote in a debrief: your forecasts, your rule, and your plan with whom it is about.',
    'What you answered outside a conversation: drills, and whether you asked what you planned, with what came of it.',
    'Scenario files that you opened from your disk.',
    'Your settings.',
  ],
  countsHead: 'How much there is',
  conversations: 'Conversations',
  entries: 'Answers outside a conversation',
  files: 'Opened files',
  newer: 'Of a newer version',
  newerNote:
    'They are shown as far as this version of Opening Move can read them, and never written over.',
  damaged: 'Damaged entries',
  damagedNote: 'They are left as they are and never written over.',
  promiseHead: 'How long it stays',
  promised: 'The browser has promised to keep it until you erase it.',
  notPromised:
    'The browser has not promised to keep it. When the disk gets full it may clear it away.',
  cannotPromise:
    'This browser gives no promise to keep it. It may clear it away when the disk gets full.',
  asking: 'Asking the browser.',
  ask: 'Ask it to',
  asked: 'The browser didn’t promise. Save a copy now and then.',
  copyHead: 'A copy of it',
  copyHint:
    'One file with every conversation, every answer and every opened file. Bring it in here, or in another browser: what is there already stays as it is. Whom a plan is about, and what came of it in your words, is in no copy.',
  bringIn: 'Bring in a copy',
  saveDamaged: 'Save what is damaged',
  reading: 'Reading it.',
  copySaved: 'A copy is saved where your downloads go.',
  damagedSaved: 'What is damaged is saved where your downloads go.',
  waiting: 'Nothing was brought in: storage doesn’t answer yet. Bring it in again when it does.',
  empty: 'There is nothing in this copy.',
  rest: (more: number) => `And ${more} more.`,
  eraseHead: 'Erase it',
  eraseHint: 'All of it goes from this browser, for good. Copies that you saved elsewhere stay.',
  erase: 'Erase everything',
  eraseTitle: 'Erase everything?',
  eraseCopy:
    'You may want a copy first. Whom your plans are about, and what came of them in your words, is in no copy.',
  nothing: 'There is nothing to erase.',
} as const;

export const ERASED: Readonly<Record<Erased, string>> = {
  all: 'Everything is erased.',
  here: 'This tab is empty now. Storage can’t be reached: what lies there, if anything, is left.',
  later:
    'This tab is empty now. Storage doesn’t answer yet, and is erased when it does, as long as this tab is open.',
  refused: 'Nothing is erased: storage refused.',
};

/** What the second button of the dialog takes away. */
export function goes({
  conversations,
  answers,
  files,
  newer,
  damaged,
  settings,
}: Readonly<Record<'conversations' | 'answers' | 'files' | 'newer' | 'damaged', number>> & {
  /** Whether anything was chosen. */
  readonly settings: boolean;
}): string {
  const what = inList([
    count(conversations, 'conversation with its debrief', 'conversations with their debriefs'),
    count(answers, 'answer outside a conversation', 'answers outside a conversation'),
    count(files, 'opened file', 'opened files'),
    count(newer, 'entry of a newer version', 'entries of a newer version'),
    count(damaged, 'damaged entry', 'damaged entries'),
    settings ? 'your settings' : '',
  ]);
  return `What goes: ${what}. This can’t be undone.`;
}

interface Counted {
  readonly added: number;
  readonly here: number;
}

/** What became of a copy that was brought in, in one line. */
export function broughtIn(
  {
    records,
    files,
    entries,
  }: { readonly records: Counted; readonly files: Counted; readonly entries: Counted },
  refused: readonly { readonly where: string; readonly why: string }[],
): string {
  const [first] = refused;
  const place = first ? ` (${reason(first.where, first.why)})` : '';
  const parts = [
    count(records.added, 'conversation', 'conversations', ' brought in'),
    count(entries.added, 'answer', 'answers', ' brought in'),
    count(files.added, 'opened file', 'opened files', ' brought in'),
    wereHere(records.here + entries.here + files.here),
    refused.length === 0 ? '' : `${refused.length} could not be read${place}`,
  ].filter(Boolean);
  return parts.length === 0 ? KEPT.empty : `${parts.join(', ')}.`;
}

/** A place in a copy, and what is wrong there. */
export function reason(where: string, why: string): string {
  return `${where}: ${why}`;
}

/** Where nothing at all could be read: the place, what is wrong there, and what to do. */
export function unreadable(where: string, why: string): string {
  return `Nothing was brought in (${reason(where, why)}). Pick the file that “Save a copy” made, as it was made.`;
}

function wereHere(here: number): string {
  if (here === 0) return '';
  return here === 1 ? '1 was here already' : `${here} were here already`;
}

function count(many: number, one: string, more: string, after = ''): string {
  return many === 0 ? '' : `${many} ${many === 1 ? one : more}${after}`;
}

function inList(parts: readonly string[]): string {
  const [last, ...others] = parts.filter(Boolean).toReversed();
  if (last === undefined) return '';
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}
