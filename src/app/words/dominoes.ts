import { words } from './words.ts';

export const { PIECE, MEND, DOMINOES } = words.dominoes;
