import { foreign } from '../foreign.ts';

/** Why something in a copy could not be read, as the store says it in English, and in German. */
export const REASONS: Readonly<Record<string, string>> = {
  'the file': 'die Datei',
  'larger than 50 MB': 'größer als 50 MB',
  'not text': 'kein Text',
  'it could not be opened': 'sie ließ sich nicht öffnen',
  'no copy of this app': 'keine Kopie dieser App',
  'written by a newer version of Opening Move': 'aus einer neueren Version von Opening Move',
  'this is what was damaged, and no copy': 'das sind die beschädigten Einträge und keine Kopie',
  'not a list': 'keine Liste',
  'lists within lists without end': 'Listen in Listen ohne Ende',
  'not JSON': 'kein JSON',
  'it breaks off': 'sie bricht ab',
  'not a record': 'kein Eintrag',
  'a version this program doesn’t know': 'eine Version, die dieses Programm nicht kennt',
  'no id': 'keine Kennung',
  'no times': 'keine Zeiten',
  'not said whether it has ended': 'nicht angegeben, ob es zu Ende ist',
  'the ending is damaged': 'das Ende ist beschädigt',
  'no count of hints': 'keine Zahl der Hinweise',
  'no settings': 'keine Einstellungen',
  'the forecasts are damaged': 'die Prognosen sind beschädigt',
  'what was remembered is damaged': 'woran du dich erinnert hast, ist beschädigt',
  'the reflection is damaged': 'der Rückblick ist beschädigt',
  'the plan is damaged': 'der Plan ist beschädigt',
  'the retry is damaged': 'der weitere Versuch ist beschädigt',
  'not a file': 'keine Datei',
  'no text': 'kein Text',
  'no hash': 'keine Prüfsumme',
};

const LINE = /^line (\d+), column (\d+)$/;
const ENTRY = /^\w+(\[\d+\])?$/;

/** A reason or a place of the store; one that isn't known stays English, and is marked as that. */
export function inGerman(said: string): string {
  const [, line, column] = LINE.exec(said) ?? [];
  if (line && column) return `Zeile ${line}, Spalte ${column}`;
  if (Object.hasOwn(REASONS, said)) return REASONS[said] ?? said;
  return ENTRY.test(said) ? said : foreign(said);
}
