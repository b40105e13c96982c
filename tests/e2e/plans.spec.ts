import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, noBarriers, press, refusals, SAY, SEEN, seedFor } from './support.ts';

const MONDAY = new Date('2026-03-02T09:00:00');
const DAY = 24 * 60 * 60 * 1000;

/** A busy machine's storage answers late; the page then goes on by itself. */
test.use({ actionTimeout: 30_000 });
const patient = expect.configure({ timeout: 30_000 });

interface Written {
  readonly prospect: string;
  readonly when: string;
  readonly ask: string;
  readonly askIn?: string;
}

const INES: Written = {
  prospect: 'Ines, Northwind',
  when: 'She says that it sounds good',
  ask: 'Who else has to like it?',
};
const BOARD: Written = { prospect: 'The school board', when: '', ask: 'What if nothing changes?' };

/** Leaves at once, politely, and writes a plan at the end of the debrief. */
async function plan(page: Page, { prospect, when, ask, askIn }: Written): Promise<void> {
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await press(page, SAY.deck);
  await page.getByRole('button', { name: 'Skip it' }).click();
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByLabel('Who it is').fill(prospect);
  await page.getByLabel('When this happens').fill(when);
  await page.getByLabel('I will ask').fill(ask);
  await expect(page.getByRole('radio', { name: 'In a week' })).toBeChecked();
  if (askIn !== undefined) await page.getByRole('radio', { name: askIn }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept with this conversation.')).toBeVisible();
}

function asked(page: Page) {
  return page.getByRole('region', { name: 'A plan of yours' });
}

/** So many pages a printed sheet has. */
async function pages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a plan is asked about after a week, and its answer stands with it', async ({ page }) => {
  test.setTimeout(180_000);
  const refused = await refusals(page);
  await page.clock.setFixedTime(MONDAY);
  await plan(page, INES);
  await page.clock.setFixedTime(MONDAY.getTime() + DAY);
  await plan(page, { ...BOARD, askIn: 'In 3 days' });
  await page.goto('/#/');
  await page.reload();
  await patient(page.getByRole('link', { name: 'Plans', exact: true })).toBeVisible();
  await expect(asked(page)).toHaveCount(0);

  await page.clock.setFixedTime(MONDAY.getTime() + 8 * DAY);
  await page.reload();
  await patient(asked(page)).toContainText('What if nothing changes?');
  await expect(asked(page)).toContainText('One more is due.');
  await page.getByRole('radio', { name: 'I let it go' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(asked(page)).toContainText('She says that it sounds good');
  await expect(asked(page).getByRole('heading')).toBeFocused();

  await page.getByRole('radio', { name: 'Not yet' }).check();
  await expect(asked(page)).toContainText('You are asked again in a week.');
  await page.getByRole('radio', { name: 'Yes, I asked it' }).check();
  await page.getByLabel('What came of it').fill('She named her controller.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(asked(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await patient(page.getByRole('link', { name: 'Progress' })).toBeVisible();
  await expect(asked(page)).toHaveCount(0);

  await page.getByRole('link', { name: 'Progress' }).click();
  await patient(page.getByText('2 came due, and you asked 1 of them.')).toBeVisible();
  await page.getByRole('link', { name: 'All plans' }).click();
  await expect(page.getByText('2 came due, and you asked 1 of them.')).toBeVisible();
  const [board, ines] = [
    page.getByRole('listitem').filter({ hasText: 'The school board' }),
    page.getByRole('listitem').filter({ hasText: 'Ines, Northwind' }),
  ];
  await expect(board).toContainText('You let it go');
  await expect(ines).toContainText('You asked it');
  await expect(ines).toContainText('10 Mar 2026: Yes, I asked it');
  await expect(ines).toContainText('She named her controller.');

  // An answer can be put right.
  await board.getByText('Answer it again').click();
  await board.getByRole('radio', { name: 'There was no chance' }).check();
  await board.getByRole('button', { name: 'Keep it' }).click();
  await expect(board).toContainText('Asked about on 13 Mar 2026');
  await expect(board.getByRole('heading', { name: 'The school board' })).toBeFocused();
  await expect(page.getByText('One came due, and you asked it.')).toBeVisible();
  expect(refused).toEqual([]);
});

test('the worksheet of two plans is one printed page, without anything but the sheet', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await plan(page, INES);
  await plan(page, BOARD);
  await page.goto('/#/plans');
  await page.getByRole('link', { name: 'Make the worksheet' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Ines' }).uncheck();
  await expect(page.getByText('She says that it sounds good')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Ines' }).check();
  expect(await pages(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('She says that it sounds good')).toBeVisible();
  await expect(page.getByText('Where it stands')).toHaveCount(2);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
});

for (const { colorScheme, width } of SEEN) {
  test(`plans are in nobody’s way: ${colorScheme}, ${width} px`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.clock.setFixedTime(MONDAY);
    await plan(page, INES);
    await plan(page, { ...BOARD, askIn: 'Not at all' });
    await page.clock.setFixedTime(MONDAY.getTime() + 8 * DAY);
    const sound = async (screen: string) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await noBarriers(page, screen);
    };
    await page.goto('/#/');
    await page.getByRole('radio', { name: 'Not yet' }).check();
    await sound('the front page, asking');
    await page.goto('/#/plans');
    await expect(
      page.getByRole('heading', { level: 1, name: 'What you mean to ask' }),
    ).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.getByRole('radio', { name: 'Not yet' }).first().check();
    await sound('plans, everything open');
    await page.getByRole('link', { name: 'Make the worksheet' }).click();
    await expect(page.getByRole('checkbox')).toHaveCount(2);
    await sound('the worksheet');
    await context.close();
  });
}
