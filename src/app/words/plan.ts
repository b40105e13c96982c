import { words } from './words.ts';

export const { PLAN, LINE } = words.plan;
