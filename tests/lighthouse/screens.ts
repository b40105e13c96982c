import { chromium, type Page } from '@playwright/test';
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

/**
 * Gives a fresh browser the log, from a file that runs nothing: the app has not been there before.
 * The browser listens on this port.
 */
export async function fill(port: number, address: string): Promise<void> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  const page = await context?.newPage();
  if (page === undefined) throw new Error('the browser has no window');
  await page.goto(`${address}icons/icon.svg`);
  const records = [
    ...log,
    { ...open, run: { ...open.run, moves: open.run.moves.slice(0, 2) } },
    read,
  ];
  await putRuns(page, records);
  await page.close();
  await browser.close();
}

/** Puts conversations into a browser that has no log yet, as the first version of the app kept them. */
export async function putRuns(page: Page, records: readonly RunRecord[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('opening-move', 1);
        opening.onupgradeneeded = () => {
          for (const name of ['runs', 'files']) opening.result.createObjectStore(name);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('runs', 'readwrite');
          for (const record of all) change.objectStore('runs').put(record, record.id);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}
