import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { weigh, withIntegrity } from '../../../src/app/build/offline.ts';

const folder = mkdtempSync(join(tmpdir(), 'opening-move-built-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every file is known by its content', () => {
  mkdirSync(join(folder, 'portraits'));
  writeFileSync(join(folder, 'portraits/dot-5.svg'), '<svg/>');
  const print = createHash('sha256').update('<svg/>').digest('base64');
  const entry = { url: 'portraits/dot-5.svg', revision: null };
  expect(withIntegrity(folder, [entry])).toEqual([{ ...entry, integrity: `sha256-${print}` }]);
});

test('what is kept may weigh 8 MiB and no more', () => {
  const mib = 2 ** 20;
  expect(weigh([{ size: 3 * mib }, { size: 5 * mib }])).toBe(8);
  expect(() => weigh([{ size: 3 * mib }, { size: 5 * mib }, { size: 6000 }])).toThrow(
    '8.01 MiB, at most 8',
  );
});
