import { createContext, useContext } from 'react';
import { language as reader } from '../words/words.ts';

/** The language that scenarios are written in, and all that is said to their authors. */
export const ORIGINAL = 'en';

const ToldLanguage = createContext<string | undefined>(langOf(ORIGINAL));

/** The `lang` of an element with a scenario's own words; undefined where it is the page's. */
export function useLang(): string | undefined {
  return useContext(ToldLanguage);
}

/** The `lang` that words in a language need on a page in the reader's. */
export function langOf(language: string): string | undefined {
  return language === reader ? undefined : language;
}
