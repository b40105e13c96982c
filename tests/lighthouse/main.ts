import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { buildServer, freePort, startChild } from '../server/child.ts';
import { findChromium } from '../tools/chromium.ts';
import { fill } from './profile.ts';
import { LOG, SCREENS, type Screen } from './screens.ts';
import { openingTimes } from './thousand.ts';

/*
 * Lighthouse, as a phone, on the build in dist: every screen, fetched for the first time, with the
 * log of somebody who has practised for a while.
 * Prints the scores, and what costs them, and how long the screens take that
 * show a log of a thousand conversations; fails below 98, and from 300 ms on.
 */

const LEAST = 98;
/** In milliseconds, for a screen that is opened. */
const MOST = 300;
/** Page speed hangs on what else the machine does: the middle one counts. */
const RUNS = 3;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  // A phone's scrollbar fades on the page before, and four frames of it that nobody sees make this
  // Chromium show one frame a second.
  '--hide-scrollbars',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

interface Measured {
  readonly scores: Scores;
  /** What isn't as it should be, worst first. */
  readonly complaints: readonly string[];
}

async function measure(address: string, { name, hash }: Screen): Promise<Measured> {
  const chromePath = findChromium();
  const chrome = await launch({
    ...(chromePath === undefined ? {} : { chromePath }),
    chromeFlags: FLAGS,
    logLevel: 'error',
  });
  try {
    await fill(chrome.port, address, LOG);
    const result = await lighthouse(`${address}${hash}`, {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (result === undefined) throw new Error(`${name}: Lighthouse says nothing`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`${name}: ${runtimeError.message}`);
    const score = (of: string) => Math.round((categories[of]?.score ?? 0) * 100);
    const weighed = new Set(
      Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
      ),
    );
    const complaints = Object.values(audits)
      .filter(({ id, score: of }) => weighed.has(id) && of !== null && of < 0.95)
      .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
      .map(({ title, displayValue = '' }) => `${name}: ${title} ${displayValue}`.trimEnd());
    return {
      scores: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo'),
      },
      complaints,
    };
  } finally {
    chrome.kill();
  }
}

/** The run whose page speed is the middle one. */
async function middle(address: string, screen: Screen): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(address, screen));
  const ordered = runs.toSorted((a, b) => a.scores.performance - b.scores.performance);
  const found = ordered[Math.floor(RUNS / 2)];
  if (found === undefined) throw new Error(`${screen.name} was not measured`);
  return found;
}

const asked = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const server = await startChild({
  port: await freePort(),
  data,
  entry: buildServer(),
  app: 'dist',
});
const address = `http://localhost:${server.port}/`;
const rows: Record<string, Scores> = {};
const complaints: string[] = [];
const times: Record<string, Record<string, number>> = {};
for (const screen of SCREENS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const measured = await middle(address, screen);
  rows[screen.name] = measured.scores;
  complaints.push(...measured.complaints);
}
if (asked.length === 0 || asked.includes('thousand'))
  Object.assign(times, await openingTimes(address));
await server.kill('SIGTERM');
rmSync(data, { recursive: true, force: true });

console.table(rows);
console.table(times);
for (const complaint of complaints) console.log(complaint);
const low = Object.values(rows).some((scores) => CATEGORIES.some((of) => scores[of] < LEAST));
if (low) console.log(`Below ${LEAST}.`);
const slow = Object.values(times).some((of) => Object.values(of).some((ms) => ms >= MOST));
if (slow) console.log(`Not below ${MOST} ms.`);
process.exitCode = low || slow ? 1 : 0;
