import '@fontsource-variable/instrument-sans';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '@fontsource/source-serif-4/600.css';
import { firstScreenDrawn } from './first-screen.ts';

/** Each of them, as CSS says in `font`. */
const TYPEFACES = [
  '1em "Instrument Sans Variable"',
  '1em "Source Serif 4"',
  'italic 1em "Source Serif 4"',
  '600 1em "Source Serif 4"',
];

/**
 * Fetches the app's typefaces once there is something to read, and puts them on the page all at once,
 * so that it is laid out anew only once (styles/tokens.css).
 */
export async function fetchTypefaces(page: Document): Promise<void> {
  await firstScreenDrawn;
  await Promise.allSettled(TYPEFACES.map((typeface) => page.fonts.load(typeface)));
  page.documentElement.dataset.typefaces = 'own';
}
