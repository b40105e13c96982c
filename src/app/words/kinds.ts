import { words } from './words.ts';

export const { kindInWords, kindIs, aboutInWords } = words.kinds;
