import { words } from './words.ts';

export const { COMPARE } = words.compare;
