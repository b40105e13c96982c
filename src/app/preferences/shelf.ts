import { DEFAULTS, type Preferences, parsePreferences } from './preferences.ts';

/** Where preferences are kept; public/early.js reads it too. */
const KEY = 'preferences';
/** Where the theme was, when that was all there was to choose. */
const OLD_THEME = 'theme';

/** The preferences of this machine, and how to change them. */
export interface PreferenceShelf {
  read(): Preferences;
  /** Calls after every change, here or in another window. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Holds at once, and for the next visit where it can be kept. */
  set(changes: Partial<Preferences>): void;
  /** As on the first visit. */
  forget(): void;
  /** Reads again what is kept: another window has changed it. */
  reread(): void;
}

/** `storage` may throw, as it does where a browser lets nothing be kept; then all lasts as long as the tab. */
export function makeShelf(storage: () => Storage): PreferenceShelf {
  const listeners = new Set<() => void>();
  let preferences = kept();

  function kept(): Preferences {
    try {
      const text = storage().getItem(KEY);
      if (text !== null) return parsePreferences(text);
      return parsePreferences(JSON.stringify({ theme: storage().getItem(OLD_THEME) }));
    } catch {
      return DEFAULTS;
    }
  }

  function keep(change: (kept: Storage) => void): void {
    try {
      change(storage());
    } catch {
      // A private window, or storage is full.
    }
  }

  function become(next: Preferences): void {
    preferences = next;
    for (const listener of listeners) listener();
  }

  return {
    read: () => preferences,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (changes) => {
      become({ ...preferences, ...changes });
      keep((kept) => {
        kept.setItem(KEY, JSON.stringify(preferences));
        kept.removeItem(OLD_THEME);
      });
    },
    forget: () => {
      become(DEFAULTS);
      keep((kept) => {
        kept.removeItem(KEY);
        kept.removeItem(OLD_THEME);
      });
    },
    reread: () => become(kept()),
  };
}
