import { expect, type Page, test } from '@playwright/test';
import {
  EXAMPLE,
  noBarriers,
  press,
  refusals,
  SAY,
  SEEN,
  type Situation,
  seedFor,
  skipForecast,
} from './support.ts';

/* Two conversations, or one gone through twice: on a busy machine that takes its time. */
test.setTimeout(150_000);

/** For what has to be worked out first. */
const SLOW = { timeout: 30_000 };

async function begin(page: Page, situation: Situation, blind = false): Promise<void> {
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor(situation)}`);
  const without = page.getByRole('checkbox', { name: 'Without the notebook' });
  if (blind) await without.check();
  else await without.uncheck();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('log')).toContainText('I have until half past.');
}

/** In `fit`: asked for too early, then left politely. */
async function playTooEarly(page: Page, blind = false): Promise<void> {
  await begin(page, 'fit', blind);
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.whichPart, SAY.session]) {
    await press(page, move);
  }
  await page.getByRole('button', { name: 'That is my forecast' }).click();
  await press(page, SAY.deck);
  await skipForecast(page);
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
}

/** In `no-fit`: told no, rightly. */
async function playToParted(page: Page): Promise<void> {
  await begin(page, 'no-fit');
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.whichPart, SAY.notYourFix]) {
    await press(page, move);
  }
  await skipForecast(page);
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.getByText('You reached')).toBeVisible(SLOW);
}

/** Nothing on the page is wider than the window. */
async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

test('from the end of a talk the same buyer is met again at once, in another situation', async ({
  page,
}) => {
  await playTooEarly(page);
  const first = page.url();
  await page.getByRole('button', { name: 'Same buyer, another situation' }).click();
  await expect(page.getByRole('log')).toContainText('I have until half past.');
  expect(page.url()).not.toBe(first);
  expect(page.url()).toContain('#/talk/');
  await expect(page.getByRole('group', { name: 'What do you say?' })).toBeVisible();
});

test('two runs are compared side by side', async ({ page }) => {
  const refused = await refusals(page);
  await playTooEarly(page);
  await playToParted(page);
  await page.getByRole('link', { name: 'Compare with an earlier run of yours' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two conversations with Marta');
  await expect(page.getByText('The situation was another each time.')).toBeVisible();
  await expect(page.getByText('They part at turn 3: the same was said')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Two lines\. The earlier one ends at/ })).toBeVisible(
    SLOW,
  );
  const apart = page.getByRole('region', { name: 'Earlier', exact: true });
  await expect(apart.getByRole('listitem').first()).toContainText('Turn 3');
  await expect(apart.getByText('Very costly, −20.6')).toBeVisible();
  const sum = page.getByRole('table', { name: 'Points', exact: true });
  await expect(sum.getByRole('row').nth(1)).toContainText('96.8');
  await page.reload();
  await expect(page.getByText('They part at turn 3')).toBeVisible();
  expect(refused).toEqual([]);
});

test('one that goes on is compared with nothing', async ({ page }) => {
  await playTooEarly(page);
  const ended = page.url().split('/').at(-1) ?? '';
  await begin(page, 'no-fit');
  const open = page.url().split('/').at(-1) ?? '';
  await page.goto(`/#/compare/${ended}/${open}`);
  await expect(page.getByRole('heading', { name: 'These two can’t be compared.' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('paper');
});

test('without the notebook nothing is noted, and at the end it is asked what was found out', async ({
  page,
}) => {
  await playTooEarly(page, true);
  await expect(page.getByRole('complementary', { name: 'Notebook' })).toHaveCount(0);
  await expect(page.getByRole('log')).not.toContainText('Noted');
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did you find out?');
  await page.getByRole('checkbox', { name: /^Problem/ }).check();
  await page.getByRole('checkbox', { name: /^Timing/ }).check();
  await page.getByRole('button', { name: 'That is what I found out' }).click();
  await expect(page.getByText('You named 1 of the 2 things that were found out.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('You named 1 of the 2 things that were found out.')).toBeVisible();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.getByRole('heading', { name: 'What you remembered' })).toBeVisible();
  // The next brief has it as it was left.
  await page.goto(`/#/brief/${EXAMPLE}`);
  await expect(page.getByRole('checkbox', { name: 'Without the notebook' })).toBeChecked();
});

test('the costly moments are gone through, each from just before it', async ({ page }) => {
  const refused = await refusals(page);
  await playTooEarly(page);
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByRole('link', { name: 'Show me where I would have lost it' }).click();
  await expect(page.getByText('Moment 1 of 2. Before turn 4, which lost 20.6')).toBeVisible();
  await expect(page.getByText('You said then')).toHaveCount(0);
  await press(page, SAY.whyNow);
  await expect(page.getByRole('heading', { level: 2, name: 'Best' })).toBeFocused();
  const earlier = page.getByRole('listitem').filter({ hasText: 'You said then' });
  await expect(earlier).toContainText("That's early.");
  await page.getByRole('button', { name: 'Next moment' }).click();
  await expect(page.getByText('Moment 2 of 2. Before turn 5')).toBeVisible();
  await press(page, SAY.deck);
  await expect(page.getByText('You said, as you did then')).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('Then: Very costly, −20.6. This time: Best.')).toBeVisible();
  // From the library too, and by nothing but its address.
  await page.goto('/');
  await page.getByRole('link', { name: /^Show me where I would have lost it: The twelve/ }).click();
  await expect(page.getByText('Moment 1 of 2.')).toBeVisible(SLOW);
  await page.reload();
  await expect(page.getByText('Moment 1 of 2.')).toBeVisible(SLOW);
  expect(refused).toEqual([]);
});

test('where no move was costly, those that held it are offered', async ({ page }) => {
  await playToParted(page);
  await page.getByRole('link', { name: 'Show me where I would have lost it' }).click();
  await expect(page.getByRole('heading', { name: 'No move cost 5 points or more.' })).toBeVisible();
  await page.getByRole('button', { name: /^Go through/ }).click();
  await expect(page.getByText(/where every other move would have lost 10/)).toBeVisible();
});

for (const { colorScheme, width } of SEEN) {
  const viewport = { width, height: 800 };

  test(`blind, and at its moments, nothing is in anybody’s way: ${colorScheme}, ${width} px`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport });
    const page = await context.newPage();
    await playTooEarly(page, true);
    await noBarriers(page, 'the end of a talk without the notebook');
    const record = page.url().split('/').at(-1) ?? '';
    await page.getByRole('button', { name: 'Read the debrief' }).click();
    await page.getByRole('checkbox', { name: /^Problem/ }).check();
    await noBarriers(page, 'what was found out');
    await fits(page);
    await page.getByRole('button', { name: 'That is what I found out' }).click();
    await noBarriers(page, 'what was remembered');
    await page.goto(`/#/moments/${record}`);
    await expect(page.getByText('Moment 1 of 2.')).toBeVisible(SLOW);
    await noBarriers(page, 'a costly moment');
    await press(page, SAY.whoElse);
    await fits(page);
    await noBarriers(page, 'what it would have come to');
    await context.close();
  });

  test(`two runs are in nobody’s way: ${colorScheme}, ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport });
    const page = await context.newPage();
    await playTooEarly(page);
    await playToParted(page);
    await page.getByRole('link', { name: 'Compare with an earlier run of yours' }).click();
    await expect(page.getByRole('img', { name: /^Two lines/ })).toBeVisible(SLOW);
    await page.getByText('The figures as a table').click();
    await fits(page);
    await noBarriers(page, 'two runs side by side');
    await context.close();
  });
}
