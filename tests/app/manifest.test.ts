import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { APP_NAME } from '../../src/app/words/common.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly Icon[];
}

const manifest: Manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'));
const page = readFileSync('index.html', 'utf8');
const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');

/** A colour of the tokens, in light and in dark. */
function token(name: string): readonly string[] {
  return tokens.match(new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`))?.slice(1) ?? [];
}

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: string): string {
  const bytes = readFileSync(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('the manifest works under any path, and says what the app is', () => {
  expect(manifest).toMatchObject({
    name: APP_NAME,
    start_url: './',
    scope: './',
    display: 'standalone',
  });
  // What there is room for under an icon.
  expect(manifest.short_name.length).toBeLessThanOrEqual(12);
  expect(page).toContain(`content="${manifest.description}"`);
});

test('the colours of the manifest, the page and the icon are those of the tokens', () => {
  const [light = '', dark = ''] = token('paper');
  const [green = ''] = token('green');
  expect([manifest.theme_color, manifest.background_color]).toEqual([light, light]);
  expect(page).toContain(`media="(prefers-color-scheme: light)" content="${light}"`);
  expect(page).toContain(`media="(prefers-color-scheme: dark)" content="${dark}"`);
  const icon = readFileSync('public/icons/icon.svg', 'utf8');
  expect([...icon.matchAll(/fill="(#\w+)"/g)].map(([, fill]) => fill)).toEqual([light, green]);
});

test('every icon is there in the size it is said to have', () => {
  for (const { src, sizes, type } of manifest.icons) {
    const file = join('public', src);
    if (type === 'image/png') expect(sizeOf(file), src).toBe(sizes);
    else expect(readFileSync(file, 'utf8')).toMatch(/^<svg/);
  }
  const given = manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`);
  expect(given).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable']);
  expect(sizeOf('public/icons/apple-touch-icon.png')).toBe('180x180');
  for (const [, href = ''] of page.matchAll(/href="\/([^"]+)"/g)) {
    expect(readFileSync(join('public', href)).length, href).toBeGreaterThan(0);
  }
});
