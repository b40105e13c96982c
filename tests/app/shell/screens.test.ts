import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packOf } from '../../../src/app/catalogue/packs.ts';
import { fetchScreen, SCREENS, sourceAt } from '../../../src/app/shell/screens.ts';
import { kept, record, TO_PARTED, talked } from '../fixtures.ts';

const played = record(talked(TO_PARTED));
const log = kept({ records: new Map([[played.id, played]]) });
const example = { from: 'app', card: { id: 'twelve-day-close' } };

test('every screen that the app can show has its code among what is fetched', () => {
  const app = readFileSync('src/app/shell/App.tsx', 'utf8');
  const shown = [...app.matchAll(/<Route path="\/([a-z]+)/g)].map(([, name]) => name ?? '');
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((name) => !(name in SCREENS))).toEqual([]);
});

test('a brief shows its scenario, and a conversation what it was played on', () => {
  expect(sourceAt('/brief/twelve-day-close', log)).toMatchObject(example);
  for (const screen of ['talk', 'debrief', 'moments']) {
    expect(sourceAt(`/${screen}/${played.id}`, log)).toMatchObject(example);
  }
  expect(sourceAt(`/compare/${played.id}/other`, log)).toMatchObject(example);
});

test('others show none, and what isn’t there is none', () => {
  const none = ['/', '/progress', '/plans/worksheet', '/brief/none', '/talk/none', '/no/where'];
  expect(none.map((path) => sourceAt(path, log))).toEqual(none.map(() => null));
});

test('what a screen needs is there before it is drawn, once', async () => {
  await fetchScreen(`/debrief/${played.id}`, Promise.resolve(log));
  expect(SCREENS.debrief.code()).toBe(SCREENS.debrief.code());
  const source = sourceAt(`/debrief/${played.id}`, log);
  const first = await Promise.race([source && packOf(source), 'not yet']);
  expect(first).toMatchObject({ scenario: { id: 'twelve-day-close' } });
});

test('nothing is thrown for what isn’t there', async () => {
  await fetchScreen('/brief/none', Promise.resolve(log));
  await fetchScreen('/no/where/at/all', Promise.resolve(log));
});
