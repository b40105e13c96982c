import { words } from './words.ts';

export const {
  SETTINGS,
  THEME_CHOICE,
  TEXT_CHOICE,
  MOTION_CHOICE,
  FORECAST_CHOICE,
  ALOUD_CHOICE,
  PACE_CHOICE,
} = words.settings;
