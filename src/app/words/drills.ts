import { words } from './words.ts';

export const { DRILL, SITTING, DUE, comesBack, nextDue, DEAREST, LAPSE } = words.drills;
