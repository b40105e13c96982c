import { words } from './words.ts';

export const {
  APP_NAME,
  pageTitle,
  LEVEL,
  STAGE,
  RIGHT,
  firstName,
  minutes,
  mood,
  TROUBLE,
  SAVE_COPY,
  THEME,
  quoted,
  LOADING,
  CLOSE,
} = words.common;
