import type { Language } from './language.ts';
import type { Spoken } from './spoken.ts';
import { language } from './words.ts';

type WorkshopWords = Spoken<typeof import('./en/workshop.ts')>;

/** In files of their own, so that nobody waits for them who isn't in a workshop. */
const load: Readonly<Record<Language, () => Promise<WorkshopWords>>> = {
  en: () => import('./en/workshop.ts'),
  de: () => import('./de/workshop.ts'),
};

export const {
  ANOTHER,
  BIG,
  CONTROL,
  GUIDE,
  JOINING,
  LINE,
  MODE,
  MORE,
  OPENING,
  OWN,
  PHONE,
  REFUSED,
  REFUSED_ELSE,
  STAGE,
  TOLD,
} = await load[language]();
