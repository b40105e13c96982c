import { expect, it } from 'vitest';
import { readOverlay } from '../../src/scenario/overlay.ts';
import { overlayText, refreshed } from '../../src/scenario/overlay-write.ts';
import { printIssues } from '../../src/scenario/print.ts';
import { shipped, shippedIds, shippedOverlays } from '../fixtures/shipped-row.ts';

const all = shippedOverlays();

it('three scenarios ship in German', () => {
  const german = all.filter(({ language }) => language === 'de').map(({ id }) => id);
  expect(german.toSorted()).toEqual(['four-minutes', 'tap-washer', 'twelve-day-close']);
});

it('each translation that ships belongs to a scenario that does', () => {
  expect(all.filter(({ id }) => !shippedIds().includes(id))).toEqual([]);
});

const named = all.map((one) => [`${one.id}.${one.language}.yaml`, one] as const);

it.each(named)(
  '%s has every text as the original has it now, and no other',
  (file, one) => {
    const { issues } = readOverlay(one, one.text, shipped(one.id));
    expect(printIssues(file, one.text, issues)).toBe('');
  },
  60_000,
);

it.each(named)(
  '%s is as `translate` would write it',
  (_, one) => {
    const { file } = readOverlay(one, one.text, shipped(one.id));
    expect(overlayText(refreshed(shipped(one.id), one, file).file)).toBe(one.text);
  },
  60_000,
);

/** Where somebody of the scenario speaks or thinks; all else is told to the trainee. */
const SPOKEN = /\.(say|reply|thought|buyer)(\.|$)/;

/** A German Sie, Ihnen or Ihr that can't be a she or a they, quotations apart. */
const FORMAL = /[\p{Ll}\d,:] (Sie|Ihnen|Ihr(e[mnrs]?)?)(?!\p{L})/u;

it('the trainee is du in German, as in the app, whatever people in a conversation say', () => {
  const told = all
    .filter(({ language }) => language === 'de')
    .flatMap((one) => [...(readOverlay(one, one.text, shipped(one.id)).texts ?? [])])
    .map(([path, text]) =>
      SPOKEN.test(path)
        ? [...text.matchAll(/\(([^)]*)\)/g)].map(([, direction]) => direction).join(' ')
        : text.replace(/„[^“]*“/g, ''),
    );
  expect(
    told.filter((text) => /(?<!\p{L})[dD](u|ich|ir|ein[a-z]*)(?!\p{L})/u.test(text)).length,
  ).toBeGreaterThan(100);
  expect(told.filter((text) => FORMAL.test(text))).toEqual([]);
}, 60_000);
