import { words } from './words.ts';

export const { PLAN, askedIn, LINE } = words.plan;
