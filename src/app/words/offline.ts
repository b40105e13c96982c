import { words } from './words.ts';

export const { NEW_VERSION } = words.offline;
