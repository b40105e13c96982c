import { type Page, test } from '@playwright/test';
import { noBarriers } from './support.ts';
import * as people from './workshop-people.ts';
import {
  codeOf,
  expect,
  heading,
  headings,
  PHONE,
  press,
  SCREEN,
  vote,
} from './workshop-people.ts';
import { PICTURES, workshopForAll } from './workshop-server.ts';

const here = workshopForAll();

/** Pictures of both sides. */
async function picture(stage: string, big: Page, phone?: Page): Promise<void> {
  await Promise.all([
    big.screenshot({ path: `${PICTURES}/${stage}-big.png` }),
    phone?.screenshot({ path: `${PICTURES}/${stage}-phone.png`, fullPage: true }),
  ]);
}

/** The same, and nothing is in anybody's way on those pages that show something new. */
async function look(stage: string, big: Page, phone?: Page, fresh?: Page): Promise<void> {
  const pages = fresh ? [fresh] : phone ? [big, phone] : [big];
  await Promise.all(pages.map((page, n) => noBarriers(page, `${stage}, ${n}`)));
  await picture(stage, big, phone);
}

test('a whole workshop on two scenarios: one facilitator, five phones', async ({ browser }) => {
  test.setTimeout(420_000);
  const { page: big } = await people.device(browser, SCREEN);
  await big.goto(`${here.server.address}/#/workshop`);
  await heading(big, 'Workshop');
  await look('0-open', big);
  const code = await people.openRoom(big, here.server.address, 'twelve-day-close');
  const room = `${here.server.address}/#/room/${code}`;
  const came = await Promise.all(
    ['Ana', 'Ben', '', 'Dilip'].map((name) => {
      const colorScheme = name === 'Ben' ? 'dark' : 'light';
      return people.join(browser, room, name, { colorScheme });
    }),
  );
  const [ana, ben, cleo, dilip] = came.map(({ page }) => page) as [Page, Page, Page, Page];
  await expect(big.getByText('4 people').first()).toBeVisible();
  await look('1-lobby', big, ana);
  await press(big, 'Show the brief');
  await heading(ana, 'What you know');
  await look('2-brief', big, ana);

  await press(big, 'Begin the conversation');
  await headings([ana, ben, cleo], 'What do you say?');
  await Promise.all([vote(ana, 0), vote(ben, 1), vote(cleo, 0)]);
  await expect(big.getByText('3 of 4 voted')).toBeVisible();
  const { page: eve } = await people.join(browser, room, 'Eve');
  await heading(eve, 'What do you say?');
  await expect(big.getByText('3 of 5 voted')).toBeVisible();
  await look('3-vote', big, ana);
  await came[3]?.context.setOffline(true);
  await expect(dilip.getByText('No connection')).toBeVisible();
  await vote(dilip, 1);
  await expect(dilip.getByText('Kept here; it goes out')).toBeVisible();
  await look('3-vote-offline', big, dilip, dilip);
  await came[3]?.context.setOffline(false);
  await expect(big.getByText('4 of 5 voted')).toBeVisible();
  await expect(dilip.getByText('Kept here')).toHaveCount(0);
  const all = [big, ana, ben, cleo, dilip, eve];
  await Promise.all(all.map((page) => page.reload()));
  await headings(all, 'What do you say?');
  await expect(ana.getByText('You voted A.')).toBeVisible();
  await press(big, 'Show the votes');
  await heading(ana, 'How you voted');
  await look('4-split', big, ana);
  await press(big, 'Talk it over');
  await heading(ben, 'Talk it over');
  await look('5-talk', big, ben, big);
  await press(big, 'Vote again');
  await heading(ben, 'Vote again');
  await vote(ben, 0);
  await expect(big.getByText('1 of 5 voted again')).toBeVisible();
  await look('6-again', big, ben, ben);
  await press(big, 'Close the vote');
  await heading(ben, 'Decide');
  await look('7-decided', big, ben, big);
  await big.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await look('7-decided-dark', big);
  await big.setViewportSize(PHONE.viewport);
  await look('7-decided-narrow', big);
  await big.setViewportSize(SCREEN.viewport);
  await big.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await press(big, /^Say A, as most want/);
  await heading(ben, 'The reply');
  await look('8-reply', big, ben);
  // To its end, by whatever stands first.
  for (let move = 2; move < 20; move++) {
    if (await big.getByText('The conversation is over.').isVisible()) break;
    await press(big, 'Next move');
    await people.decide(big, ana);
  }
  await picture('9-over', big, ana);
  await press(big, 'To the debrief');
  await expect(big.getByText('Move by move')).toBeVisible({ timeout: 60_000 });
  await expect(ana.getByText('On average')).toBeVisible({ timeout: 60_000 });
  await expect(ana.getByText('What was so')).toBeVisible();
  await look('10-debrief', big, ana);
  await big.screenshot({ path: `${PICTURES}/10-debrief-whole.png`, fullPage: true });
  const downloading = big.waitForEvent('download');
  await press(big, 'Download the results (CSV)');
  expect((await downloading).suggestedFilename()).toBe(`workshop-${code.toLowerCase()}.csv`);
  await big.getByText('The road not taken').click();
  await press(big, /^Move 1: /);
  await heading(ben, 'What do you say?');
  await picture('11-road', big, ben);
  await press(big, 'More');
  await look('12-more', big);
  await press(big, 'To the debrief now');

  // Another conversation: the phones go along by themselves.
  await heading(big, 'The debrief');
  await press(big, 'Another conversation');
  await big.getByLabel('Scenario').selectOption('tap-washer');
  await look('13-another', big);
  await press(big, 'Go on with everybody');
  await headings(all, 'Join in');
  const next = codeOf(big);
  expect(next).not.toBe(code);
  expect(all.map(codeOf)).toEqual(all.map(() => next));
  await expect(big.getByText('5 people').first()).toBeVisible();
  await expect(big.getByText('not connected')).toHaveCount(0);
  await expect(ana.getByText('You are in, as Ana.')).toBeVisible();
  await expect(cleo.getByText('You are in, without a name.')).toBeVisible();
  await look('14-lobby', big, ana, ana);
  await ana.getByRole('link', { name: 'Your debrief of the conversation before' }).click();
  await expect(ana.getByText('On average')).toBeVisible({ timeout: 60_000 });
  await look('14-before', big, ana, ana);
  await ana.getByRole('link', { name: 'Go along' }).click();
  await heading(ana, 'Join in');
  await press(big, 'Show the brief');
  await press(big, 'Begin the conversation');
  await headings([ana, ben, cleo, dilip, eve], 'What do you say?');
  await Promise.all([vote(ana, 1), vote(ben, 0)]);
  await expect(big.getByText('2 of 5 voted')).toBeVisible();

  // The server dies in the middle of the vote.
  await here.server.kill();
  for (const page of all) {
    await expect(page.getByText('No connection')).toBeVisible();
  }
  await Promise.all([vote(cleo, 0), vote(dilip, 1), vote(ben, 1)]);
  for (const page of [cleo, dilip, ben]) {
    await expect(page.getByText('Kept here; it goes out')).toBeVisible();
  }
  await look('15-killed', big, cleo, big);
  await here.server.start();
  await expect(big.getByText('4 of 5 voted')).toBeVisible({ timeout: 30_000 });
  for (const page of all) {
    await expect(page.getByText('No connection')).toHaveCount(0);
    await expect(page.getByText('Kept here')).toHaveCount(0);
  }
  await Promise.all(all.map((page) => page.reload()));
  await expect(ana.getByText('You voted B.')).toBeVisible();
  await expect(ben.getByText('You voted B.')).toBeVisible();
  await expect(cleo.getByText('You voted A.')).toBeVisible();
  await expect(dilip.getByText('You voted B.')).toBeVisible();
  await picture('16-back', big, cleo);
  await press(big, 'Show the votes');
  const votes = big.getByRole('listitem').filter({ hasText: /\d votes?$/ });
  await expect(votes.nth(0)).toContainText('1 vote');
  await expect(votes.nth(1)).toContainText('3 votes');
  await picture('17-split', big, dilip);
  await press(big, 'Decide now');
  await press(big, /^Say B, as most want/);
  await heading(eve, 'The reply');
  await press(big, 'More');
  await press(big, 'To the debrief now');
  await expect(big.getByText('Move by move')).toBeVisible({ timeout: 60_000 });
  await expect(ben.getByText('On average')).toBeVisible({ timeout: 60_000 });
  await picture('18-debrief', big, ben);

  await press(big, 'More');
  await big.getByText('End and erase', { exact: true }).click();
  await press(big, 'End and erase this room');
  await headings(all, 'This room was ended and erased. Nothing of it is left.');
  await people.join(browser, room, 'Eve').then(({ page }) => heading(page, GONE));
});

const GONE = 'There is no room with this code. Look at the big screen again.';
