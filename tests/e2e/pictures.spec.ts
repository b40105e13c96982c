import { type Page, test } from '@playwright/test';
import { EXAMPLE, press, SAY, seedFor } from './support.ts';

/*
 * Draws every screen into test-results/pictures, to be looked at: PICTURES=1 npx playwright test
 * pictures. It asserts nothing, and without that it does nothing.
 */

const SIZES = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 860 },
} as const;

for (const [device, viewport] of Object.entries(process.env.PICTURES ? SIZES : {})) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`pictures: ${device}, ${colorScheme}`, async ({ browser }) => {
      const touch = device === 'phone';
      const context = await browser.newContext({
        viewport,
        colorScheme,
        hasTouch: touch,
        isMobile: touch,
      });
      const page = await context.newPage();
      const draw = async (name: string, fullPage = false) => {
        await page.waitForTimeout(1100);
        await page.screenshot({
          path: `test-results/pictures/${name}-${device}-${colorScheme}.png`,
          fullPage,
        });
      };
      await page.goto('/');
      await draw('library', true);
      await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
      await page.getByRole('radio', { name: 'One hint' }).check();
      await draw('brief', true);
      await page.getByRole('button', { name: 'Begin' }).click();
      await draw('talk-early');
      await play(page, draw);
      await playCoached(page, draw);
      await context.close();
    });
  }
}

async function play(page: Page, draw: (name: string, fullPage?: boolean) => Promise<void>) {
  await press(page, SAY.mayBeNo);
  await press(page, SAY.lastClose);
  await draw('talk-second');
  await page.getByRole('button', { name: 'A hint' }).click();
  await press(page, SAY.whichPart);
  await page.screenshot({ path: 'test-results/pictures/talk-moving.png' });
  await draw('talk-notes');
  await page.keyboard.press('n');
  await draw('notebook');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await draw('keys');
  await page.keyboard.press('Escape');
  await press(page, SAY.session);
  await draw('forecast');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: 'That is my forecast' }).click();
  await draw('talk-refused');
  await press(page, SAY.playBack);
  await press(page, SAY.whoElse);
  await press(page, SAY.whyNow);
  await page.goto('/');
  await draw('library-left', true);
  await page.getByRole('link', { name: 'Go on' }).click();
  await draw('talk-resumed');
  await press(page, SAY.notYourFix);
  await draw('forecast-end');
  await page.getByRole('button', { name: 'Skip it' }).click();
  await draw('talk-over');
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await draw('debrief-before', true);
  await page.getByRole('button', { name: 'Skip this' }).click();
  await draw('debrief', true);
}

async function playCoached(page: Page, draw: (name: string, fullPage?: boolean) => Promise<void>) {
  await page.goto('/');
  await draw('library-played', true);
  await page.getByLabel('Pick a file').setInputFiles({
    name: 'My talk.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('title: 3\nlevel: begginer\nsummary: [a\n'),
  });
  await draw('library-mistakes', true);
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('fit')}`);
  await page.getByRole('radio', { name: 'After each move' }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.youSign]) await press(page, move);
  await draw('talk-coached');
  await press(page, SAY.whichPart);
  await page.getByRole('button', { name: 'Skip it' }).click();
  for (const move of [SAY.playBack, SAY.whoElse, SAY.whyNow, SAY.story]) await press(page, move);
  await draw('talk-overtime');
  await page.goto('/#/nowhere');
  await draw('unknown');
}
