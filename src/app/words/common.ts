import { words } from './words.ts';

export const {
  APP_NAME,
  pageTitle,
  LEVEL,
  STAGE,
  RIGHT,
  inWords,
  kindInWords,
  firstName,
  minutes,
  mood,
  TROUBLE,
  SAVE_COPY,
  THEME,
  LOADING,
  CLOSE,
} = words.common;
