import { words } from './words.ts';

export const {
  SOLVER,
  WORKED,
  strength,
  VALUES,
  BELIEFS,
  SUM,
  SCORED,
  COMPETENCY,
  COMPETENCY_NAME,
} = words.figures;
