import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, press, SAY, type Situation, seedFor, skipForecast } from './support.ts';

/** From the brief into the talk, by keyboard. */
async function begin(page: Page, situation: Situation): Promise<void> {
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor(situation)}`);
  const button = page.getByRole('button', { name: 'Begin' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('I have until half past.');
}

/** To the debrief, by keyboard, and its headings. */
async function readDebrief(page: Page, ending: string): Promise<void> {
  await expect(page.getByRole('heading', { name: ending })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Before anything is told' })).toBeVisible();
  await page.getByRole('button', { name: 'Skip this' }).focus();
  await page.keyboard.press('Enter');
  await seeDebrief(page);
}

async function seeDebrief(page: Page): Promise<void> {
  for (const part of ['Before anything is told', 'What happened', 'The moves', 'What was so']) {
    await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible();
  }
}

test('an earned yes, by keyboard alone', async ({ page }) => {
  await begin(page, 'fit');
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.weekend, SAY.whichPart]) {
    await press(page, move);
  }
  await skipForecast(page);
  await press(page, SAY.whoElse);
  await press(page, SAY.whyNow);
  await expect(page.getByRole('log')).toContainText('From March they want covenant figures');
  await press(page, SAY.session);
  await skipForecast(page);
  await expect(page.getByRole('log')).toContainText('Agreed: A working session with Henk');
  await readDebrief(page, 'A working session with Henk');
});

test('an honest no with something better, by keyboard alone', async ({ page }) => {
  await begin(page, 'no-fit');
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.whichPart, SAY.notYourFix]) {
    await press(page, move);
  }
  // What she says to that is not told before the forecast.
  await expect(page.getByRole('log')).not.toContainText('Nobody has ever said that');
  const slider = page.getByRole('slider', { name: 'Be told no' });
  await slider.focus();
  for (let n = 0; n < 8; n++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('70');
  const chances = await page
    .getByRole('slider')
    .evaluateAll((sliders) => sliders.map((one) => Number((one as HTMLInputElement).value)));
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBe(100);
  await page.getByRole('button', { name: 'That is my forecast' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('Nobody has ever said that');
  await readDebrief(page, 'Parted, with a better idea');
});

test('a small step for later, by keyboard alone', async ({ page }) => {
  await begin(page, 'not-now');
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.weekend, SAY.whyNow]) {
    await press(page, move);
  }
  await skipForecast(page);
  await press(page, SAY.checklist);
  await skipForecast(page);
  await readDebrief(page, 'A checklist now, a talk in June');
});

test.describe('on a phone of 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a pushed yes, by touch, and nothing is wider than the screen', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Meet the buyer' }).tap();
    await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('fit')}`);
    await page.getByRole('button', { name: 'Begin' }).tap();
    const tap = (words: string) => page.getByRole('button', { name: words }).tap();
    await tap(SAY.mayBeNo);
    await tap(SAY.lastClose);
    await page.getByRole('button', { name: '1 note' }).tap();
    const notebook = page.getByRole('dialog', { name: 'Notebook' });
    await expect(notebook).toContainText('The month-end close takes twelve days.');
    await notebook.getByRole('button', { name: 'Close' }).tap();
    await expect(notebook).toBeHidden();
    await tap(SAY.friday);
    await tap('Skip it');
    await expect(page.getByRole('heading', { name: 'A signature by Friday' })).toBeVisible();
    await tap('Read the debrief');
    await tap('Skip this');
    await seeDebrief(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});

test('left in the middle, it is there after a reload, and goes on from the library', async ({
  page,
}) => {
  await begin(page, 'no-fit');
  await press(page, SAY.mayBeNo);
  await press(page, SAY.lastClose);
  await page.reload();
  await expect(page.getByRole('log')).toContainText('Day twelve, again.');
  await expect(page.getByText('7 minutes left')).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByText('The twelve-day close, after turn 2')).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  await press(page, SAY.whichPart);
  await expect(page.getByRole('log')).toContainText('Three depots send their slips on paper');
});

test('the keys: N for the notebook, ? for the keys, Escape closes, and the focus comes back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await begin(page, 'no-fit');
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Notebook' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Notebook' })).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await expect(page.getByRole('group', { name: 'What do you say?' })).toBeVisible();
  await expect(page.getByText('9 minutes left')).toBeAttached();
  await press(page, SAY.mayBeNo);
  await expect(page.getByRole('group', { name: 'What do you say?' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('9 minutes left')).toHaveCount(0);
});

test('a turn tried again is another conversation, and the first stays', async ({ page }) => {
  await begin(page, 'no-fit');
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.deck]) await press(page, move);
  await skipForecast(page);
  await readDebrief(page, 'No next step');
  const first = page.url();
  await page
    .getByRole('button', { name: /Try turn 3 again|Try this turn again/ })
    .first()
    .click();
  await expect(page.getByRole('log')).toContainText('Day twelve, again.');
  await press(page, SAY.whichPart);
  await page.goto(first);
  await expect(page.getByRole('heading', { name: 'What happened', exact: true })).toBeVisible();
});

test('an unknown address, scenario or conversation leads back', async ({ page }) => {
  for (const address of ['/#/nowhere', '/#/brief/constructor', '/#/talk/none', '/#/debrief/none']) {
    await page.goto('/');
    await page.goto(address);
    await page.getByRole('link', { name: 'To the library' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Practise');
  }
});

test('where motion is to be reduced, everything is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await begin(page, 'no-fit');
  await page.waitForTimeout(500);
  await press(page, SAY.mayBeNo);
  await press(page, SAY.lastClose);
  const moving = await page.evaluate(() => document.getAnimations().map(String));
  expect(moving).toEqual([]);
  await expect(page.getByText('Day twelve, again.')).toHaveCSS('opacity', '1');
});
