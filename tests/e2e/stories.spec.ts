import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, press, refusals, SAY, seedFor, skipForecast } from './support.ts';

/*
 * Two people practise: somebody in the first week, over nine days, and somebody experienced, within
 * an hour. A picture of each step lies in test-results/stories.
 */

const SIZES = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 860 },
} as const;

const MONDAY = new Date('2026-03-02T09:00:00').getTime();
const DAY = 86_400_000;
/** As long as a busy machine takes to work a conversation out. */
const SOLVED = { timeout: 60_000 };

for (const [device, viewport] of Object.entries(SIZES)) {
  const touch = device === 'phone';
  test.describe(device, () => {
    test.use({ viewport, hasTouch: touch, isMobile: touch });
    test.setTimeout(240_000);

    test('a new hire’s first week', async ({ page }) => {
      const refused = await refusals(page);
      const draw = painter(page, 'new-hire', device);
      await onDay(page, 0);
      const week = page.getByRole('region', { name: 'Your first week' });
      await expect(week).toContainText('Start here');
      await draw('monday');
      await week.getByRole('link', { name: 'Meet the buyer' }).click();
      await draw('brief');
      await page.getByRole('button', { name: 'Begin' }).click();
      await draw('talk');
      await press(page, 'one pound eighty for the four');
      await skipForecast(page);
      await readDebrief(page);
      await expect(page.getByText('You reached')).toBeVisible(SOLVED);
      await draw('debrief');
      await page.getByLabel('Who it is').fill('Ines, Northwind');
      await page.getByLabel('When this happens').fill('She says that it sounds good');
      await page.getByLabel('I will ask').fill('Who else has to like it?');
      await page.getByRole('button', { name: 'Keep it' }).click();
      await expect(page.getByText('Kept with this conversation.')).toBeVisible();
      await draw('plan');
      const onward = page.getByRole('region', { name: 'From here' }).getByRole('paragraph');
      await onward.getByRole('link', { name: 'The twelve-day close' }).click();

      await onDay(page, 1);
      await expect(week).toContainText('One of six done.');
      await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('fit')}`);
      await page.getByRole('button', { name: 'Begin' }).click();
      await press(page, SAY.deck);
      await skipForecast(page);
      await readDebrief(page);
      await expect(page.getByText('This decision comes back as a drill.')).toBeVisible(SOLVED);
      await draw('tuesday');

      await onDay(page, 2);
      const due = page.getByRole('region', { name: /^Due today/ });
      await expect(due).toBeVisible(SOLVED);
      await draw('due');
      await due.getByRole('link', { name: 'Practise' }).click();
      await drillAll(page, draw);
      await draw('drilled');

      await onDay(page, 8);
      const plan = page.getByRole('region', { name: 'A plan of yours' });
      await expect(plan).toContainText('Who else has to like it?', SOLVED);
      await draw('asked');
      await plan.getByRole('radio', { name: 'Yes, I asked it' }).check();
      await plan.getByRole('button', { name: 'Keep it' }).click();
      await expect(plan).toHaveCount(0);

      await page.getByRole('link', { name: 'Progress' }).click();
      const dearest = page.getByRole('region', { name: 'The moves that cost most' });
      await expect(dearest.getByRole('link').first()).toBeVisible(SOLVED);
      await expect(page.getByText(/^2 conversations, all first/)).toBeVisible();
      await draw('progress');
      await fits(page);
      expect(refused).toEqual([]);
    });

    test('an experienced rep’s hour', async ({ page }) => {
      const refused = await refusals(page);
      const draw = painter(page, 'experienced', device);
      await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('fit')}`);
      await page.getByRole('checkbox', { name: 'Without the notebook' }).check();
      await draw('brief');
      await page.getByRole('button', { name: 'Begin' }).click();
      for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.whichPart, SAY.session]) {
        await press(page, move);
      }
      await draw('forecast');
      await page.getByRole('button', { name: 'That is my forecast' }).click();
      await press(page, SAY.deck);
      await skipForecast(page);
      await page.getByRole('button', { name: 'Read the debrief' }).click();
      await page.getByRole('checkbox', { name: /^Problem/ }).check();
      await draw('recall');
      await page.getByRole('button', { name: 'That is what I found out' }).click();
      await page.getByRole('button', { name: 'Skip this' }).click();
      await expect(page.getByText('You reached')).toBeVisible(SOLVED);
      await draw('debrief');

      await page.getByRole('link', { name: 'Show me where I would have lost it' }).click();
      await expect(page.getByText('Moment 1 of 2.')).toBeVisible(SOLVED);
      await draw('moment');
      await press(page, SAY.whyNow);
      await draw('moment-seen');
      await page.goBack();

      const from = page.getByRole('region', { name: 'From here' });
      await from.getByRole('button', { name: 'Same buyer, another situation' }).click();
      await expect(page.getByRole('log')).toContainText('I have until half past.');
      await press(page, SAY.deck);
      await skipForecast(page);
      await page.getByRole('button', { name: 'Read the debrief' }).click();
      await page.getByRole('button', { name: 'Skip this' }).click();
      await page.getByRole('button', { name: 'Skip this' }).click();
      await page.getByRole('link', { name: 'Compare with an earlier run of yours' }).click();
      await expect(page.getByRole('img', { name: /^Two lines/ })).toBeVisible(SOLVED);
      await draw('compared');

      await page.goto('/#/progress');
      await expect(page.getByText(/^2 conversations: one first attempt/)).toBeVisible(SOLVED);
      await draw('progress');
      await fits(page);
      expect(refused).toEqual([]);
    });
  });
}

type Draw = (name: string) => Promise<void>;

function painter(page: Page, story: string, device: string): Draw {
  let step = 0;
  return async (name) => {
    step += 1;
    const path = `test-results/stories/${story}-${String(step).padStart(2, '0')}-${name}-${device}.png`;
    await page.screenshot({ path, fullPage: true });
  };
}

/** Opens the app anew, so many days after that Monday. */
async function onDay(page: Page, days: number): Promise<void> {
  await page.clock.setFixedTime(MONDAY + days * DAY);
  await page.goto('/#/kept');
  await page.reload();
  await page.goto('/#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function readDebrief(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
}

/** Answers whatever is due with the first move on offer. */
async function drillAll(page: Page, draw: Draw): Promise<void> {
  const done = page.getByRole('heading', { name: 'Done for now' });
  const on = page.getByRole('button', { name: /^(Next decision|Finish)$/ });
  const offered = page.getByRole('group', { name: 'What do you say?' }).getByRole('button');
  for (let n = 0; n < 5; n++) {
    await expect(offered.first()).toBeVisible(SOLVED);
    if (n === 0) await draw('drill');
    await offered.first().click();
    await expect(page.getByRole('region', { name: 'What it came to' })).toBeVisible();
    if (n === 0) await draw('drill-seen');
    await on.click();
    if (await done.isVisible()) return;
  }
}

async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}
