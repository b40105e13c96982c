import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { longLog } from '../fixtures/log.ts';
import { findChromium } from '../tools/chromium.ts';
import { putRuns } from './screens.ts';

/** Each is opened so often; the middle one counts. */
const RUNS = 7;
/** How long it may take to work a thousand conversations out, in milliseconds. */
const PATIENCE = 600_000;

/** The screens that show the whole log, each by what it draws last. */
const SCREENS = [
  { name: 'Library', hash: '#/', last: 'a[href="#/kept"]' },
  { name: 'Progress', hash: '#/progress', last: '#progress-play' },
] as const;

/**
 * Milliseconds from navigation until the frame in which each of the screens is drawn, with one conversation in the log
 * and with a thousand, in a browser that has been there before.
 */
export async function openingTimes(
  address: string,
): Promise<Record<string, Record<string, number>>> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const log = longLog(1000);
  const times: Record<string, Record<string, number>> = {};
  for (const count of [1, log.length]) {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    await page.goto(`${address}icons/icon.svg`);
    await putRuns(page, log.slice(0, count));
    await page.goto(`${address}#/progress`);
    await waitFor(context, page, count);
    for (const { name, hash, last } of SCREENS) {
      const milliseconds = await opening(page, `${address}${hash}`, last);
      times[`${name}, ${count} in the log`] = { milliseconds };
    }
    await context.close();
  }
  await browser.close();
  return times;
}

async function opening(page: Page, at: string, last: string): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto('about:blank');
    await page.goto(at, { waitUntil: 'commit' });
    const drawn = await page.waitForFunction(
      (selector) => document.querySelector(selector) !== null && performance.now(),
      last,
      { polling: 'raf' },
    );
    all.push(Number(await drawn.jsonValue()));
  }
  return Math.round(all.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
}

/** Until so many were worked out: that is kept, and needn't be done again. */
async function waitFor(context: BrowserContext, page: Page, count: number): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if ((await page.evaluate(workedOut)) >= count) return;
    await page.waitForTimeout(500);
  }
  await context.close();
  throw new Error(`${count} conversations were not worked out in time`);
}

/** In the page: how many conversations were worked out. */
function workedOut(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('opening-move-figures');
    // Not there yet: the app makes it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('worked').objectStore('worked').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.reduce((sum, text) => sum + JSON.parse(text).runs.length, 0));
      };
    };
  });
}
