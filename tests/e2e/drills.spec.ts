import { expect, type Page, test } from '@playwright/test';
import {
  EXAMPLE,
  moves,
  noBarriers,
  press,
  refusals,
  SAY,
  seedFor,
  skipForecast,
} from './support.ts';

const DAY = 86_400_000;
/** As long as a busy machine takes to work a conversation out. */
const SOLVED = { timeout: 30_000 };
const MONDAY = Date.UTC(2026, 10, 2, 9);

/** Some days after that Monday. */
async function comeBack(page: Page, days: number): Promise<void> {
  await page.clock.setFixedTime(MONDAY + days * DAY);
  await page.goto('/#/kept');
  await page.reload();
  await page.goto('/#/');
  await expect(page.getByRole('link', { name: 'Progress' })).toBeVisible();
}

/** Sends the deck at once, where asking was best. */
async function playPoorly(page: Page): Promise<void> {
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('fit')}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await press(page, SAY.deck);
  await skipForecast(page);
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
}

function due(page: Page) {
  return page.getByRole('region', { name: /^Due today/ });
}

/** That nothing is due, once it is known. */
async function nothingDue(page: Page, words: string): Promise<void> {
  await page.goto('/#/drill');
  await expect(page.getByRole('heading', { name: 'Nothing is due today.' })).toBeVisible(SOLVED);
  await expect(page.getByText(words)).toBeVisible();
  await page.goto('/#/');
  await expect(page.getByRole('link', { name: 'Progress' })).toBeVisible();
  await expect(due(page)).toHaveCount(0);
}

test('a costly decision comes back the next day, then later and later', async ({ page }) => {
  test.setTimeout(120_000);
  const refused = await refusals(page);
  await page.clock.setFixedTime(MONDAY);
  await playPoorly(page);
  await nothingDue(page, 'The next comes back tomorrow.');

  await comeBack(page, 1);
  await expect(due(page)).toContainText('Due today: 1 decision', SOLVED);
  await due(page).getByRole('link', { name: 'Practise' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Here turn 1 cost')).toBeVisible();
  await expect(page.getByRole('log')).toContainText('Marta');
  await expect(page.getByText('Press 1 to 5, N for the notebook')).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Say that move');
  // No hint is given in a drill, and nothing is read aloud.
  await expect(keys.getByText('H', { exact: true })).toHaveCount(0);
  await expect(keys.getByText('S', { exact: true })).toHaveCount(0);
  await noBarriers(page, 'the keys of a drill');
  // Under the keys nothing is said by accident.
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, SAY.mayBeNo);
  const verdict = page.getByRole('heading', { name: 'Best' });
  await expect(verdict).toBeFocused();
  const seen = page.getByRole('region', { name: 'What it came to' });
  await expect(seen).toContainText('Comes back in 8 days.');
  await expect(seen.getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('log')).toContainText('A few questions first');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Finish' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeFocused();

  await comeBack(page, 1);
  await nothingDue(page, 'The next comes back in 8 days.');
  await comeBack(page, 8);
  await nothingDue(page, 'The next comes back tomorrow.');
  await comeBack(page, 9);
  await expect(due(page)).toContainText('Due today: 1 decision', SOLVED);
  expect(refused).toEqual([]);
});

test('a move that cost is practised from the debrief and from progress, due or not', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(MONDAY);
  await playPoorly(page);
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.getByText('This decision comes back as a drill.')).toBeVisible(SOLVED);
  await page.getByRole('link', { name: 'Practise it now: turn 1' }).click();
  await expect(page.getByText('One decision. Here turn 1 cost')).toBeVisible(SOLVED);
  await press(page, SAY.deck);
  await expect(page.getByRole('heading', { name: /^Very costly/ })).toBeFocused();
  await expect(page.getByText('The conversation would end here:')).toBeVisible();
  await expect(page.getByText('Comes back tomorrow.')).toBeVisible();
  await page.goto('/#/progress');
  const dearest = page.getByRole('region', { name: 'The moves that cost most' });
  await expect(dearest).toContainText(
    'The twelve-day close, turn 1. Comfort. Comes back tomorrow.',
  );
  await dearest.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'The twelve-day close' })).toBeVisible();
  await page.goto('/#/drill/nobody/1');
  await expect(page.getByRole('heading', { name: /doesn’t come back/ })).toBeVisible(SOLVED);
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`a drill is in nobody’s way: ${colorScheme}, ${width} px`, async ({ browser }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.clock.setFixedTime(MONDAY);
    await playPoorly(page);
    await comeBack(page, 1);
    await expect(due(page)).toBeVisible(SOLVED);
    await noBarriers(page, 'library with something due');
    await due(page).getByRole('link').click();
    await expect(moves(page).first()).toBeVisible(SOLVED);
    await noBarriers(page, 'drill');
    await fits();
    await press(page, SAY.friday);
    await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
    await noBarriers(page, 'drill, seen');
    await fits();
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
    await noBarriers(page, 'drill, done');
    await fits();
    await context.close();
  });
}
