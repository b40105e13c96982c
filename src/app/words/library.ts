import { words } from './words.ts';

export const {
  LIBRARY,
  cardFacts,
  howItWent,
  inOriginal,
  leftOpen,
  damaged,
  newer,
  PROGRESS_LINK,
  SAVE_DAMAGED,
  OPEN,
} = words.library;
