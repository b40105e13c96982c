import { expect, test } from '@playwright/test';
import { EXAMPLE, noBarriers, press, refusals, SAY, seedFor, skipForecast } from './support.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`nothing on any screen is in anybody's way: ${colorScheme}, ${width} px`, async ({
      browser,
    }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 860 } });
      const page = await context.newPage();
      const refused = await refusals(page);

      await page.goto('/');
      await expect(page.getByRole('link', { name: 'Meet the buyer' })).toBeVisible();
      await noBarriers(page, 'library');
      await page.getByLabel('Pick a file').setInputFiles({
        name: 'wrong.yaml',
        mimeType: 'text/yaml',
        buffer: Buffer.from('title: 3\nnonsense: 1\n'),
      });
      await expect(page.getByRole('heading', { name: /mistakes/ })).toBeVisible();
      await noBarriers(page, 'library with mistakes');
      await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
      await page.getByRole('radio', { name: 'After each move' }).check();
      await noBarriers(page, 'brief');
      await page.getByRole('button', { name: 'Begin' }).click();
      await noBarriers(page, 'talk');
      await page.keyboard.press('?');
      await noBarriers(page, 'keys');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await press(page, SAY.mayBeNo);
      await press(page, SAY.lastClose);
      await press(page, SAY.whichPart);
      await press(page, SAY.session);
      await noBarriers(page, 'forecast');
      await skipForecast(page);
      await noBarriers(page, 'talk with notes and a refusal');
      await press(page, SAY.playBack);
      await press(page, SAY.notYourFix);
      await skipForecast(page);
      await noBarriers(page, 'the end of the talk');
      await page.getByRole('button', { name: 'Read the debrief' }).click();
      await expect(page.getByRole('button', { name: 'Skip this' })).toBeVisible();
      await noBarriers(page, 'before the debrief');
      await page.getByRole('button', { name: 'Skip this' }).click();
      await expect(page.getByRole('heading', { name: 'What was so', exact: true })).toBeVisible();
      await noBarriers(page, 'debrief');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await noBarriers(page, 'debrief with everything open');
      await page.goto('/#/progress');
      await expect(page.getByText('The figures as a table').first()).toBeVisible();
      await noBarriers(page, 'progress');
      await page.goto('/#/settings');
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
      await noBarriers(page, 'settings');
      await page.goto('/#/kept');
      await expect(page.getByRole('heading', { name: 'What is kept here' })).toBeVisible();
      await noBarriers(page, 'what is kept');
      await page.goto('/#/nowhere');
      await expect(page.getByRole('heading', { name: /nothing at this address/ })).toBeVisible();
      await noBarriers(page, 'unknown address');
      expect(refused).toEqual([]);
      await context.close();
    });
  }
}
