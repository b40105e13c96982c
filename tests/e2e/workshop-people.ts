import { type Browser, type BrowserContext, expect as expects, type Page } from '@playwright/test';

/** Six browsers and a server on a machine that does other things as well take their time. */
export const expect = expects.configure({ timeout: 20_000 });

/** Somebody's phone, or the big screen. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
}

export async function device(browser: Browser, options = {}): Promise<Device> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  return { context, page: await context.newPage() };
}

export const PHONE = { viewport: { width: 360, height: 740 } };
export const SCREEN = { viewport: { width: 1280, height: 800 } };

/** Somebody joins by the address behind the QR code. */
export async function join(
  browser: Browser,
  room: string,
  name: string,
  options = {},
): Promise<Device> {
  const phone = await device(browser, { ...PHONE, ...options });
  await phone.page.goto(room);
  if (name !== '') await phone.page.getByLabel('Your name').fill(name);
  await press(phone.page, 'Join');
  return phone;
}

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).click();

export const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** All of them are where their heading says. */
export const headings = (pages: readonly Page[], name: string) =>
  Promise.all(pages.map((page) => heading(page, name)));

/** Votes for the `n`th move, from 0. */
export async function vote(page: Page, n: number): Promise<void> {
  const moves = page.getByRole('group').getByRole('button');
  await moves.nth(n).click();
  await expect(moves.nth(n)).toHaveAttribute('aria-pressed', 'true');
}

/** Opens a room on a screen, and gives its code. */
export async function openRoom(page: Page, address: string, scenario: string): Promise<string> {
  await page.goto(`${address}/#/workshop`);
  await page.getByLabel('Scenario').selectOption(scenario);
  await press(page, 'Open the room');
  await heading(page, 'Join in');
  return codeOf(page);
}

/** Of the room that a page is in. */
export function codeOf(page: Page): string {
  return /room\/(\w{6})/.exec(page.url())?.[1] ?? '';
}

/** Decides by whatever stands first, as most want, from the vote on to the reply. */
export async function decide(big: Page, voter: Page): Promise<void> {
  await heading(voter, 'What do you say?');
  await vote(voter, 0);
  await expect(big.getByText(/^1 of \d+ voted/)).toBeVisible();
  await press(big, 'Show the votes');
  await press(big, 'Decide now');
  await press(big, /as most want$/);
  await heading(big, 'The reply');
}
