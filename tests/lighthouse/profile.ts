import { chromium, type Page } from '@playwright/test';
import type { RunRecord } from '../../src/app/session/record.ts';
import { reviewsKept, workedOut } from '../fixtures/derived.ts';

/** How long it may take to work the log out, in milliseconds. */
const PATIENCE = 600_000;

/**
 * Gives the browser that listens on this port the log of somebody who has been here: as the app
 * keeps it, with what it worked out. Lighthouse takes the rest away, what was fetched and the worker
 * that serves it.
 */
export async function fill(
  port: number,
  address: string,
  records: readonly RunRecord[],
): Promise<void> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  const page = await context?.newPage();
  if (page === undefined) throw new Error('the browser has no window');
  await settle(page, address, records);
  await readDebriefs(page, address, records);
  await page.close();
  await browser.close();
}

/** Reads the debriefs that were read: no debrief is come to by its address but again. */
async function readDebriefs(page: Page, address: string, records: readonly RunRecord[]) {
  const read = records.filter(({ reflection }) => reflection !== null);
  for (const { id } of read) {
    await page.goto(`${address}#/debrief/${id}`);
    await page.getByText('You reached').waitFor();
  }
  while ((await reviewsKept(page)) < read.length) await page.waitForTimeout(100);
}

/** Puts conversations into a page's browser, and lets the app work them out. */
export async function settle(
  page: Page,
  address: string,
  records: readonly RunRecord[],
): Promise<void> {
  await page.goto(`${address}icons/icon.svg`);
  await putRuns(page, records);
  await page.goto(`${address}#/progress`);
  const ended = records.filter((record) => record.ended).length;
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if ((await workedOut(page)) >= ended) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`${ended} conversations were not worked out in time`);
}

/** Puts conversations into a browser that has no log yet, as the first version of the app kept them. */
async function putRuns(page: Page, records: readonly RunRecord[]): Promise<void> {
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
