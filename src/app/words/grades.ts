import { words } from './words.ts';

export const { GRADE, tenth, graded } = words.grades;
