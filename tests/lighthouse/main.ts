import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { preview } from 'vite';
import { findChromium } from '../tools/chromium.ts';
import { fill, SCREENS, type Screen } from './screens.ts';

/*
 * Lighthouse, as a phone, on the build in dist: every screen in a browser that has never been there.
 * Prints the scores, and what costs them; fails below 98.
 */

const LEAST = 98;
/** Page speed hangs on what else the machine does: the middle one counts. */
const RUNS = 3;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
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
    await fill(chrome.port, address);
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
const server = await preview({ preview: { port: 4193, strictPort: false, host: 'localhost' } });
const address = server.resolvedUrls?.local[0] ?? '';
const rows: Record<string, Scores> = {};
const complaints: string[] = [];
for (const screen of SCREENS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const measured = await middle(address, screen);
  rows[screen.name] = measured.scores;
  complaints.push(...measured.complaints);
}
await server.close();

console.table(rows);
for (const complaint of complaints) console.log(complaint);
const low = Object.values(rows).some((scores) => CATEGORIES.some((of) => scores[of] < LEAST));
if (low) console.log(`Below ${LEAST}.`);
process.exitCode = low ? 1 : 0;
