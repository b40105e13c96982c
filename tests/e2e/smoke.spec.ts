import { expect, test } from '@playwright/test';
import { contentSecurityPolicy } from '../../src/server/csp.ts';

test('the page opens under the policy, and nothing is refused or logged as an error', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));

  const response = await page.goto('/');
  await expect(page.getByRole('link', { name: 'Opening Move' })).toBeVisible();

  expect(response?.headers()['content-security-policy']).toBe(contentSecurityPolicy);
  expect(errors).toEqual([]);
});

test('the browser learns how the app is installed, and finds nothing wrong with it', async ({
  page,
}) => {
  await page.goto('/');
  const devtools = await page.context().newCDPSession(page);
  const manifest = () => devtools.send('Page.getAppManifest');
  await expect.poll(async () => (await manifest()).url).toMatch(/\/manifest\.webmanifest$/);
  expect((await manifest()).errors).toEqual([]);
});
