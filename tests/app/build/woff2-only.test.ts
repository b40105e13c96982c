import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutWoff } from '../../../src/app/build/woff2-only.ts';

test('of the fonts that are used there is one format, and each face has it', () => {
  const css = readFileSync('node_modules/@fontsource/source-serif-4/400.css', 'utf8');
  const faces = css.match(/@font-face/g)?.length;
  expect(css).toContain('.woff)');
  const fonts = withoutWoff(css).match(/url\([^)]*\)/g) ?? [];
  expect(fonts).toHaveLength(faces ?? 0);
  expect(fonts.every((font) => font.endsWith('.woff2)'))).toBe(true);
});
