import { type Language, languageHere } from './language.ts';
import type { Words } from './spoken.ts';

const load: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en/english.ts')).english,
  de: async () => (await import('./de/german.ts')).german,
};

/** Chosen once for each visit: every module that says something waits for it. */
export const language: Language = languageHere();
export const words: Words = await load[language]();
