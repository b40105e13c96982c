import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { moves } from './support.ts';

const EXAMPLE_TEXT = readFileSync(
  join(import.meta.dirname, '../../scenarios/twelve-day-close.yaml'),
  'utf8',
);

async function pick(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByLabel('Pick a file').setInputFiles({
    name,
    mimeType: 'text/yaml',
    buffer: Buffer.from(content),
  });
}

test('a file with mistakes names them all with their places; mended, it is played and resumed', async ({
  page,
}) => {
  await page.goto('/');
  const wrong = EXAMPLE_TEXT.replace('knows: [pain, cause, signer]', 'knows: [pain, cuase, signer]')
    .replace('level: starter', 'level: begginer')
    .replace('time: 9\n', 'time: nine\n');
  await pick(page, 'My talk.yaml', wrong);
  await expect(page.getByRole('heading', { name: 'My talk.yaml has 3 mistakes' })).toBeVisible();
  const line = wrong.split('\n').indexOf('level: begginer') + 1;
  await expect(page.getByText(`Line ${line}, column 8`)).toBeVisible();
  await expect(page.getByText(/cuase/).first()).toBeVisible();
  await pick(page, 'My talk.yaml', EXAMPLE_TEXT.replace('The twelve-day close', 'A <b>talk</b>'));
  await expect(page.getByRole('heading', { name: 'A <b>talk</b>' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(moves(page)).toHaveCount(5);
  await moves(page).filter({ hasText: 'A few questions' }).click();
  await page.reload();
  await expect(page.getByRole('log')).toContainText('That would be a first. Ask.');
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('link', { name: 'My talk.yaml' })).toBeVisible();
});

test('what is dropped is opened too; what is no text, or too large, is told', async ({ page }) => {
  await page.goto('/');
  await pick(page, 'picture.yaml', Buffer.from([0xff, 0xd8, 0x00, 0x12]));
  await expect(page.getByText('This file isn’t text')).toBeVisible();
  await pick(page, 'large.yaml', Buffer.alloc(1_000_001, 'a'));
  await expect(page.getByText('larger than 1 MB')).toBeVisible();
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.yaml'));
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, EXAMPLE_TEXT);
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});
