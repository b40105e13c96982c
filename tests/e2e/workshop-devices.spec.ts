import { type Browser, type Page, test } from '@playwright/test';
import { noBarriers } from './support.ts';
import {
  codeOf,
  device,
  expect,
  heading,
  headings,
  join,
  openRoom,
  PHONE,
  press,
  SCREEN,
  vote,
} from './workshop-people.ts';
import { PICTURES, workshopForAll } from './workshop-server.ts';

const here = workshopForAll();
test.setTimeout(120_000);

/** A room with one participant in it. */
async function room(browser: Browser) {
  const { page: big } = await device(browser, SCREEN);
  const code = await openRoom(big, here.server.address, 'tap-washer');
  const at = `${here.server.address}/#/room/${code}`;
  const { page: ana } = await join(browser, at, 'Ana');
  await expect(big.getByText('1 person').first()).toBeVisible();
  return { big, ana, at };
}

/** Asks for a seat for another device, and gives what is behind the `#` of its link. */
async function invited(big: Page, button: string, name: string): Promise<string> {
  await press(big, 'More');
  await press(big, button);
  const section = big.locator('section').filter({ has: big.getByRole('heading', { name }) });
  await expect(section.getByRole('img', { name })).toBeVisible();
  const link = await section.getByRole('link').getAttribute('href');
  await noBarriers(big, name);
  await section.scrollIntoViewIfNeeded();
  await big.screenshot({ path: `${PICTURES}/30-${name.replace(' ', '-').toLowerCase()}.png` });
  await press(big, 'Close');
  return new URL(link ?? '').hash;
}

test('the facilitator leads from a phone of their own, and nobody else does', async ({
  browser,
}) => {
  const { big, ana, at } = await room(browser);
  const hash = await invited(big, 'Show a remote control', 'Remote control');
  const { page: remote } = await device(browser, PHONE);
  await remote.goto(`${here.server.address}/${hash}`);
  await press(remote, 'Show the brief');
  await headings([big, remote, ana], 'What you know');
  await press(remote, 'Begin the conversation');
  await vote(ana, 1);
  await expect(remote.getByText('1 of 1 voted')).toBeVisible();
  await expect(big.getByText('1 of 1 voted')).toBeVisible();
  await noBarriers(remote, 'remote control, vote');
  await remote.screenshot({ path: `${PICTURES}/31-remote-phone.png`, fullPage: true });
  await remote.reload();
  await press(remote, 'Show the votes');
  await headings([big, remote, ana], 'How you voted');
  await press(big, 'Decide now');
  await heading(remote, 'Decide');
  await press(remote, /^Say B, as most want/);
  await headings([big, remote, ana], 'The reply');
  const reply = await big.getByRole('log').innerText();
  expect(reply).not.toBe('');
  expect(await remote.getByRole('log').innerText()).toBe(reply);

  const { page: stranger } = await device(browser, PHONE);
  await stranger.goto(`${at}/as/${'0'.repeat(26)}`);
  await heading(stranger, 'This link to the room is no longer good. Ask for a new one.');
  await expect(ana.getByRole('button', { name: 'Next move' })).toHaveCount(0);
  await heading(big, 'The reply');
});

test('a second screen shows the room and can’t move it, in a window of the same browser too', async ({
  browser,
}) => {
  const { big, ana } = await room(browser);
  const hash = await invited(big, 'Show on another screen', 'Another screen');
  const beside = await big.context().newPage();
  const { page: away } = await device(browser, SCREEN);
  for (const screen of [beside, away]) {
    await screen.goto(`${here.server.address}/${hash}`);
    await heading(screen, 'Join in');
  }
  await expect(beside.getByText('Ana')).toBeVisible();
  await press(big, 'Show the brief');
  await press(big, 'Begin the conversation');
  await vote(ana, 0);
  for (const screen of [beside, away]) {
    await heading(screen, 'What do you say?');
    await expect(screen.getByText('1 of 1 voted')).toBeVisible();
    await expect(screen.getByRole('button')).toHaveCount(0);
    await screen.reload();
    await heading(screen, 'What do you say?');
  }
  await noBarriers(away, 'second screen');
  await away.screenshot({ path: `${PICTURES}/32-screen.png` });
  await big.reload();
  await press(big, 'More');
  await press(big, 'To the debrief now');
  await headings([beside, away], 'The debrief');
  await press(big, 'Another conversation');
  await press(big, 'Go on with everybody');
  await headings([big, beside, away, ana], 'Join in');
  expect([beside, away, ana].map(codeOf)).toEqual(Array(3).fill(codeOf(big)));
  await expect(beside.getByRole('button')).toHaveCount(0);
  await press(big, 'Show the brief');
  await headings([beside, away, ana], 'What you know');
});
