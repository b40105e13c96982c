import { words } from './words.ts';

export const {
  PARTS,
  STEPS,
  DEBRIEF,
  VERDICT,
  HEADLINE,
  BEFORE,
  HAPPENED,
  MARK,
  GRADED_LEGEND,
  PLAIN_LEGEND,
  MOVES,
  LACK,
  SO,
  NEXT,
  upper,
  figure,
  taken,
} = words.debrief;
