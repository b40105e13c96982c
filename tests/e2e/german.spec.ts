import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, noBarriers, refusals, seedFor } from './support.ts';

test.use({ locale: 'de-DE' });

/** The example, as it is called in German, and a move that ends it at once. */
const TITLE = 'Abschluss am zwölften Tag';
const DECK = 'Ich schicke Ihnen unsere';

/** For what has to be worked out first. */
const SOLVED = { timeout: 30_000 };

/** Says a move by the digit that stands beside its words, on the German page. */
async function press(page: Page, words: string): Promise<void> {
  const move = page
    .getByRole('group', { name: 'Was sagst du?' })
    .getByRole('button')
    .filter({ hasText: words });
  await expect(move).toBeVisible();
  await page.keyboard.press((await move.innerText()).trim().charAt(0));
  await expect(move).toHaveCount(0);
}

/** Words by which English is told, where German has none like them. */
const ENGLISH = /\b(the|you|your|with|and|that|this|what|from|they|have|is|of|to)\b/i;

/** What is English on a page without saying so. The options of a list can't be marked in part. */
async function unmarked(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest('script, style, option')) continue;
      if (parent.closest('[lang]')?.getAttribute('lang') === 'de') {
        found.push(walker.currentNode.textContent ?? '');
      }
    }
    return found;
  });
  return texts.filter((text) => ENGLISH.test(text));
}

/** German to the last word, no wider than the screen, and on a phone in nobody's way. */
async function inGerman(page: Page, screen: string, width: number): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.lang), screen).toBe('de');
  expect(await unmarked(page), screen).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, screen).toBeLessThanOrEqual(width);
  if (width === 360) await noBarriers(page, screen);
}

for (const width of [360, 1280]) {
  test(`the app speaks German from the library to what is kept, at ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(400_000);
    await page.setViewportSize({ width, height: 800 });
    const refused = await refusals(page);

    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Zum Gespräch' })).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await inGerman(page, 'library', width);
    await page.getByLabel('Datei wählen').setInputFiles({
      name: 'falsch.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from('title: 3\nnonsense: 1\n'),
    });
    await expect(page.getByRole('heading', { name: /falsch.yaml hat \d+ Fehler/ })).toBeVisible();
    await inGerman(page, 'library with mistakes', width);

    await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
    await page.getByRole('radio', { name: 'Nach jedem Zug' }).check();
    await inGerman(page, 'brief', width);
    await page.getByRole('button', { name: 'Anfangen' }).click();
    await inGerman(page, 'talk', width);
    await page.keyboard.press('?');
    await inGerman(page, 'keys', width);
    await page.keyboard.press('Escape');
    await press(page, 'Dann erst ein paar Fragen');
    await press(page, 'Erzählen Sie mir');
    await press(page, 'Welcher Teil von');
    await press(page, 'Wollen wir uns zu dritt');
    await inGerman(page, 'forecast', width);
    await page.getByRole('button', { name: 'Das ist meine Prognose' }).click();
    await page.keyboard.press('n');
    await inGerman(page, 'talk with notes and a refusal', width);
    await page.keyboard.press('Escape');
    await press(page, 'Ich schicke Ihnen unsere');
    await page.getByRole('button', { name: 'Überspringen' }).click();
    await inGerman(page, 'the end of the talk', width);
    await page.getByRole('button', { name: 'Zur Nachbesprechung' }).click();

    await expect(page.getByRole('heading', { name: 'Bevor etwas verraten wird' })).toBeVisible();
    await inGerman(page, 'before the debrief', width);
    await page.getByRole('button', { name: 'Überspringen' }).click();
    await expect(page.getByRole('heading', { name: 'Par, Züge und Glück' })).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.getByRole('button', { name: 'Den besten Verlauf spielen' }).click();
    await page.getByRole('button', { name: 'Alles', exact: true }).click();
    await inGerman(page, 'debrief', width);
    await expect(page.getByRole('img', { name: /^Par 96,8, abzüglich/ })).toBeVisible();

    await page.goto('/#/progress');
    await expect(page.getByText('Ein Gespräch, ein erster Versuch.')).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await inGerman(page, 'progress', width);

    await page.goto('/#/kept');
    await page.getByLabel('Kopie einlesen').setInputFiles({
      name: 'kopie.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"records": ['),
    });
    await expect(page.getByText('Zeile 1, Spalte 14: sie bricht ab')).toBeVisible();
    await page.getByRole('button', { name: 'Alles löschen' }).click();
    await inGerman(page, 'kept', width);
    await page.goto('/#/nowhere');
    await expect(page.getByRole('heading', { name: /steht nichts/ })).toBeVisible();
    await inGerman(page, 'unknown address', width);
    expect(refused).toEqual([]);
  });
}

test('moments, a drill and two runs side by side are read in German too', async ({ page }) => {
  test.setTimeout(200_000);
  await page.setViewportSize({ width: 360, height: 800 });
  for (const moves of [['Dann erst ein paar Fragen', DECK], [DECK]]) {
    await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('fit')}`);
    await page.getByRole('button', { name: 'Anfangen' }).click();
    for (const move of moves) await press(page, move);
    await page.getByRole('button', { name: 'Überspringen' }).click();
  }
  await page.getByRole('button', { name: 'Zur Nachbesprechung' }).click();
  await page.getByRole('button', { name: 'Überspringen' }).click();
  await expect(page.getByRole('link', { name: 'Jetzt üben: Zug 1' })).toBeVisible(SOLVED);
  const debrief = page.url();

  await page.getByRole('link', { name: 'Zeig mir, wo ich es verloren hätte' }).click();
  await expect(page.getByText('Ein Moment. Vor Zug 1')).toBeVisible(SOLVED);
  await press(page, 'Dann erst ein paar Fragen');
  await inGerman(page, 'a moment', 360);
  const then = page.getByRole('listitem').filter({ hasText: 'Damals hast du gesagt' });
  await expect(then).toContainText(DECK);

  await page.goto(debrief);
  await page.getByRole('link', { name: 'Jetzt üben: Zug 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE, SOLVED);
  await press(page, DECK);
  await inGerman(page, 'a drill', 360);
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: TITLE })).toBeVisible();
  await inGerman(page, 'the end of the drills', 360);

  await page.goto(debrief);
  await page.getByRole('link', { name: 'Mit einem früheren Gespräch von dir' }).click();
  await expect(page.getByRole('img', { name: /^Zwei Linien/ })).toBeVisible(SOLVED);
  const earlier = page.getByRole('region', { name: 'Früher', exact: true });
  await expect(earlier).toContainText('Dann erst ein paar Fragen');
  await inGerman(page, 'two runs', 360);

  // What was played in German is called in English by who reads that from now on.
  await page.goto('/');
  const card = page.getByRole('listitem').filter({ hasText: TITLE });
  await expect(card.getByText('Kein nächster Schritt').first()).toBeVisible();
  await page.evaluate(() => localStorage.setItem('language', 'en'));
  await page.reload();
  await expect(page.getByText('Last: No next step').first()).toBeVisible();
});

test('whoever reads English first is spoken to in English', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Meet the buyer' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await context.close();
});
