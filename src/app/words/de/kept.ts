import type { Erased } from '../../store/store.ts';
import { inGerman } from './refused.ts';

export const KEPT = {
  title: 'Was hier gespeichert ist',
  lead: 'Alles ist in diesem Browser auf diesem Gerät gespeichert. Nichts verlässt es: Es gibt kein Konto, und nichts wird irgendwohin geschickt.',
  storedHead: 'Was gespeichert wird',
  stored: [
    'Jedes Gespräch: was du gesagt hast, Zug für Zug, wann, und wie es endete.',
    'Was du in einer Nachbesprechung geschrieben hast: deine Prognosen, deine Regel und dein Plan mit dem Namen darin.',
    'Was du außerhalb eines Gesprächs beantwortet hast: Übungen, und ob du gefragt hast, was du vorhattest, mit dem, was daraus wurde.',
    'Szenariodateien, die du von deiner Festplatte geöffnet hast.',
    'Deine Einstellungen.',
  ],
  countsHead: 'Wie viel es ist',
  conversations: 'Gespräche',
  entries: 'Antworten außerhalb eines Gesprächs',
  files: 'Geöffnete Dateien',
  newer: 'Aus einer neueren Version',
  newerNote:
    'Sie werden gezeigt, soweit diese Version von Opening Move sie lesen kann, und nie überschrieben.',
  damaged: 'Beschädigte Einträge',
  damagedNote: 'Sie bleiben, wie sie sind, und werden nie überschrieben.',
  promiseHead: 'Wie lange es bleibt',
  promised: 'Der Browser hat zugesagt, es zu behalten, bis du es löschst.',
  notPromised:
    'Der Browser hat nicht zugesagt, es zu behalten. Wird die Festplatte voll, kann er es entfernen.',
  cannotPromise:
    'Dieser Browser gibt keine solche Zusage. Wird die Festplatte voll, kann er es entfernen.',
  asking: 'Der Browser wird gefragt.',
  ask: 'Um die Zusage bitten',
  asked: 'Der Browser hat es nicht zugesagt. Sichere ab und zu eine Kopie.',
  copyHead: 'Eine Kopie davon',
  copyHint:
    'Eine Datei mit jedem Gespräch, jeder Antwort und jeder geöffneten Datei. Lies sie hier oder in einem anderen Browser ein: Was dort schon ist, bleibt, wie es ist. Wen ein Plan betrifft und was du über seinen Ausgang geschrieben hast, steht in keiner Kopie.',
  bringIn: 'Kopie einlesen',
  saveDamaged: 'Beschädigtes sichern',
  reading: 'Wird gelesen.',
  copySaved: 'Die Kopie liegt dort, wo deine Downloads landen.',
  damagedSaved: 'Das Beschädigte liegt dort, wo deine Downloads landen.',
  waiting:
    'Es wurde nichts eingelesen: Der Speicher antwortet noch nicht. Lies die Kopie noch einmal ein, sobald er es tut.',
  empty: 'In dieser Kopie ist nichts.',
  rest: (more: number) => `Und noch ${more}.`,
  eraseHead: 'Löschen',
  eraseHint:
    'Alles verschwindet aus diesem Browser, endgültig. Kopien, die du anderswo gesichert hast, bleiben.',
  erase: 'Alles löschen',
  eraseTitle: 'Alles löschen?',
  eraseCopy:
    'Vielleicht willst du vorher eine Kopie. Wen deine Pläne betreffen und was du über ihren Ausgang geschrieben hast, steht in keiner Kopie.',
  nothing: 'Es gibt nichts zu löschen.',
} as const;

export const ERASED: Readonly<Record<Erased, string>> = {
  all: 'Alles ist gelöscht.',
  here: 'Dieser Tab ist jetzt leer. Der Speicher ist nicht erreichbar: Was dort liegt, falls etwas dort liegt, bleibt.',
  later:
    'Dieser Tab ist jetzt leer. Der Speicher antwortet noch nicht und wird gelöscht, sobald er es tut, solange dieser Tab offen ist.',
  refused: 'Nichts ist gelöscht: Der Speicher hat es abgelehnt.',
};

/** What the second button of the dialog takes away. */
export function goes({
  conversations,
  answers,
  files,
  newer,
  damaged,
  settings,
}: Readonly<Record<'conversations' | 'answers' | 'files' | 'newer' | 'damaged', number>> & {
  readonly settings: boolean;
}): string {
  const what = inList([
    count(
      conversations,
      'Gespräch mit seiner Nachbesprechung',
      'Gespräche mit ihren Nachbesprechungen',
    ),
    count(answers, 'Antwort außerhalb eines Gesprächs', 'Antworten außerhalb eines Gesprächs'),
    count(files, 'geöffnete Datei', 'geöffnete Dateien'),
    count(newer, 'Eintrag aus einer neueren Version', 'Einträge aus einer neueren Version'),
    count(damaged, 'beschädigter Eintrag', 'beschädigte Einträge'),
    settings ? 'deine Einstellungen' : '',
  ]);
  return `Gelöscht wird: ${what}. Das lässt sich nicht rückgängig machen.`;
}

interface Counted {
  readonly added: number;
  readonly here: number;
}

/** What became of a copy that was brought in, in one line. */
export function broughtIn(
  {
    records,
    files,
    entries,
  }: { readonly records: Counted; readonly files: Counted; readonly entries: Counted },
  refused: readonly { readonly where: string; readonly why: string }[],
): string {
  const [first] = refused;
  const place = first ? ` (${reason(first.where, first.why)})` : '';
  const parts = [
    count(records.added, 'Gespräch eingelesen', 'Gespräche eingelesen'),
    count(entries.added, 'Antwort eingelesen', 'Antworten eingelesen'),
    count(files.added, 'geöffnete Datei eingelesen', 'geöffnete Dateien eingelesen'),
    wereHere(records.here + entries.here + files.here),
    refused.length === 0 ? '' : `${refused.length} nicht lesbar${place}`,
  ].filter(Boolean);
  return parts.length === 0 ? KEPT.empty : `${parts.join(', ')}.`;
}

/** A place in a copy, and what is wrong there. */
export function reason(where: string, why: string): string {
  return `${inGerman(where)}: ${inGerman(why)}`;
}

/** Where nothing at all could be read: the place, what is wrong there, and what to do. */
export function unreadable(where: string, why: string): string {
  return `Es wurde nichts eingelesen (${reason(where, why)}). Wähle die Datei, die „Kopie sichern“ gemacht hat, so wie sie ist.`;
}

function wereHere(here: number): string {
  if (here === 0) return '';
  return here === 1 ? '1 war schon da' : `${here} waren schon da`;
}

function count(many: number, one: string, more: string): string {
  return many === 0 ? '' : `${many} ${many === 1 ? one : more}`;
}

function inList(parts: readonly string[]): string {
  const [last, ...others] = parts.filter(Boolean).toReversed();
  if (last === undefined) return '';
  return others.length === 0 ? last : `${others.toReversed().join(', ')} und ${last}`;
}
