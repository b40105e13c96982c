import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, press, SAY, seedFor, skipForecast } from './support.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function check(page: Page, screen: string): Promise<void> {
  // Colours are measured when everything has arrived.
  await page.waitForTimeout(700);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
  expect(found).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`nothing on any screen is in anybody's way: ${colorScheme}, ${width} px`, async ({
      browser,
    }) => {
      test.setTimeout(90_000);
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 860 } });
      const page = await context.newPage();
      const refused: string[] = [];
      await page.exposeFunction('refused', (what: string) => refused.push(what));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          const report: unknown = Reflect.get(globalThis, 'refused');
          if (typeof report === 'function') report(`${violatedDirective} ${blockedURI} ${sample}`);
        });
      });

      await page.goto('/');
      await expect(page.getByRole('link', { name: 'Meet the buyer' })).toBeVisible();
      await check(page, 'library');
      await page.getByLabel('Pick a file').setInputFiles({
        name: 'wrong.yaml',
        mimeType: 'text/yaml',
        buffer: Buffer.from('title: 3\nnonsense: 1\n'),
      });
      await expect(page.getByRole('heading', { name: /mistakes/ })).toBeVisible();
      await check(page, 'library with mistakes');
      await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
      await page.getByRole('radio', { name: 'After each move' }).check();
      await check(page, 'brief');
      await page.getByRole('button', { name: 'Begin' }).click();
      await check(page, 'talk');
      await page.keyboard.press('?');
      await check(page, 'keys');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await press(page, SAY.mayBeNo);
      await press(page, SAY.lastClose);
      await press(page, SAY.whichPart);
      await press(page, SAY.session);
      await check(page, 'forecast');
      await skipForecast(page);
      await check(page, 'talk with notes and a refusal');
      await press(page, SAY.playBack);
      await press(page, SAY.notYourFix);
      await skipForecast(page);
      await check(page, 'the end of the talk');
      await page.getByRole('button', { name: 'Read the debrief' }).click();
      await expect(page.getByRole('button', { name: 'Skip this' })).toBeVisible();
      await check(page, 'before the debrief');
      await page.getByRole('button', { name: 'Skip this' }).click();
      await expect(page.getByRole('heading', { name: 'What was so', exact: true })).toBeVisible();
      await check(page, 'debrief');
      await page.goto('/#/nowhere');
      await expect(page.getByRole('heading', { name: /nothing at this address/ })).toBeVisible();
      await check(page, 'unknown address');
      expect(refused).toEqual([]);
      await context.close();
    });
  }
}
