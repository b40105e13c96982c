import { type Browser, expect, type Page, test } from '@playwright/test';
import { EXAMPLE, press, SAY, seedFor, skipForecast } from './support.ts';

/** Calls at every screen, with its name. */
type Look = (page: Page, screen: string) => Promise<void>;

/** Through every screen of the app, with everything open that can be. */
async function everyScreen(page: Page, look: Look): Promise<void> {
  const at = async (address: string, heading: RegExp, screen: string) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await look(page, screen);
  };
  await at('/#/', /Practise/, 'library');
  await at('/#/settings', /Settings/, 'settings');
  await at('/#/kept', /What is kept/, 'what is kept');
  await at('/#/nowhere', /nothing at this address/, 'unknown address');
  await at(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`, /close/, 'brief');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.whichPart]) await press(page, move);
  await look(page, 'talk');
  await press(page, SAY.session);
  await expect(page.getByRole('button', { name: 'Skip it' })).toBeVisible();
  await look(page, 'forecast');
  await skipForecast(page);
  await press(page, SAY.notYourFix);
  await skipForecast(page);
  await look(page, 'the end of the talk');
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await expect(page.getByRole('button', { name: 'Skip this' })).toBeVisible();
  await look(page, 'before the debrief');
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.getByText('You reached')).toBeVisible({ timeout: 60_000 });
  await openAll(page);
  await look(page, 'debrief');
  await page.goto('/#/progress');
  await expect(page.getByText('The figures as a table').first()).toBeVisible({ timeout: 60_000 });
  await openAll(page);
  await look(page, 'progress');
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** What reaches over the edges of the screen, but in what can be moved sideways; and cut words. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const moved = (element: Element): boolean => {
      for (let up: Element | null = element; up !== null; up = up.parentElement) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return true;
      }
      return false;
    };
    const out = [...document.querySelectorAll('#root :is(p, a, button, h1, h2, h3, label, td, th)')]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        if (width < 2 || height < 2 || moved(element)) return false;
        return left < -1 || right > innerWidth + 1;
      })
      .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 40)}`);
    return wide > 0 ? [`the page, by ${wide}`, ...out] : out;
  });
}

async function noneSticksOut(
  browser: Browser,
  width: number,
  prepare: (page: Page) => Promise<unknown>,
): Promise<void> {
  test.setTimeout(240_000);
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width, height: 860 },
  });
  const page = await context.newPage();
  await prepare(page);
  const found: string[] = [];
  await everyScreen(page, async (_, screen) => {
    for (const what of await sticksOut(page)) found.push(`${screen}: ${what}`);
  });
  expect(found).toEqual([]);
  await context.close();
}

for (const width of [360, 1280]) {
  test(`text of twice the size fits on every screen: ${width} px`, async ({ browser }) => {
    await noneSticksOut(browser, width, (page) =>
      page.addInitScript(() => localStorage.setItem('preferences', '{"text": "double"}')),
    );
  });

  test(`read from the right, every screen fits: ${width} px`, async ({ browser }) => {
    await noneSticksOut(browser, width, (page) =>
      page.addInitScript(() => {
        document.addEventListener('readystatechange', () => {
          document.documentElement.dir = 'rtl';
        });
      }),
    );
  });
}
