import { expect, type Page, test } from '@playwright/test';

/** Keeps the app itself from running: what is there is the page. */
async function withoutApp(page: Page): Promise<void> {
  await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort());
}

/** The app’s typefaces, which come later, in their place already. */
async function wearFaces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.dataset.faces = 'own';
    const faces = ['1em "Instrument Sans Variable"', '600 1em "Source Serif 4"'];
    await Promise.all(faces.map((face) => document.fonts.load(face)));
  });
}

async function linesOf(page: Page): Promise<unknown> {
  await wearFaces(page);
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
  const faces = () => page.evaluate(() => document.documentElement.dataset.faces);
  /** How the page was when each was asked for. */
  const asked: unknown[] = [];
  await page.route(/\.woff2$/, async (route) => {
    const readable = await page.getByRole('main').getByRole('list').first().isVisible();
    asked.push({ readable, faces: await faces() });
    await route.continue();
  });
  await withoutApp(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(asked).toEqual([]);
  await page.unroute(/\/assets\/index-[^/]+\.js$/);
  await page.reload();
  await expect.poll(faces).toBe('own');
  expect(asked).toEqual(Array(4).fill({ readable: true, faces: undefined }));
  const ready = () => page.evaluate(() => document.fonts.check('italic 1em "Source Serif 4"'));
  expect(await ready()).toBe(true);
});
