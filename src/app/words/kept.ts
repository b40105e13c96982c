import { words } from './words.ts';

export const { KEPT, ERASED, goes, broughtIn, unreadable } = words.kept;
