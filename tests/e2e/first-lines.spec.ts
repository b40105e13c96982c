import { expect, type Page, test } from '@playwright/test';

/** Keeps the app itself from running: what is there is the page. */
async function withoutApp(page: Page): Promise<void> {
  await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort());
}

async function linesOf(page: Page): Promise<unknown> {
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
