import { COACHES, type Coach } from '../session/record.ts';

/** `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Of what the browser takes for text: 100, 125, 150 and 200 per cent. */
export const TEXT_SIZES = ['normal', 'large', 'larger', 'double'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** `auto` follows the system. */
export const MOTIONS = ['auto', 'less'] as const;
export type Motion = (typeof MOTIONS)[number];

/** How quickly is read aloud. */
export const PACES = ['slow', 'normal', 'quick'] as const;
export type Pace = (typeof PACES)[number];

/** What is chosen for this machine, whatever conversation is held on it. */
export interface Preferences {
  readonly theme: Theme;
  readonly text: TextSize;
  readonly motion: Motion;
  /** What a brief begins with. */
  readonly coach: Coach;
  /** Whether forecasts are asked for. */
  readonly forecasts: boolean;
  /** Whether the notebook is left out; chosen in a brief, it stays so for the next. */
  readonly blind: boolean;
  /** Whether the buyer's lines are read aloud. */
  readonly aloud: boolean;
  readonly pace: Pace;
}

/** Where nothing is chosen. */
export const DEFAULTS: Preferences = {
  theme: 'auto',
  text: 'normal',
  motion: 'auto',
  coach: 'off',
  forecasts: true,
  blind: false,
  aloud: false,
  pace: 'normal',
};

/** Reads what was kept. Each choice is believed by itself: one that isn't on its list is as none. */
export function parsePreferences(kept: string | null): Preferences {
  const fields = fieldsOf(kept);
  return {
    theme: oneOf(THEMES, fields.theme) ?? DEFAULTS.theme,
    text: oneOf(TEXT_SIZES, fields.text) ?? DEFAULTS.text,
    motion: oneOf(MOTIONS, fields.motion) ?? DEFAULTS.motion,
    coach: oneOf(COACHES, fields.coach) ?? DEFAULTS.coach,
    forecasts: oneOf([true, false], fields.forecasts) ?? DEFAULTS.forecasts,
    blind: oneOf([true, false], fields.blind) ?? DEFAULTS.blind,
    aloud: oneOf([true, false], fields.aloud) ?? DEFAULTS.aloud,
    pace: oneOf(PACES, fields.pace) ?? DEFAULTS.pace,
  };
}

/** Whether any of them is other than on the first visit. */
export function anyChosen(preferences: Preferences): boolean {
  return JSON.stringify(preferences) !== JSON.stringify(DEFAULTS);
}

function fieldsOf(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function oneOf<T>(list: readonly T[], value: unknown): T | undefined {
  return list.find((one) => one === value);
}
