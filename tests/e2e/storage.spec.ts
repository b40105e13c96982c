import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, noBarriers, press, SAY, seedFor } from './support.ts';

const LOG_1 = new URL('../fixtures/log/database-1.json', import.meta.url);
const LOG_2 = new URL('../fixtures/log/database-2.json', import.meta.url);

/** Makes the database as another version of the app has left it. */
async function makeDatabase(page: Page, version: number, stores: object): Promise<void> {
  // A page of the same origin without the app, which would make its own.
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('/blank');
  await page.evaluate(
    ([number, all]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('opening-move', number);
        opening.onupgradeneeded = () => {
          for (const [name, content] of Object.entries(all)) {
            const store = opening.result.createObjectStore(name);
            for (const [key, value] of Object.entries(content)) store.put(value, key);
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    [version, stores] as const,
  );
}

async function begin(page: Page): Promise<void> {
  await page.goto(`/#/brief/${EXAMPLE}?seed=${seedFor('no-fit')}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('log')).toContainText('I have until half past.');
}

/** Puts a value into the database, as if something had gone wrong there. */
async function put(page: Page, key: string, value: unknown): Promise<void> {
  await page.evaluate(
    ([id, content]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('opening-move');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('runs', 'readwrite');
          change.objectStore('runs').put(content, String(id));
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [key, value] as const,
  );
}

async function stored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (id) =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('opening-move');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('runs').objectStore('runs').get(id);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    key,
  );
}

async function downloaded(page: Page, button: string): Promise<unknown> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
}

test('damaged records are told, can be taken away, and stay as they are', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Meet the buyer' })).toBeVisible();
  const damaged = { version: 1, id: 'bad', run: { scenario: 3 }, was: 'mine' };
  await put(page, 'bad', damaged);
  await put(page, 'worse', 'not even an object');
  await page.reload();
  await expect(page.getByText('2 saved conversations can’t be read')).toBeVisible();
  expect(await downloaded(page, 'Save what is damaged')).toEqual({
    damaged: [
      { key: 'bad', value: damaged },
      { key: 'worse', value: 'not even an object' },
    ],
  });
  await page.goto('/#/talk/bad');
  await expect(page.getByRole('heading', { name: 'can’t be read' })).toBeVisible();
  await begin(page);
  await press(page, SAY.mayBeNo);
  expect(await stored(page, 'bad')).toEqual(damaged);
  expect(await stored(page, 'worse')).toBe('not even an object');
});

const REFUSED = 'doesn’t let anything be kept here';

test.describe('storage that is refused', () => {
  test('the app says so within a second, plays on, and gives what is in memory', async ({
    page,
  }) => {
    await page.addInitScript((words) => {
      // By the page's own clock, from the refusal on: how fast a machine starts the app is another matter.
      IDBFactory.prototype.open = () => {
        performance.mark('refused');
        throw new DOMException('refused', 'SecurityError');
      };
      const look = () => {
        if (document.body?.innerText.includes(words)) performance.mark('said');
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, REFUSED);
    await page.goto('/');
    await expect(page.getByText(REFUSED)).toBeVisible();
    const silence = await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
      return at('said') - at('refused');
    });
    expect(silence).toBeLessThan(1000);
    await begin(page);
    await press(page, SAY.mayBeNo);
    await expect(page.getByText(REFUSED)).toBeVisible();
    expect(await downloaded(page, 'Save a copy')).toMatchObject({
      records: [{ run: { scenario: EXAMPLE, moves: ['may-be-no'] } }],
    });
  });

  test('storage that never answers is not waited for', async ({ page }) => {
    await page.addInitScript(() => {
      const silent = () => Reflect.construct(EventTarget, [], IDBOpenDBRequest);
      Reflect.set(IDBFactory.prototype, 'open', silent);
    });
    await page.goto('/');
    await expect(page.getByText('Storage doesn’t answer')).toBeVisible({ timeout: 2000 });
    await begin(page);
  });

  test('storage of a newer version is shown, and left as it is', async ({ page }) => {
    const { runs } = JSON.parse(readFileSync(LOG_2, 'utf8'));
    const ahead = Object.fromEntries(
      Object.entries<object>(runs).map(([id, run]) => [id, { ...run, version: 2, mood: 'calm' }]),
    );
    await makeDatabase(page, 99, { runs: ahead, moods: {} });
    await page.goto('/#/');
    await expect(page.getByText('was written by a newer version of Opening Move')).toBeVisible();
    await expect(page.getByText('3 things here were kept by a newer version')).toBeVisible();
    await page.goto('/#/kept');
    await expect(page.getByText('Of a newer version').locator('..')).toContainText('3');
    await noBarriers(page, 'what a newer version has kept');
    await page.goto('/#/talk/open00000000000000000000ab');
    await press(page, SAY.lastClose);
    await expect(page.getByRole('log')).toContainText('Day twelve, again.');
    for (const [id, run] of Object.entries(ahead)) expect(await stored(page, id)).toEqual(run);
    expect(await page.evaluate(() => localStorage.length)).toBeLessThanOrEqual(1);
  });
});

test('a database of version 1: everything is there, and answers find their place', async ({
  page,
}) => {
  const old = JSON.parse(readFileSync(LOG_1, 'utf8'));
  await makeDatabase(page, 1, { runs: old.runs, files: old.files });
  await page.goto('/#/kept');
  await expect(page.getByText('Conversations').locator('..')).toContainText('3');
  await expect(page.getByText('Opened files').locator('..')).toContainText('1');
  await expect(page.getByText('Damaged entries').locator('..')).toContainText('0');
  const copy = (await downloaded(page, 'Save a copy')) as Record<string, unknown[]>;
  expect(copy.records).toHaveLength(3);
  const stores = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const opening = indexedDB.open('opening-move');
        opening.onsuccess = () => resolve([...opening.result.objectStoreNames]);
      }),
  );
  expect(stores).toEqual(['entries', 'files', 'runs']);
  for (const [id, record] of Object.entries(old.runs)) {
    expect(await stored(page, id)).toEqual(record);
  }
});

test('storage that is full: it says so, plays on, and keeps everything once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { put: keep } = IDBObjectStore.prototype;
    Reflect.set(globalThis, 'full', false);
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (Reflect.get(globalThis, 'full')) throw new DOMException('full', 'QuotaExceededError');
      return keep.apply(this, args);
    };
  });
  await begin(page);
  await page.evaluate(() => Reflect.set(globalThis, 'full', true));
  await press(page, SAY.mayBeNo);
  await expect(page.getByText('Storage is full')).toBeVisible();
  expect(await downloaded(page, 'Save a copy')).toMatchObject({
    records: [{ run: { moves: ['may-be-no'] } }],
  });
  await page.evaluate(() => Reflect.set(globalThis, 'full', false));
  await press(page, SAY.lastClose);
  await expect(page.getByText('Storage is full')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('log')).toContainText('Day twelve, again.');
});

test('a scenario that changed since: said plainly, and going on leaves the old as it was', async ({
  page,
}) => {
  await begin(page);
  await press(page, SAY.mayBeNo);
  const id = page.url().split('/').at(-1) ?? '';
  await expect.poll(() => stored(page, id)).toMatchObject({ run: { moves: ['may-be-no'] } });
  const old = (await stored(page, id)) as { run: { moves: string[]; hash: string } };
  const changed = {
    ...old,
    run: { ...old.run, hash: '0000000000000000', moves: ['may-be-no', 'last-close', 'gone'] },
  };
  await put(page, id, changed);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'fits for its first 2 turns' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on after turn 2' }).click();
  await expect(page.getByRole('log')).toContainText('Day twelve, again.');
  await press(page, SAY.whichPart);
  expect(page.url()).not.toContain(id);
  expect(await stored(page, id)).toEqual(changed);
  await put(page, id, { ...old, run: { ...old.run, scenario: 'vanished' } });
  await page.goto('/');
  await page.goto(`/#/talk/${id}`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'isn’t here any more' })).toBeVisible();
});

test('a page that breaks keeps what was played, and leads back', async ({ page }) => {
  await begin(page);
  await press(page, SAY.deck);
  await page.getByRole('button', { name: 'Skip it' }).click();
  await page.route(/DebriefPage|Debrief-/, (route) => route.abort());
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  await page.unroute(/DebriefPage|Debrief-/);
  await page.getByRole('button', { name: 'To the library' }).click();
  await expect(page.getByText('Played once. Last: No next step')).toBeVisible();
});
