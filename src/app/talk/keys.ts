import { useLayoutEffect } from 'react';
import type { MoveView } from './connect.ts';

interface Keys {
  readonly moves: readonly MoveView[];
  readonly hint: (() => void) | null;
  /** Null where nothing can be read aloud. */
  readonly aloud: (() => void) | null;
  /** Null where there is no notebook. */
  readonly notes: (() => void) | null;
  keys(): void;
}

/** What a key does during the talk; null where it does nothing. */
export function actionOf(
  key: string,
  { moves, hint, aloud, notes, keys }: Keys,
): (() => void) | null {
  if (/^[1-9]$/.test(key)) return moves[Number(key) - 1]?.say ?? null;
  if (key === 'n' || key === 'N') return notes;
  if (key === 'h' || key === 'H') return hint;
  if (key === 's' || key === 'S') return aloud;
  return key === '?' ? keys : null;
}

/**
 * Keys work wherever the focus is, but in a field that takes them itself, and not while a dialog
 * lies over the talk. That is asked of the page at each key: it knows a moment before React does.
 */
export function useKeys(keys: Keys): void {
  useLayoutEffect(() => {
    function pressed(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.target instanceof HTMLInputElement && event.target.type !== 'range') return;
      const action = actionOf(event.key, keys);
      if (action === null) return;
      event.preventDefault();
      action();
    }
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}
