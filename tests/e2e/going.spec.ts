import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, SEEN } from './support.ts';

/** Fetches nothing of a screen until it is let. */
async function heldBack(page: Page, screen: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/${screen}-*.js`, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const { colorScheme, width } of SEEN) {
  test(`a screen stays until the next is there: ${colorScheme}, ${width} px`, async ({
    browser,
  }, info) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 780 } });
    const page = await context.newPage();
    await page.goto('/');
    const meet = page.getByRole('link', { name: 'Meet the buyer' }).first();
    await expect(meet).toBeVisible();
    const arrive = await heldBack(page, 'BriefPage');
    await meet.click();
    await expect(page.getByRole('status').filter({ hasText: 'One moment.' })).toBeVisible();
    await expect(page.locator('[inert]').getByText('Your first week')).toBeVisible();
    await page.waitForTimeout(700);
    await page.screenshot({ path: info.outputPath('going.png') });
    arrive();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    await expect(page.locator('[inert]')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await context.close();
  });
}

test('the first screen, where it takes long, says that it is on its way', async ({ page }) => {
  const arrive = await heldBack(page, 'BriefPage');
  await page.goto(`/#/brief/${EXAMPLE}`);
  await expect(page.getByText('One moment.').filter({ visible: true })).toBeVisible();
  arrive();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expect(page.getByText('One moment.')).toHaveCount(0);
});
