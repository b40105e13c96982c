import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, press, SAY, seedFor, skipForecast } from './support.ts';

async function copyOf(page: Page): Promise<Record<string, { run: { moves: string[] } }[]>> {
  await page.goto('/#/kept');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  return JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
}

/** What waits there for storage, of every tab. */
function journalOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.includes('journal'))
      .join(),
  );
}

/** To the end that sending a deck is, and away at once. */
async function endAndReload(page: Page): Promise<void> {
  await press(page, SAY.deck);
  await skipForecast(page);
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
  await page.reload();
}

test('two tabs end one conversation in two ways, and are left at once: both runs are kept', async ({
  context,
}) => {
  test.setTimeout(90_000);
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
  await one.getByRole('button', { name: 'Begin' }).click();
  await press(one, SAY.mayBeNo);
  await other.goto('/#/');
  await other.getByRole('link', { name: 'Go on' }).click();
  await expect(other.getByRole('group', { name: 'What do you say?' })).toBeVisible();
  await endAndReload(one);
  // Storage has it, whoever got it there: only then does the other tab go on from what is past.
  await expect.poll(() => journalOf(one)).toBe('');
  await press(other, SAY.lastClose);
  await expect(other.getByText('was gone on with in another window')).toBeVisible();
  await endAndReload(other);
  const { records } = await copyOf(other);
  const ended = [
    expect.objectContaining({ ended: true }),
    expect.objectContaining({ ended: true }),
  ];
  expect(records).toEqual(ended);
  expect(new Set(records?.map(({ run }) => run.moves.length))).toEqual(new Set([2, 3]));
  expect(await journalOf(other)).toBe('');
});
