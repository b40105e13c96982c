import { words } from './words.ts';

export const { KEPT, ERASED, goes, broughtIn, reason, unreadable } = words.kept;
