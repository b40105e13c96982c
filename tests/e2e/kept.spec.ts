import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, noBarriers, press, SAY, SEEN, seedFor } from './support.ts';

async function begin(page: Page): Promise<void> {
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('log')).toContainText('I have until half past.');
}

async function toKept(page: Page): Promise<void> {
  await page.goto('/#/');
  await page.getByRole('link', { name: 'What is kept here' }).click();
  await expect(page.getByRole('heading', { name: 'What is kept here' })).toBeVisible();
}

async function saved(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

async function pick(page: Page, text: string): Promise<void> {
  await page.getByLabel('Bring in a copy').setInputFiles({
    name: 'opening-move.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** Opens the dialog and presses its second button, by keyboard. */
async function eraseAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase everything' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).press('Enter');
  await expect(page.getByText('Everything is erased.')).toBeVisible();
}

function said(page: Page, words: string) {
  return page.getByRole('status').filter({ hasText: words });
}

for (const { colorScheme, width } of SEEN) {
  test(`played, saved, erased, brought in, gone on with: ${colorScheme}, ${width} px`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 860 } });
    const page = await context.newPage();
    await begin(page);
    await press(page, SAY.mayBeNo);
    await press(page, SAY.lastClose);
    const talk = page.url();

    await toKept(page);
    await expect(page.getByText('Nothing leaves it')).toBeVisible();
    await noBarriers(page, 'what is kept');
    const copy = await saved(page);
    expect(JSON.parse(copy)).toMatchObject({ format: 'opening-move-copy', version: 1 });
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByRole('dialog')).toContainText('1 conversation');
    await noBarriers(page, 'before erasing');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await eraseAll(page);
    await noBarriers(page, 'erased');
    await page.reload();
    await page.goto('/#/');
    await expect(page.getByRole('link', { name: 'Meet the buyer' })).toBeVisible();

    await toKept(page);
    await pick(page, '{"format": "opening-move-copy",\n oops');
    await expect(said(page, 'Nothing was brought in (line 2, column 2: ')).toBeVisible();
    await pick(page, copy);
    await expect(said(page, '1 conversation brought in.')).toBeVisible();
    await pick(page, copy);
    await expect(said(page, '1 was here already.')).toBeVisible();
    await noBarriers(page, 'brought in');
    expect(await saved(page)).toBe(copy);
    await page.reload();
    await page.goto('/#/');
    await page.getByRole('link', { name: 'Go on' }).click();
    expect(page.url()).toBe(talk);
    await expect(page.getByRole('log')).toContainText('Day twelve, again.');
    await press(page, SAY.whichPart);
    await context.close();
  });
}

test('what another window erased is not written again, and that is said', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await begin(one);
  await press(one, SAY.mayBeNo);
  await toKept(other);
  await expect(other.getByText('Conversations').locator('..')).toContainText('1');
  await eraseAll(other);
  await press(one, SAY.lastClose);
  await expect(one.getByText('Everything kept here was erased in another window')).toBeVisible();
  await expect(one.getByRole('log')).toContainText('Day twelve, again.');
  expect(JSON.parse(await saved(one))).toMatchObject({ records: [{ id: expect.any(String) }] });
  await other.reload();
  await expect(other.getByText('Conversations').locator('..')).toContainText('0');
});

test('the browser is asked to keep it once, when the first conversation has ended', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked = { times: 0 };
    Reflect.set(globalThis, 'asked', asked);
    StorageManager.prototype.persisted = async () => asked.times > 0;
    StorageManager.prototype.persist = async () => {
      asked.times += 1;
      return true;
    };
  });
  const times = () => page.evaluate(() => Reflect.get(Reflect.get(globalThis, 'asked'), 'times'));
  await begin(page);
  await press(page, SAY.mayBeNo);
  expect(await times()).toBe(0);
  await toKept(page);
  await expect(page.getByText('has not promised to keep it')).toBeVisible();
  await begin(page);
  await press(page, SAY.deck);
  await page.getByRole('button', { name: 'Skip it' }).click();
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
  expect(await times()).toBe(1);
  await begin(page);
  await press(page, SAY.deck);
  await page.getByRole('button', { name: 'Skip it' }).click();
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
  expect(await times()).toBe(1);
  await toKept(page);
  await expect(page.getByText('has promised to keep it')).toBeVisible();
});
