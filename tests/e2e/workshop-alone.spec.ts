import { test } from '@playwright/test';
import { noBarriers } from './support.ts';
import { codeOf, device, expect, heading, join, PHONE, press, SCREEN } from './workshop-people.ts';
import { PICTURES, workshopForAll } from './workshop-server.ts';

const here = workshopForAll();

test('the guide is made from the scenario', async ({ browser }) => {
  const { page } = await device(browser, PHONE);
  await page.goto(`${here.server.address}/#/workshop/guide/twelve-day-close`);
  await expect(page.getByText('Three questions to ask')).toBeVisible({ timeout: 60_000 });
  await noBarriers(page, 'guide');
  await page.screenshot({ path: `${PICTURES}/guide-phone.png`, fullPage: true });
});

test('everybody alone: the big screen shows where the ways part, and each keeps their own', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { page: big } = await device(browser, SCREEN);
  await big.goto(`${here.server.address}/#/workshop`);
  await big.getByLabel('Scenario').selectOption('twelve-day-close');
  await big.getByText('Everybody alone, at once').click();
  await press(big, 'Open the room');
  await heading(big, 'Join in');
  const room = `${here.server.address}/#/room/${codeOf(big)}`;
  const { page: ana } = await join(browser, room, 'Ana');
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
