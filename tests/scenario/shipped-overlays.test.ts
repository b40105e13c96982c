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
