import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

/*
 * Draws the icons that can't be an SVG from the one that is. They are committed, as a build must do
 * without a browser: run this again after a change of icon.svg.
 */

const FOLDER = 'public/icons';

/** `whole`: to the edges, for systems that cut their own shape out of it. */
const ICONS = [
  { name: 'icon-192', size: 192, whole: false },
  { name: 'icon-512', size: 512, whole: false },
  { name: 'maskable-512', size: 512, whole: true },
  { name: 'apple-touch-icon', size: 180, whole: true },
];

const drawn = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, size, whole } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = whole ? drawn.replace(/ rx="\d+"/, '') : drawn;
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
