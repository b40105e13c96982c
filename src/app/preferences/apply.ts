import type { Preferences } from './preferences.ts';

/** Puts on the page what its style sheets ask for. public/early.js has done so before anything was drawn. */
export function applyPreferences(
  { dataset }: Pick<HTMLElement, 'dataset'>,
  { theme, text, motion }: Preferences,
): void {
  Object.assign(dataset, { theme, text, motion });
}
