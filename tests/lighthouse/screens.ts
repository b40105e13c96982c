import type { RunRecord } from '../../src/app/session/record.ts';
import { longLog } from '../fixtures/log.ts';

/** One conversation of each scenario, and one more. */
const log = longLog(15);

/** In the middle of a conversation, and at the end of another whose first part has been answered. */
const open: RunRecord = {
  ...first(({ run }) => run.moves.length > 3),
  id: 'open',
  ended: false,
  finish: null,
};
const read: RunRecord = {
  ...first(({ run }) => run.moves.length > 3),
  id: 'read',
  reflection: { turn: 2, otherwise: 'Ask before I show anything.' },
};

function first(fits: (record: RunRecord) => boolean): RunRecord {
  const found = log.find(fits);
  if (found === undefined) throw new Error('the log has no such conversation');
  return found;
}

/** What somebody who has practised for a while has on the device. */
export const LOG: readonly RunRecord[] = [
  ...log,
  { ...open, run: { ...open.run, moves: open.run.moves.slice(0, 2) } },
  read,
];

/** A screen, and where it stands. */
export interface Screen {
  readonly name: string;
  readonly hash: string;
}

export const SCREENS: readonly Screen[] = [
  { name: 'Library', hash: '#/' },
  { name: 'Brief', hash: '#/brief/twelve-day-close' },
  { name: 'Talk', hash: '#/talk/open' },
  { name: 'Debrief', hash: '#/debrief/read' },
  { name: 'Progress', hash: '#/progress' },
];
