import { words } from './words.ts';

export const { PRINCIPLE } = words.principles;
