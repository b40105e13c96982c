/** The languages that the app speaks, each with its own name for itself. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = 'language';

/** The one chosen on this machine; else the first of the reader's own that the app speaks; else English. */
export function languageHere(): Language {
  return known(stored()) ?? preferred() ?? 'en';
}

/** Keeps a language for the next time the page is loaded. False where nothing can be kept. */
export function chooseLanguage(language: Language): boolean {
  try {
    localStorage.setItem(KEY, language);
    return true;
  } catch {
    return false;
  }
}

/** Whether one was chosen on this machine. */
export function languageChosen(): boolean {
  return known(stored()) !== null;
}

/** As on the first visit. */
export function forgetLanguage(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function preferred(): Language | null {
  if (!('document' in globalThis)) return null;
  for (const tag of navigator.languages) {
    const language = known(tag.split('-', 1)[0] ?? '');
    if (language !== null) return language;
  }
  return null;
}

function known(tag: string | null): Language | null {
  return tag !== null && Object.hasOwn(LANGUAGES, tag) ? (tag as Language) : null;
}
