import { words } from './words.ts';

export const { LOST, CHANGED } = words.pages;
