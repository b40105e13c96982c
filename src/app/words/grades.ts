import { words } from './words.ts';

export const { GRADE, tenth, hundredth, graded } = words.grades;
