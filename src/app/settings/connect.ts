import type { Option } from '../parts/Choice.tsx';
import {
  MOTIONS,
  PACES,
  type Preferences,
  TEXT_SIZES,
  THEMES,
} from '../preferences/preferences.ts';
import { COACHES } from '../session/record.ts';
import { COACH } from '../words/brief.ts';
import type { Language } from '../words/language.ts';
import {
  ALOUD_CHOICE,
  FORECAST_CHOICE,
  MOTION_CHOICE,
  PACE_CHOICE,
  SETTINGS,
  TEXT_CHOICE,
  THEME_CHOICE,
} from '../words/settings.ts';

/** What became of the choice of another language: it waits for the page to be loaded, or can't be kept. */
export type LanguageState = 'here' | 'next' | 'lost';

export interface SettingsSnapshot {
  readonly preferences: Preferences;
  /** Whether this browser can read aloud. */
  readonly voice: boolean;
  /** The one that was chosen last. */
  readonly language: Language;
  /** Those that the app speaks, each with its own name for itself. */
  readonly languages: Readonly<Partial<Record<Language, string>>>;
  readonly languageState: LanguageState;
}

export type SettingsEvent =
  | { readonly type: 'SET'; readonly changes: Partial<Preferences> }
  | { readonly type: 'LANGUAGE'; readonly language: Language }
  | { readonly type: 'LISTEN' };

export interface SettingsProps {
  readonly theme: readonly Option[];
  readonly text: readonly Option[];
  readonly motion: readonly Option[];
  readonly coach: readonly Option[];
  readonly forecasts: readonly Option[];
  /** Null where there is no voice. */
  readonly sound: {
    readonly aloud: readonly Option[];
    readonly pace: readonly Option[];
    listen(): void;
  } | null;
  /** Null where there is one alone. */
  readonly language: { readonly options: readonly Option[]; readonly said: string | null } | null;
}

type Named = Omit<Option, 'value' | 'chosen' | 'choose'>;

export function connectSettings(
  { preferences, voice, language, languages, languageState }: SettingsSnapshot,
  send: (event: SettingsEvent) => void,
): SettingsProps {
  function options<Key extends keyof Preferences>(
    key: Key,
    values: readonly (readonly [value: Preferences[Key], words: Named])[],
  ): readonly Option[] {
    return values.map(([value, words]) => ({
      value: String(value),
      ...words,
      chosen: preferences[key] === value,
      choose: () => send({ type: 'SET', changes: { [key]: value } }),
    }));
  }
  const spoken = Object.entries(languages) as readonly [Language, string][];
  return {
    theme: options('theme', namedBy(THEMES, THEME_CHOICE)),
    text: options('text', namedBy(TEXT_SIZES, TEXT_CHOICE)),
    motion: options('motion', namedBy(MOTIONS, MOTION_CHOICE)),
    coach: options('coach', namedBy(COACHES, COACH)),
    forecasts: options('forecasts', [
      [true, FORECAST_CHOICE.asked],
      [false, FORECAST_CHOICE.not],
    ]),
    sound: voice
      ? {
          aloud: options('aloud', [
            [false, ALOUD_CHOICE.off],
            [true, ALOUD_CHOICE.on],
          ]),
          pace: options('pace', namedBy(PACES, PACE_CHOICE)),
          listen: () => send({ type: 'LISTEN' }),
        }
      : null,
    language:
      spoken.length < 2
        ? null
        : {
            options: spoken.map(([value, name]) => ({
              value,
              name,
              is: null,
              chosen: value === language,
              choose: () => send({ type: 'LANGUAGE', language: value }),
            })),
            said: SAID[languageState],
          },
  };
}

const SAID: Readonly<Record<LanguageState, string | null>> = {
  here: null,
  next: SETTINGS.languageNext,
  lost: SETTINGS.languageLost,
};

function namedBy<Value extends string>(
  list: readonly Value[],
  words: Readonly<Record<Value, Named>>,
): readonly (readonly [Value, Named])[] {
  return list.map((value) => [value, words[value]]);
}
