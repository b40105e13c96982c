import type { Motion, Pace, TextSize, Theme } from '../../preferences/preferences.ts';

/** One of several to choose from. */
interface Named {
  readonly name: string;
  readonly is: string | null;
}

export const SETTINGS = {
  title: 'Einstellungen',
  link: 'Einstellungen',
  lead: 'Sie gelten sofort und überall und sind nur in diesem Browser gespeichert.',
  looks: 'Wie es aussieht',
  practice: 'Wie du übst',
  sound: 'Vorlesen',
  theme: 'Farben',
  text: 'Textgröße',
  motion: 'Bewegung',
  coach: 'Coach',
  coachHint: 'Womit ein Gespräch beginnt. Vor jedem Gespräch kannst du einen anderen wählen.',
  forecasts: 'Prognosen',
  aloud: 'Was zu dir gesagt wird',
  pace: 'Wie schnell',
  listen: 'Einen Satz anhören',
  sentence: 'Ich habe bis halb Zeit. Also: Worum geht es?',
  noVoice:
    'Hier lässt sich nichts vorlesen: Dieser Browser hat auf diesem Gerät keine eigene deutsche Stimme. Stimmen, die die Worte anderswohin schicken, werden nicht benutzt.',
  language: 'Sprache',
  languageNext: 'Die Sprache wechselt, wenn die Seite neu geladen wird.',
  languageLost: 'Dieser Browser lässt nicht zu, dass die Wahl gespeichert wird.',
  keptLink: 'Was hier gespeichert ist',
  keptHint: 'Wer dort alles löscht, setzt auch diese Einstellungen zurück.',
} as const;

export const THEME_CHOICE: Readonly<Record<Theme, Named>> = {
  auto: { name: 'Wie das System', is: null },
  light: { name: 'Hell', is: null },
  dark: { name: 'Dunkel', is: null },
};

export const TEXT_CHOICE: Readonly<Record<TextSize, Named>> = {
  normal: { name: 'Normal', is: 'So groß, wie der Browser es vorgibt.' },
  large: { name: 'Groß', is: 'Ein Viertel größer.' },
  larger: { name: 'Größer', is: 'Um die Hälfte größer.' },
  double: { name: 'Doppelt', is: 'Doppelt so groß.' },
};

export const MOTION_CHOICE: Readonly<Record<Motion, Named>> = {
  auto: { name: 'Wie das System', is: 'Eine Antwort kommt an, eine Seite gleitet.' },
  less: { name: 'Weniger', is: 'Alles ist sofort da.' },
};

export const FORECAST_CHOICE: Readonly<Record<'asked' | 'not', Named>> = {
  asked: {
    name: 'Mit Frage',
    is: 'Zur Halbzeit und vor dem Ende: Was wäre bei diesem Gegenüber richtig?',
  },
  not: {
    name: 'Ohne Frage',
    is: 'Das Gespräch geht ohne Unterbrechung weiter. Wie gut du einschätzt, lässt sich dann schlechter sagen.',
  },
};

export const ALOUD_CHOICE: Readonly<Record<'off' | 'on', Named>> = {
  off: { name: 'Nicht vorlesen', is: null },
  on: {
    name: 'Vorlesen',
    is: 'Jede Person hat eine Stimme. S schaltet sie im Gespräch aus und an.',
  },
};

export const PACE_CHOICE: Readonly<Record<Pace, Named>> = {
  slow: { name: 'Langsam', is: null },
  normal: { name: 'Wie man spricht', is: null },
  quick: { name: 'Schnell', is: null },
};
