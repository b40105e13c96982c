import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { withIntegrity } from '../../src/app/build/offline.ts';
import { openSite, type Site } from './site.ts';
import { moves, noBarriers, refusals } from './support.ts';

test.use({ serviceWorkers: 'allow' });

/** Some three hundred and fifty files are kept, on a machine that may be busy. */
const KEEPING = { timeout: 60_000 };
test.beforeEach(() => test.setTimeout(180_000));

let site: Site;
test.beforeEach(async () => {
  site = await openSite();
});
test.afterEach(() => site.shut());

/** Everything the page says has gone wrong, from now on. */
function errors(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`${message.text()} ${message.location().url}`);
  });
  return said;
}

/** Until the whole app is kept on the machine. */
async function visit(page: Page): Promise<void> {
  await page.goto(site.address);
  await expect(page.getByRole('link', { name: 'Meet the buyer' })).toBeVisible(KEEPING);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), KEEPING)
    .toBe('activated');
}

/** Says whatever is first on offer, and skips what can be skipped, until the conversation is over. */
async function playToTheEnd(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: 'Skip it' });
  const over = page.getByRole('button', { name: 'Read the debrief' });
  for (let turn = 0; turn < 60; turn++) {
    await expect(moves(page).first().or(skip).or(over)).toBeVisible();
    if (await over.isVisible()) return;
    if (await skip.isVisible()) {
      await skip.click();
      await expect(skip).toHaveCount(0);
      continue;
    }
    const said = await page.getByRole('log').innerText();
    await moves(page).first().click();
    const heard = async () => (await page.getByRole('log').innerText()) !== said;
    await expect
      .poll(async () => (await heard()) || (await skip.isVisible()) || (await over.isVisible()))
      .toBe(true);
  }
  throw new Error('the conversation did not end');
}

/** Addresses of pictures that are on the page and couldn't be had. */
function facesMissing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.images]
      .filter(({ complete, naturalWidth }) => complete && naturalWidth === 0)
      .map(({ src }) => src),
  );
}

/** Every scenario that ships, by its file's name, with its title. */
function shipped(): readonly { readonly id: string; readonly title: string }[] {
  return (
    readdirSync('scenarios')
      // Translations have a second dot.
      .filter((file) => /^[^.]+\.yaml$/.test(file))
      .map((file) => {
        const [, title = ''] =
          /^title: "?(.+?)"?$/m.exec(readFileSync(join('scenarios', file), 'utf8')) ?? [];
        return { id: file.replace('.yaml', ''), title };
      })
  );
}

/**
 * Puts a version on the site that differs in its page, and has no chunk with this name: as if each
 * had another name now.
 */
function release(name: string, gone?: string): void {
  const path = join(site.folder, 'index.html');
  const page = readFileSync(path, 'utf8').replace(/(<meta name="release"[^>]*>)?<\/head>/, '');
  const [start = '', end = ''] = page.split('<body>');
  writeFileSync(path, `${start}<meta name="release" content="${name}"></head><body>${end}`);
  const worker = join(site.folder, 'service-worker.js');
  const [built] = withIntegrity(site.folder, [{ revision: name, url: 'index.html' }]);
  let code = readFileSync(worker, 'utf8').replace(
    /\{[^{}]*"url":"index\.html"\}/,
    JSON.stringify(built),
  );
  if (gone !== undefined) {
    code = code.replaceAll(new RegExp(`\\{[^{}]*"url":"assets/${gone}-[^{}]*\\},?`, 'g'), '');
    const assets = join(site.folder, 'assets');
    for (const file of readdirSync(assets)) {
      if (file.startsWith(`${gone}-`)) rmSync(join(assets, file));
    }
  }
  writeFileSync(worker, code);
}

/** The version a page came from; null for the one that was built. */
function releaseOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('meta[name=release]')?.getAttribute('content') ?? null,
  );
}

/** Until the browser has found the new version, and kept all of it. */
async function found(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? null),
      KEEPING,
    )
    .toBe('installed');
}

test('all of the build is kept: every chunk, every scenario, every face', async ({ page }) => {
  await visit(page);
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
  const base = new URL(site.address).pathname;
  const built = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(site.folder, path)).isFile() && path !== 'service-worker.js')
    .map((path) => `${base}${path}`);
  expect(kept.toSorted()).toEqual(built.toSorted());
  // The scenario itself, and what its endings are called.
  for (const { id } of shipped()) {
    expect(
      kept.filter((path) => path.includes(`/assets/${id}-`)),
      id,
    ).toHaveLength(2);
    expect(kept.filter((path) => path.includes(`/portraits/${id}-`)).length, id).toBeGreaterThan(5);
  }
});

test('with no network after one visit: every brief, a new conversation, its debrief, and the library', async ({
  page,
  context,
}) => {
  const refused = await refusals(page);
  const wrong = errors(page);
  await visit(page);
  await context.setOffline(true);
  await site.shut();

  await page.reload();
  await expect(page.getByRole('link', { name: 'Meet the buyer' })).toBeVisible();
  expect(shipped().length).toBeGreaterThanOrEqual(14);
  for (const { id, title } of shipped()) {
    await page.goto(`${site.address}#/brief/${id}`);
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    expect(await facesMissing(page), id).toEqual([]);
  }
  await page.getByRole('link', { name: 'Opening Move' }).click();
  await page.getByRole('link', { name: 'About so big' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await playToTheEnd(page);
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.getByRole('heading', { name: 'The moves', exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Par [0-9.]+/ })).toBeVisible({ timeout: 30_000 });
  const graded = page.getByText(/^(Best|Good|Slip|Costly|Very costly)$/).filter({ visible: true });
  await expect(graded.first()).toBeVisible();
  expect(await facesMissing(page)).toEqual([]);

  await page.getByRole('link', { name: 'Opening Move' }).click();
  await expect(page.getByText('Played once.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Played once.')).toBeVisible();
  expect(refused).toEqual([]);
  expect(wrong).toEqual([]);
});

test('a new version waits: nothing is said in a talk, and the library has it when it is wanted', async ({
  page,
  context,
}) => {
  const refused = await refusals(page);
  await visit(page);
  const talk = await context.newPage();
  await talk.goto(`${site.address}#/brief/tap-washer`);
  await talk.getByRole('button', { name: 'Begin' }).click();
  await expect(moves(talk).first()).toBeVisible();
  await talk.evaluate(() => Reflect.set(globalThis, 'sameTalk', true));
  const ready = page.getByText('A new version is ready.');
  await expect(ready).toHaveCount(0);

  release('two', 'DebriefPage');
  await found(talk);
  await expect(talk.getByText('A new version is ready.')).toHaveCount(0);
  await expect(ready).toBeVisible();
  await noBarriers(page, 'library with a new version');
  await page.reload();
  expect(await releaseOf(page)).toBeNull();

  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => releaseOf(page).catch(() => null), KEEPING).toBe('two');
  await expect(page.getByRole('link', { name: 'About so big' })).toBeVisible();
  await expect(ready).toHaveCount(0);

  expect(await talk.evaluate(() => Reflect.get(globalThis, 'sameTalk'))).toBe(true);
  await playToTheEnd(talk);
  await talk.getByRole('button', { name: 'Read the debrief' }).click();
  await expect(talk.getByRole('button', { name: 'Skip this' })).toBeVisible();
  expect(refused).toEqual([]);
});

test('a new version takes over by itself when the last page of the old one is closed', async ({
  page,
  context,
}) => {
  await visit(page);
  release('two');
  await found(page);
  await page.close();
  const later = await context.newPage();
  await expect
    .poll(async () => {
      await later.goto('about:blank');
      await later.goto(site.address);
      return releaseOf(later);
    }, KEEPING)
    .toBe('two');
});
