import { words } from './words.ts';

export const { RECALL } = words.recall;
