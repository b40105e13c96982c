/**
 * A small place that writes at once, before a call returns. What is to be stored is put down here
 * first, as storage takes its time and the page may be gone before. Every call may throw.
 */
export interface Journal {
  /** A name that no other tab has, so that no two write to one key. */
  readonly owner: string;
  /** All that lies there, of every tab. */
  all(): ReadonlyMap<string, string>;
  write(key: string, text: string): void;
  remove(key: string): void;
}

const PREFIX = 'opening-move-journal/';

/** In the browser's localStorage, which other things of the app share. */
export function browserJournal(owner: string): Journal {
  return {
    owner,
    all() {
      const found = new Map<string, string>();
      for (let n = 0; n < localStorage.length; n++) {
        const key = localStorage.key(n);
        const text = key?.startsWith(PREFIX) ? localStorage.getItem(key) : null;
        if (key !== null && text !== null) found.set(key.slice(PREFIX.length), text);
      }
      return found;
    },
    write: (key, text) => localStorage.setItem(PREFIX + key, text),
    remove: (key) => localStorage.removeItem(PREFIX + key),
  };
}

/** What there is where nothing can be put down: the app goes on without. */
export const NO_JOURNAL: Journal = {
  owner: 'nobody',
  all: () => new Map(),
  write: () => undefined,
  remove: () => undefined,
};
