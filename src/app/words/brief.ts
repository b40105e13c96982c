import { words } from './words.ts';

export const { BRIEF, COACH, judged, time } = words.brief;
