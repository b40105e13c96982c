import { createContext, useContext } from 'react';
import { language as reader } from '../words/words.ts';

const ToldLanguage = createContext<string | undefined>(undefined);

/** Around what a scenario says: its language, as `langOf` gives it. */
export const ToldIn = ToldLanguage.Provider;

/** The `lang` of an element with a scenario's own words; undefined where it is the page's. */
export function useLang(): string | undefined {
  return useContext(ToldLanguage);
}

/** The `lang` that words in a language need on a page in the reader's; none where nobody said. */
export function langOf(language: string | null, page: string = reader): string | undefined {
  return language === null || language === page ? undefined : language;
}
