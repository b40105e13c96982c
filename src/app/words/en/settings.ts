import type { Motion, Pace, TextSize, Theme } from '../../preferences/preferences.ts';

/** One of several to choose from. */
interface Named {
  readonly name: string;
  readonly is: string | null;
}

export const SETTINGS = {
  title: 'Settings',
  link: 'Settings',
  lead: 'They hold at once, on every screen, and are kept in this browser alone.',
  looks: 'How it looks',
  practice: 'How you practise',
  sound: 'Reading aloud',
  theme: 'Colours',
  text: 'Size of text',
  motion: 'Motion',
  coach: 'Coach',
  coachHint: 'What a brief begins with. There you can choose another for that conversation.',
  forecasts: 'Forecasts',
  aloud: 'What is said to you',
  pace: 'How quickly',
  listen: 'Hear a sentence',
  sentence: 'I have until half past. So: what would you like to know?',
  noVoice:
    'Nothing can be read aloud here: this browser has no English voice of its own on this machine. Voices that send the words elsewhere are not used.',
  language: 'Language',
  languageNext: 'The language changes when the page is loaded again.',
  languageLost: 'This browser doesn’t let the choice be kept.',
  keptLink: 'What is kept here',
  keptHint: 'Erasing everything there puts these settings back too.',
} as const;

export const THEME_CHOICE: Readonly<Record<Theme, Named>> = {
  auto: { name: 'As the system', is: null },
  light: { name: 'Light', is: null },
  dark: { name: 'Dark', is: null },
};

export const TEXT_CHOICE: Readonly<Record<TextSize, Named>> = {
  normal: { name: 'Normal', is: 'As large as the browser has it.' },
  large: { name: 'Large', is: 'A quarter larger.' },
  larger: { name: 'Larger', is: 'Half as large again.' },
  double: { name: 'Double', is: 'Twice as large.' },
};

export const MOTION_CHOICE: Readonly<Record<Motion, Named>> = {
  auto: { name: 'As the system', is: 'A reply arrives, a page glides.' },
  less: { name: 'Less', is: 'Everything is there at once.' },
};

export const FORECAST_CHOICE: Readonly<Record<'asked' | 'not', Named>> = {
  asked: {
    name: 'Asked for',
    is: 'Half way and before the end: what would be right with this buyer?',
  },
  not: { name: 'Not asked for', is: 'The talk goes on without. Calibration has less to go by.' },
};

export const ALOUD_CHOICE: Readonly<Record<'off' | 'on', Named>> = {
  off: { name: 'Not read aloud', is: null },
  on: { name: 'Read aloud', is: 'Each speaker has a voice. S turns it off and on in the talk.' },
};

export const PACE_CHOICE: Readonly<Record<Pace, Named>> = {
  slow: { name: 'Slowly', is: null },
  normal: { name: 'As people talk', is: null },
  quick: { name: 'Quickly', is: null },
};
