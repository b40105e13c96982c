import { language } from './words.ts';

/** In a file of its own, so that nobody waits for it who isn't in a workshop. */
const load = {
  en: () => import('./en/workshop.ts'),
  de: () => import('./en/workshop.ts'),
};

export const {
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
