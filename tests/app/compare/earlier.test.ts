import { expect, test } from 'vitest';
import { connectEarlier } from '../../../src/app/compare/earlier.ts';
import type { RunRecord } from '../../../src/app/session/record.ts';
import { record, TO_PARTED, talked } from '../fixtures.ts';

function run(id: string, started: number, overrides: Partial<RunRecord> = {}): RunRecord {
  return record(talked(TO_PARTED), { id, started, ended: true, ...overrides });
}

function earlier(own: RunRecord, ...others: readonly RunRecord[]) {
  return connectEarlier(own, new Map([own, ...others].map((one) => [one.id, one])));
}

test('a run is held against the last one before it', () => {
  const link = earlier(run('c', 30), run('a', 10), run('b', 20), run('d', 40));
  expect(link).toEqual({
    href: '#/compare/b/c',
    words: 'Compare with an earlier run of yours',
  });
});

test('another try is held against the first attempt', () => {
  const again = run('c', 30, { retryOf: { record: 'a', turn: 3 } });
  expect(earlier(again, run('a', 10), run('b', 20))).toEqual({
    href: '#/compare/a/c',
    words: 'Compare with the first attempt',
  });
});

test('never against one that goes on, that is of another scenario, or of another content', () => {
  const own = run('c', 30);
  expect(earlier(own)).toBeNull();
  expect(earlier(own, run('a', 10, { ended: false }))).toBeNull();
  expect(earlier(own, run('a', 10, { run: { ...own.run, scenario: 'other' } }))).toBeNull();
  expect(earlier(own, run('a', 10, { run: { ...own.run, hash: 'other' } }))).toBeNull();
});
