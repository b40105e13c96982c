import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstLoadKiB } from '../../../src/app/build/first-load.ts';

function chunk(code: string, imports: string[] = [], isEntry = false) {
  return { type: 'chunk' as const, code, imports, isEntry };
}

test('counts the entry and its static imports once each, and nothing lazy', () => {
  const output = {
    'main.js': chunk('main()', ['a.js', 'b.js'], true),
    'a.js': chunk('a()', ['b.js']),
    'b.js': chunk('b()', ['a.js']),
    'lazy.js': chunk('lazy()', ['a.js']),
    'main.css': { type: 'asset' as const },
  };
  const bytes = ['main()', 'a()', 'b()'].reduce((sum, code) => sum + gzipSync(code).length, 0);
  expect(firstLoadKiB(output)).toBe(bytes / 1024);
});
