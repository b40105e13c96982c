import { useEffect, useState } from 'react';
import { useKept, usePreferences, useServices, useVoiceThere } from '../shell/services.ts';
import { chooseLanguage, LANGUAGES } from '../words/language.ts';
import { SETTINGS } from '../words/settings.ts';
import { language as spoken } from '../words/words.ts';
import { connectSettings, type LanguageState, type SettingsEvent } from './connect.ts';
import { Settings } from './Settings.tsx';

/** Whoever says the sentence to try a voice with. */
const SAMPLE = 'sample';

/** What stands at `#/settings`. */
export function SettingsPage() {
  const { preferences: shelf, voice } = useServices();
  const preferences = usePreferences();
  const voiced = useVoiceThere(spoken);
  const { trouble } = useKept();
  const [language, setLanguage] = useState(spoken);
  const [languageState, setLanguageState] = useState<LanguageState>('here');
  useEffect(() => voice.hush, [voice]);

  function on(event: SettingsEvent): void {
    switch (event.type) {
      case 'SET':
        shelf.set(event.changes);
        break;
      case 'LISTEN':
        voice.say(
          [{ speaker: SAMPLE, text: SETTINGS.sentence }],
          [SAMPLE],
          preferences.pace,
          spoken,
        );
        break;
      case 'LANGUAGE':
        if (!chooseLanguage(event.language)) {
          setLanguageState('lost');
          break;
        }
        setLanguage(event.language);
        setLanguageState('next');
        // What is only in this tab would be lost.
        if (trouble === null) location.reload();
        break;
    }
  }

  const props = connectSettings(
    { preferences, voice: voiced, language, languages: LANGUAGES, languageState },
    on,
  );
  return <Settings {...props} />;
}
