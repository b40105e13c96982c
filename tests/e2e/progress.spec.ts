import { expect, type Page, test } from '@playwright/test';
import { workedOut } from '../fixtures/derived.ts';
import { EXAMPLE, noBarriers, press, refusals, SAY, SEEN, seedFor } from './support.ts';

const SECTIONS = [
  'Points, against par',
  'What it shows',
  'How well you judge',
  'Where the points go',
  'The moves that cost most',
  'Two runs side by side',
  'How you play',
];

/** Leaves at once, politely; then talks a little, and presses. */
async function playTwo(page: Page): Promise<void> {
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('fit')}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await press(page, SAY.deck);
  await page.getByRole('button', { name: 'That is my forecast' }).click();
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await press(page, SAY.mayBeNo);
  await press(page, SAY.deck);
  await page.getByRole('button', { name: 'Skip it' }).click();
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
}

function section(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

test('two conversations are read as progress, and the second visit has it at once', async ({
  page,
}) => {
  const refused = await refusals(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Meet the buyer' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Progress' })).toHaveCount(0);
  await playTwo(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(
    page.getByText('2 conversations: one first attempt, and one later one.'),
  ).toBeVisible();
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(SECTIONS);

  const course = section(page, 'Points, against par');
  await course.getByText('The figures as a table').click();
  const rows = course.getByRole('row');
  await expect(rows).toHaveCount(3);
  const figures = async (row: number) =>
    (await rows.nth(row).getByRole('cell').allTextContents()).map((cell) =>
      Number(cell.replace('−', '-')),
    );
  for (const row of [1, 2]) {
    const [, par = 0, lost = 0, luck = 0, points = 0] = await figures(row);
    expect(par).toBe(96.8);
    expect(Math.abs(par - lost + luck - points)).toBeLessThan(0.21);
  }
  await expect(rows.nth(1)).toContainText('First');
  await expect(rows.nth(2)).toContainText('Later');
  await expect(section(page, 'How well you judge').getByText('First attempts: 0.6')).toBeVisible();
  await expect(section(page, 'Where the points go').getByText('Comfort').first()).toBeVisible();
  await expect(section(page, 'How you play')).toContainText('Too early to say: 3 turns');

  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.reload();
  await expect(page.getByText('2 conversations: one first attempt')).toBeVisible();
  expect(workers).toEqual([]);
  expect(refused).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  // On paper there is nowhere to go.
  const onPaper = SECTIONS.filter((name) => name !== 'Two runs side by side');
  for (const name of onPaper) await expect(section(page, name)).toBeVisible();
  await expect(section(page, 'Two runs side by side')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('what was played twice is compared from there', async ({ page }) => {
  await playTwo(page);
  await page.goto('/#/progress');
  const runs = section(page, 'Two runs side by side');
  await expect(runs).toContainText('Played 2 times, last on');
  await runs.getByRole('link', { name: 'Compare the two: The twelve-day close' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two conversations with Marta');
});

test('where nothing has ended, that is said', async ({ page }) => {
  await page.goto('/#/progress');
  await expect(page.getByText('No conversation has ended yet.')).toBeVisible();
});

for (const { colorScheme, width } of SEEN) {
  test(`progress is in nobody’s way: ${colorScheme}, ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await playTwo(page);
    await page.goto('/#/progress');
    await expect(section(page, 'How you play')).toBeVisible();
    await expect(page.getByText('Working out')).toHaveCount(0);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await noBarriers(page, 'progress, everything open');
    await context.close();
  });
}

test('what was worked out goes when everything is erased', async ({ page }) => {
  await playTwo(page);
  await page.goto('/#/progress');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(SECTIONS.length);
  await expect.poll(() => workedOut(page)).toBe(2);
  await page.goto('/#/kept');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(() => workedOut(page)).toBe(0);
});
