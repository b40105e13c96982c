/** `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'theme';

/** The theme chosen on this machine; `auto` where none was, or where nothing can be kept. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Puts a theme on the page, and keeps it for the next visit where that can be done. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A private window: the theme lasts as long as the tab.
  }
}

/** As on the first visit. */
export function forgetTheme(): void {
  applyTheme('auto');
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
