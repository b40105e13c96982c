import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, press, SAY, seedFor, skipForecast } from './support.ts';

/** Gives the browser a voice, which writes down what it is to say. */
async function withVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heard', heard);
    const utterance = class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    };
    Reflect.set(globalThis, 'SpeechSynthesisUtterance', utterance);
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [{ name: 'Kate', lang: 'en-GB', localService: true }],
        speak: ({ text, voice }: { text: string; voice: { name: string } }) =>
          heard.push(`${voice.name}: ${text}`),
        cancel: () => heard.push('(silence)'),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      },
    });
  });
}

/** What was heard since it was asked last, with one silence for several. */
async function heard(page: Page): Promise<readonly string[]> {
  const lines = await page.evaluate(() =>
    (Reflect.get(globalThis, 'heard') as string[]).splice(0).map(String),
  );
  return lines.filter((line, n) => line !== '(silence)' || lines[n - 1] !== line);
}

async function begin(page: Page, aloud: boolean): Promise<void> {
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
  const box = page.getByRole('checkbox', { name: 'Read aloud' });
  await expect(box).not.toBeChecked();
  if (aloud) await box.check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('log')).toContainText('I have until half past.');
}

test('the buyer is heard, each line once and in order, and is silent when the talk is left', async ({
  page,
}) => {
  await withVoice(page);
  await begin(page, true);
  expect(await heard(page)).toEqual(['(silence)', 'Kate: Marta Oyelaran. I have until half past.']);
  await press(page, SAY.mayBeNo);
  expect(await heard(page)).toEqual([
    '(silence)',
    'Kate: That would be a first. Ask.',
    'Kate: So. What would you like to know?',
  ]);
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  expect(await heard(page)).toEqual([]);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('link', { name: 'Go on' })).toBeVisible();
  expect(await heard(page)).toEqual(['(silence)']);
});

test('S and its button turn it off and on, and the choice stays', async ({ page }) => {
  await withVoice(page);
  await begin(page, false);
  const button = page.getByRole('button', { name: 'Read aloud' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('s');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await heard(page)).toEqual(['(silence)', 'Kate: Marta Oyelaran. I have until half past.']);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await press(page, SAY.mayBeNo);
  expect(await heard(page)).toEqual(['(silence)']);
  await button.click();
  await page.goto('/#/settings');
  await expect(page.getByRole('radio', { name: /^Read aloud/ })).toBeChecked();
  await page.getByRole('button', { name: 'Hear a sentence' }).click();
  expect((await heard(page)).at(-1)).toContain('Kate: I have until half past.');
});

test('out of sight it is silent, and before the last forecast nothing of the reply is heard', async ({
  page,
}) => {
  await withVoice(page);
  await begin(page, true);
  await heard(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await heard(page)).toEqual(['(silence)']);
  for (const move of [SAY.mayBeNo, SAY.lastClose, SAY.whichPart]) await press(page, move);
  await heard(page);
  await press(page, SAY.notYourFix);
  await expect(page.getByRole('button', { name: 'Skip it' })).toBeVisible();
  expect(await heard(page)).toEqual(['(silence)']);
  await skipForecast(page);
  await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
  expect((await heard(page)).join(' ')).toContain('Nobody has ever said that');
});

test('where there is no voice, nothing is offered, and the settings say why', async ({ page }) => {
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
  await expect(page.getByRole('radio', { name: 'After each move' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Read aloud' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('Nothing can be read aloud here')).toBeVisible();
});
