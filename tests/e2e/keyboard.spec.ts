import { expect, type Locator, type Page, test } from '@playwright/test';
import { EXAMPLE, press, SAY, seedFor, skipForecast } from './support.ts';

/** Goes on by Tab alone until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < 120; n++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(target)}`);
}

async function open(page: Page, target: Locator, heading: RegExp): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

test('through every screen and back by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Meet the buyer' })).toBeVisible();
  await open(page, page.getByRole('link', { name: 'Settings' }), /Settings/);
  const normal = page.getByRole('radio', { name: /^Normal / });
  await tabTo(page, normal);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Large / })).toBeFocused();
  await expect(page.locator('html')).toHaveCSS('font-size', '20px');
  await page.keyboard.press('ArrowUp');
  await expect(normal).toBeChecked();
  await open(page, page.getByRole('link', { name: 'What is kept here' }), /What is kept/);
  await open(page, page.getByRole('link', { name: 'Opening Move' }), /Practise/);
  await open(page, page.getByRole('link', { name: 'Meet the buyer' }), /./);

  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
  await tabTo(page, page.getByRole('button', { name: 'Begin' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('I have until half past.');
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.whichPart, SAY.notYourFix]) {
    await press(page, move);
  }
  await skipForecast(page);
  await open(page, page.getByRole('button', { name: 'Read the debrief' }), /./);
  await tabTo(page, page.getByRole('button', { name: 'Skip this' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('You reached')).toBeVisible({ timeout: 60_000 });
  const fold = page.locator('details:not([open]) > summary').first();
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await expect(page.locator('details[open]').first()).toBeVisible();
  await tabTo(page, page.getByRole('textbox').first());
  await page.keyboard.type('I ask before I show.');
  await expect(page.getByRole('textbox').first()).toHaveValue('I ask before I show.');

  await page.goto('/#/');
  await open(page, page.getByRole('link', { name: 'Progress' }), /./);
  await tabTo(page, page.locator('summary').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
});
