import { drawnOnce } from './drawn-once.ts';

const FACES = [
  '1em "Instrument Sans Variable"',
  '1em "Source Serif 4"',
  'italic 1em "Source Serif 4"',
  '600 1em "Source Serif 4"',
];

/**
 * Fetches the app's typefaces once there is something to read, and puts them on the page all at once,
 * so that it is laid out anew only once (styles/tokens.css).
 */
export async function wearFaces(page: Document): Promise<void> {
  await drawnOnce;
  await Promise.allSettled(FACES.map((face) => page.fonts.load(face)));
  page.documentElement.dataset.faces = 'own';
}
