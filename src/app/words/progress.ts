import { words } from './words.ts';

export const {
  PROGRESS,
  FEW,
  counted,
  SECTIONS,
  ATTEMPTS,
  COURSE,
  SHOWN_WORDS,
  JUDGED,
  LOST_WORDS,
  FAMILY,
  PART,
  PLAY,
  PLAYER,
  playsLike,
  day,
  days,
  percent,
} = words.progress;
