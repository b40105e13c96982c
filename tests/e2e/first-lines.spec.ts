import { expect, type Page, test } from '@playwright/test';

/** Keeps the app itself from running: what is there is the page. */
async function withoutApp(page: Page): Promise<void> {
  await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort());
}

/** The app’s typefaces, which come later, in their place already. */
async function withTypefaces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.dataset.typefaces = 'own';
    const typefaces = ['1em "Instrument Sans Variable"', '600 1em "Source Serif 4"'];
    await Promise.all(typefaces.map((typeface) => document.fonts.load(typeface)));
  });
}

async function linesOf(page: Page): Promise<unknown> {
  await withTypefaces(page);
  const head = page.getByRole('heading', { level: 1 });
  await expect(head).toHaveCount(1);
  const intro = page.getByRole('main').locator('p').first();
  return {
    head: [await head.textContent(), await head.boundingBox()],
    intro: [await intro.textContent(), await intro.boundingBox()],
    lang: await page.evaluate(() => document.documentElement.lang),
  };
}

for (const [lang, width] of [
  ['en-GB', 360],
  ['de-AT', 1280],
] as const) {
  test(`the library’s first lines stand before the app does, where it puts them: ${lang}, ${width} px`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      locale: lang,
      viewport: { width, height: 800 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('main').getByRole('list').first()).toBeVisible();
    const run = await linesOf(page);
    await withoutApp(page);
    await page.goto('/');
    await expect(page.getByRole('list')).toHaveCount(0);
    expect(await linesOf(page)).toEqual(run);
    // On another screen only the header is the same.
    await page.goto('/#/progress');
    await page.reload();
    await expect(page.getByText('Opening Move').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('heading')).toHaveCount(0);
    await context.close();
  });
}

test('the typefaces come once there is something to read, and all of them at once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('main li') === null) return;
      performance.mark('readable');
      watch.disconnect();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  /** When each typeface was asked for, in milliseconds after there was something to read. */
  const asked = () =>
    page.evaluate(() => {
      const readable = performance.getEntriesByName('readable')[0]?.startTime ?? Infinity;
      return performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.woff2'))
        .map(({ startTime }) => startTime - readable);
    });
  await withoutApp(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(await asked()).toEqual([]);
  await page.unrouteAll();
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.typefaces))
    .toBe('own');
  expect(await asked()).toHaveLength(4);
  expect(Math.min(...(await asked()))).toBeGreaterThan(0);
  const ready = () => page.evaluate(() => document.fonts.check('italic 1em "Source Serif 4"'));
  expect(await ready()).toBe(true);
});
