import { expect, test } from 'vitest';
import { elsewhere } from '../../src/app/session/another.ts';
import type { RunRecord } from '../../src/app/session/record.ts';
import { pack, record, TO_PARTED, talked } from './fixtures.ts';

const SITUATIONS = Object.keys(pack.scenario.situations);
const BIRTH = { id: 'next', at: 70 };

/** Seeds that draw every situation before long. */
function seeds(): () => number {
  let seed = 0;
  return () => {
    seed = (seed + 40_503_017) % 2 ** 32;
    return seed;
  };
}

function metIn(situation: string, overrides: Partial<RunRecord> = {}): RunRecord {
  return record(talked(['may-be-no'], situation), { id: `in-${situation}`, ...overrides });
}

test('the same buyer is met in a situation that this reader has not met', () => {
  for (const last of SITUATIONS) {
    const fresh = SITUATIONS.find((id) => id !== last) ?? '';
    const met = SITUATIONS.filter((id) => id !== fresh).map((id) => metIn(id));
    const from = metIn(last);
    // Several draws: by luck alone one would be met again.
    const newSeed = seeds();
    for (let n = 0; n < 12; n++) {
      expect(elsewhere(pack, from, met, newSeed, BIRTH).run.situation).toBe(fresh);
    }
  }
});

test('once all have been met, it is any other than this one', () => {
  const met = SITUATIONS.map((id) => metIn(id));
  const newSeed = seeds();
  const drawn = Array.from(
    { length: 30 },
    () => elsewhere(pack, metIn('fit'), met, newSeed, BIRTH).run.situation,
  );
  expect(new Set(drawn)).toEqual(new Set(['no-fit', 'not-now']));
});

test('where nothing was said nothing was met, nor in a conversation of another scenario', () => {
  const from = metIn('fit');
  const notNow = metIn('not-now');
  const begun = metIn('no-fit', { run: { ...from.run, situation: 'no-fit', moves: [] } });
  const other = metIn('no-fit', { run: { ...from.run, situation: 'no-fit', scenario: 'other' } });
  const newSeed = seeds();
  for (let n = 0; n < 12; n++) {
    const next = elsewhere(pack, from, [from, notNow, begun, other], newSeed, BIRTH);
    expect(next.run.situation).toBe('no-fit');
  }
});

test('it begins at once, with the same settings and nothing of the other', () => {
  const settings = { coach: 'hint', readAloud: true, blind: false } as const;
  const from = record(talked(TO_PARTED), { settings, ended: true, hintsUsed: 1 });
  const next = elsewhere(pack, from, [from], seeds(), BIRTH);
  expect(next).toMatchObject({ id: 'next', started: 70, settings, hintsUsed: 0, ended: false });
  expect(next).toMatchObject({ run: { moves: [] }, retryOf: null, reflection: null });
});

test('where there is no other situation, it goes on all the same', () => {
  const { fit } = pack.scenario.situations;
  const only = { ...pack, scenario: { ...pack.scenario, situations: fit ? { fit } : {} } };
  expect(elsewhere(only, metIn('fit'), [], () => 7, BIRTH).run.seed).toBe(7);
});
