import { mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { noBarriers } from './support.ts';
import { startWorkshop, type WorkshopServer } from './workshop-server.ts';

const PICTURES = 'test-results/workshop';
let server: WorkshopServer;

test.beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await startWorkshop();
});
test.afterAll(() => server.end());

interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
}

async function device(browser: Browser, options = {}): Promise<Device> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  return { context, page: await context.newPage() };
}

const PHONE = { viewport: { width: 360, height: 740 } };

async function join(browser: Browser, code: string, name: string, options = {}): Promise<Device> {
  const phone = await device(browser, { ...PHONE, ...options });
  await phone.page.goto(`${server.address}/#/room/${code}`);
  if (name !== '') await phone.page.getByLabel('Your name').fill(name);
  await phone.page.getByRole('button', { name: 'Join' }).click();
  return phone;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** Votes for the `n`th move, from 0. */
async function vote(page: Page, n: number): Promise<void> {
  const moves = page.getByRole('group').getByRole('button');
  await moves.nth(n).click();
  await expect(moves.nth(n)).toHaveAttribute('aria-pressed', 'true');
}

test('a whole workshop: one facilitator, five phones', async ({ browser }) => {
  test.setTimeout(420_000);
  const { page: big } = await device(browser, { viewport: { width: 1280, height: 800 } });
  const seen = async (name: string, phone?: Page) => {
    await big.screenshot({ path: `${PICTURES}/${name}-big.png` });
    await phone?.screenshot({ path: `${PICTURES}/${name}-phone.png`, fullPage: true });
  };
  await big.goto(`${server.address}/#/workshop`);
  await noBarriers(big, 'open');
  await seen('0-open');
  await big.getByLabel('Scenario').selectOption('twelve-day-close');
  await press(big, 'Open the room');
  await heading(big, 'Join in');
  const code = /room\/(\w{6})/.exec(big.url())?.[1] ?? '';
  const phones = [];
  for (const name of ['Ana', 'Ben', '', 'Dilip']) {
    const colorScheme = name === 'Ben' ? 'dark' : 'light';
    phones.push(await join(browser, code, name, { colorScheme }));
  }
  const [ana, ben, cleo, dilip] = phones as [Device, Device, Device, Device];
  await expect(big.getByText('4 people').first()).toBeVisible();
  await noBarriers(big, 'lobby');
  await noBarriers(ana.page, 'lobby, phone');
  await seen('1-lobby', ana.page);
  await press(big, 'Show the brief');
  await heading(ana.page, 'What you know');
  await noBarriers(big, 'brief');
  await noBarriers(ana.page, 'brief, phone');
  await seen('2-brief', ana.page);
  await press(big, 'Begin the conversation');
  await heading(ana.page, 'What do you say?');
  await vote(ana.page, 0);
  await vote(ben.page, 1);
  await vote(cleo.page, 0);
  await expect(big.getByText('3 of 4 voted')).toBeVisible();
  const late = await join(browser, code, 'Eve');
  await heading(late.page, 'What do you say?');
  await expect(big.getByText('3 of 5 voted')).toBeVisible();
  await noBarriers(big, 'vote');
  await noBarriers(ana.page, 'vote, phone');
  await seen('3-vote', ana.page);
  await dilip.context.setOffline(true);
  await expect(dilip.page.getByText('No connection')).toBeVisible({ timeout: 20_000 });
  await vote(dilip.page, 1);
  await expect(dilip.page.getByText('Kept here; it goes out')).toBeVisible();
  await noBarriers(dilip.page, 'offline, phone');
  await seen('3-vote-offline', dilip.page);
  await dilip.context.setOffline(false);
  await expect(big.getByText('4 of 5 voted')).toBeVisible({ timeout: 20_000 });
  await expect(dilip.page.getByText('Kept here')).toHaveCount(0);
  for (const each of [big, ...[ana, ben, cleo, dilip, late].map(({ page }) => page)]) {
    await each.reload();
    await heading(each, 'What do you say?');
  }
  await expect(ana.page.getByText('You voted A.')).toBeVisible();
  await press(big, 'Show the votes');
  await heading(ana.page, 'How you voted');
  await noBarriers(big, 'split');
  await noBarriers(ana.page, 'split, phone');
  await seen('4-split', ana.page);
  await press(big, 'Talk it over');
  await heading(ben.page, 'Talk it over');
  await noBarriers(big, 'talk');
  await seen('5-talk', ben.page);
  await press(big, 'Vote again');
  await heading(ben.page, 'Vote again');
  await vote(ben.page, 0);
  await expect(big.getByText('1 of 5 voted again')).toBeVisible();
  await noBarriers(ben.page, 'second vote, phone');
  await seen('6-again', ben.page);
  await press(big, 'Close the vote');
  await heading(ben.page, 'Decide');
  await noBarriers(big, 'decided');
  await seen('7-decided', ben.page);
  await big.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await noBarriers(big, 'decided, dark');
  await seen('7-decided-dark');
  await big.setViewportSize(PHONE.viewport);
  await noBarriers(big, 'decided, on the facilitator’s phone');
  await seen('7-decided-narrow');
  await big.setViewportSize({ width: 1280, height: 800 });
  await big.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await press(big, /^Say A, as most want/);
  await heading(ben.page, 'The reply');
  await noBarriers(big, 'reply');
  await noBarriers(ben.page, 'reply, phone');
  await seen('8-reply', ben.page);
  // To its end, by whatever stands first.
  for (let move = 2; move < 20; move++) {
    if (await big.getByText('The conversation is over.').isVisible()) break;
    await press(big, 'Next move');
    await heading(ana.page, 'What do you say?');
    await vote(ana.page, 0);
    await expect(big.getByText('1 of 5 voted')).toBeVisible();
    await press(big, 'Show the votes');
    await press(big, 'Decide now');
    await press(big, /as most want$/);
    await heading(big, 'The reply');
  }
  await seen('9-over', ana.page);
  await press(big, 'To the debrief');
  await expect(big.getByText('Move by move')).toBeVisible({ timeout: 60_000 });
  await expect(ana.page.getByText('On average')).toBeVisible({ timeout: 60_000 });
  await expect(ana.page.getByText('What was so')).toBeVisible();
  await noBarriers(big, 'debrief');
  await noBarriers(ana.page, 'debrief, phone');
  await big.screenshot({ path: `${PICTURES}/10-debrief-big.png`, fullPage: true });
  await seen('10-debrief-top', ana.page);
  const downloading = big.waitForEvent('download');
  await press(big, 'Download the results (CSV)');
  expect((await downloading).suggestedFilename()).toBe(`workshop-${code.toLowerCase()}.csv`);
  await big.getByText('The road not taken').click();
  await press(big, /^Move 1: /);
  await heading(ben.page, 'What do you say?');
  await seen('11-road', ben.page);
  await press(big, 'More');
  await seen('12-more');
  await noBarriers(big, 'more');
  await big.getByText('End and erase', { exact: true }).click();
  await press(big, 'End and erase this room');
  await heading(big, 'This room was ended and erased. Nothing of it is left.');
  await heading(ana.page, 'This room was ended and erased. Nothing of it is left.');
});

test('the guide is made from the scenario', async ({ browser }) => {
  const { page } = await device(browser, PHONE);
  await page.goto(`${server.address}/#/workshop/guide/twelve-day-close`);
  await expect(page.getByText('Three questions to ask')).toBeVisible({ timeout: 60_000 });
  await noBarriers(page, 'guide');
  await page.screenshot({ path: `${PICTURES}/guide-phone.png`, fullPage: true });
});

test('everybody alone: the big screen shows where the ways part, and each keeps their own', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { page: big } = await device(browser, { viewport: { width: 1280, height: 800 } });
  await big.goto(`${server.address}/#/workshop`);
  await big.getByLabel('Scenario').selectOption('twelve-day-close');
  await big.getByText('Everybody alone, at once').click();
  await press(big, 'Open the room');
  await heading(big, 'Join in');
  const code = /room\/(\w{6})/.exec(big.url())?.[1] ?? '';
  const { page: ana } = await join(browser, code, 'Ana');
  await press(big, 'Show the brief');
  await press(big, 'Let everybody begin');
  await heading(ana, 'Everybody plays');
  await ana.getByRole('group').getByRole('button').first().click();
  await expect(big.getByText('1 person', { exact: true }).nth(1)).toBeVisible();
  await expect(ana.getByRole('log')).toContainText('You said');
  await noBarriers(big, 'alone');
  await noBarriers(ana, 'alone, phone');
  await big.screenshot({ path: `${PICTURES}/20-alone-big.png` });
  await ana.screenshot({ path: `${PICTURES}/20-alone-phone.png`, fullPage: true });
  await press(big, 'To the debrief');
  await expect(big.getByText('What was so')).toBeVisible({ timeout: 60_000 });
  await press(ana, 'Read your own debrief');
  await expect(ana).toHaveURL(/#\/(talk|debrief)\//);
});
