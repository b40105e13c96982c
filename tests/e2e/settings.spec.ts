import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, press, SAY, seedFor } from './support.ts';

async function choose(page: Page, group: string, name: string): Promise<void> {
  const words = new RegExp(`^${name}\\b`);
  const radio = page.getByRole('group', { name: group }).getByRole('radio', { name: words });
  await radio.focus();
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
}

/** The size of text in pixels. */
function textSize(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
}

test('what is chosen holds at once, after a reload before anything is drawn, and until erased', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      // Before any module has run.
      Reflect.set(globalThis, 'early', { ...document.documentElement.dataset });
    });
  });
  await page.goto('/');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeFocused();
  await choose(page, 'Colours', 'Dark');
  await choose(page, 'Size of text', 'Double');
  await choose(page, 'Motion', 'Less');
  expect(await textSize(page)).toBe('32px');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  const early: unknown = await page.evaluate(() => Reflect.get(globalThis, 'early'));
  expect(early).toEqual({ theme: 'dark', text: 'double', motion: 'less', screen: 'settings' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  expect(await textSize(page)).toBe('32px');

  await page.getByRole('link', { name: 'What is kept here' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('dialog')).toContainText('What goes: your settings.');
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await textSize(page)).toBe('16px');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a brief begins with the coach chosen here, and a talk without forecasts asks for none', async ({
  page,
}) => {
  await page.goto('/#/settings');
  await choose(page, 'Coach', 'After each move');
  await choose(page, 'Forecasts', 'Not asked for');
  await choose(page, 'Motion', 'Less');
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
  await expect(page.getByRole('radio', { name: 'After each move' })).toBeChecked();
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const move of [SAY.mayBeNo, SAY.lastClose]) await press(page, move);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  for (const move of [SAY.whichPart, SAY.notYourFix]) await press(page, move);
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
});

test('what one window chooses, another has too', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await other.goto('/#/');
  await expect(other.getByRole('link', { name: 'Meet the buyer' })).toBeVisible();
  await one.goto('/#/settings');
  await choose(one, 'Size of text', 'Large');
  await expect(other.locator('html')).toHaveCSS('font-size', '20px');
});
