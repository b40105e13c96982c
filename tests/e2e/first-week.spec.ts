import { expect, type Locator, type Page, test } from '@playwright/test';
import { FIRST_WEEK } from '../../src/practice/path.ts';
import { noBarriers, press, SEEN, skipForecast } from './support.ts';

/** A plain ask at once: it ends the conversation at the counter, whatever the situation. */
const AT_ONCE = 'one pound eighty for the four';

function week(page: Page): Locator {
  return page.getByRole('region', { name: 'Your first week' });
}

/** The step that is open: the one with a button. */
function openStep(page: Page): Locator {
  return week(page).getByRole('listitem').filter({ hasText: 'Meet the buyer' });
}

/** From the brief to the end of its debrief. */
async function playFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click();
  await press(page, AT_ONCE);
  await skipForecast(page);
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.getByRole('heading', { name: 'From here' })).toBeVisible();
}

/** As if the one conversation that is kept had been had with every buyer of the week. */
async function finishWeek(page: Page): Promise<void> {
  await page.evaluate(
    (scenarios) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('opening-move');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('runs', 'readwrite');
          const runs = change.objectStore('runs');
          const all = runs.getAll();
          all.onsuccess = () => {
            const [first] = all.result;
            for (const scenario of scenarios) {
              runs.put({ ...first, id: scenario, run: { ...first.run, scenario } }, scenario);
            }
          };
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    FIRST_WEEK,
  );
}

for (const { colorScheme, width } of SEEN) {
  test(`a first week opens step by step: ${colorScheme}, ${width} px`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 860 } });
    const page = await context.newPage();
    await page.goto('/');
    await expect(openStep(page)).toHaveCount(1);
    await expect(openStep(page)).toContainText('Start here');
    await expect(openStep(page).getByRole('heading')).toHaveText('About so big');
    await expect(week(page).getByRole('link')).toHaveCount(6);
    await noBarriers(page, 'first week, nothing played');

    await openStep(page).getByRole('link', { name: 'Meet the buyer' }).click();
    await playFirst(page);
    const from = page.getByRole('region', { name: 'From here' });
    const onward = from.getByRole('paragraph').getByRole('link');
    await expect(onward).toHaveText('The twelve-day close');
    await page.getByRole('button', { name: 'Back to the library' }).click();

    await expect(openStep(page).getByRole('heading')).toHaveText('The twelve-day close');
    await expect(week(page).getByRole('listitem').first()).toContainText(/About so big.*Done/);
    await expect(week(page).getByText('Start here')).toHaveCount(0);
    await noBarriers(page, 'first week, one step done');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await context.close();
  });
}

test('nothing is locked: a later step is a link, and another try at a turn does no step', async ({
  page,
}) => {
  await page.goto('/');
  await week(page).getByRole('link', { name: 'At the kitchen table' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await page.goBack();
  await openStep(page).getByRole('link', { name: 'Meet the buyer' }).click();
  await playFirst(page);
  await page.getByRole('button', { name: 'Try turn 1 again' }).first().click();
  await press(page, AT_ONCE);
  await skipForecast(page);
  await page.goto('/');
  await expect(week(page)).toContainText('One of six done.');
  await expect(openStep(page).getByRole('heading')).toHaveText('The twelve-day close');
});

test('while something is searched for the week is away, and the field stays in view', async ({
  page,
}) => {
  await page.goto('/');
  const field = page.getByRole('searchbox', { name: 'Search' });
  await field.focus();
  await page.keyboard.type('kitchen');
  await expect(week(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'At the kitchen table' })).toHaveCount(1);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('kitchen');
  await expect(field).toBeInViewport();
  await field.fill('');
  await expect(week(page)).toBeVisible();
  await expect(field).toBeInViewport();
});

test('a week that is done is one line, and can be opened', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('/#/brief/tap-washer');
  await playFirst(page);
  await finishWeek(page);
  await page.goto('/');
  await page.reload();
  const folded = page.getByText('Your first week: done, six of six');
  await expect(folded).toBeVisible();
  await expect(page.getByRole('link', { name: 'Meet the buyer' })).toHaveCount(0);
  await expect(page.getByText('Done', { exact: true }).first()).toBeHidden();
  await folded.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Done', { exact: true }).filter({ visible: true })).toHaveCount(6);
  await noBarriers(page, 'first week, all done');
});
