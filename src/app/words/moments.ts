import { words } from './words.ts';

export const { MOMENTS } = words.moments;
