import { chromium, type Page } from '@playwright/test';
import { longLog } from '../fixtures/log.ts';
import { findChromium } from '../tools/chromium.ts';
import { settle } from './profile.ts';

/** Each is opened so often; the middle one counts. */
const RUNS = 7;

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
    await settle(page, address, log.slice(0, count));
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
