import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(`src/app/${name}`, 'utf8')] as const);

const SIDES =
  /(?<![-\w])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[-\w]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear|justify-content)\s*:\s*(?:left|right)\b/;

/** A side in the middle of four: `0 1rem 0 2rem`. Corners, from the upper left: `0 r r 0`. */
const FOUR = /(?<![-\w])(margin|padding|inset|border-width|border-radius)\s*:\s*([^;]+);/g;

/** The values of a shorthand, with what stands in brackets whole. */
function values(text: string): readonly string[] {
  return text.match(/[a-z-]*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s()]+/g) ?? [];
}

/** The lines of a style sheet that mean the left or the right whichever way a language is read. */
function physical(css: string): readonly string[] {
  const code = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const lines = code.split('\n').filter((line) => SIDES.test(line));
  const four = [...code.matchAll(FOUR)].filter(([, name, text = '']) => {
    const [a, b = a, c = a, d = b] = values(text);
    return name === 'border-radius' ? a !== b || c !== d : b !== d;
  });
  return [...lines, ...four.map(([all]) => all)].map((found) => found.trim());
}

test('physical sides are found, and logical ones are let through', () => {
  const bad = [
    'margin-left: 0;',
    'border-right-color: red;',
    'border-top-left-radius: 0;',
    'left: 0;',
    'text-align: right;',
    'padding: 0 1rem 0 calc(2 * var(--a));',
    'border-radius: 0 var(--r) var(--r) 0;',
  ];
  for (const line of bad) expect(physical(`.a { ${line} }`), line).toHaveLength(1);
  const good = [
    'margin-inline-start: 0;',
    'inset-inline-end: 0;',
    'text-align: start;',
    'padding: calc(2 * (1rem + 1px)) 1rem 0;',
    'border-radius: 1rem 1rem 0 0;',
    'margin: 0 auto; /* left: 0; */',
  ];
  for (const line of good) expect(physical(`.a { ${line} }`), line).toEqual([]);
});

test('no style sheet knows left from right: languages are read either way', () => {
  expect(sheets.length).toBeGreaterThan(40);
  const found = sheets.flatMap(([file, css]) => physical(css).map((line) => `${file}: ${line}`));
  expect(found).toEqual([]);
});

test('no layout asks for the width of the screen: the size of text is chosen here', () => {
  const found = sheets.filter(([, css]) => /@media[^{]*(?:width|height)/.test(css));
  expect(found.map(([file]) => file)).toEqual([]);
});
