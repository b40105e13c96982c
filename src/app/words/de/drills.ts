import type { Lapse } from '../../../practice/lapses.ts';
import { foreign } from '../foreign.ts';
import { quoted } from './common.ts';

export const DRILL = {
  title: 'Übung',
  place: (nth: number, all: number) =>
    all === 1 ? 'Eine Entscheidung' : `Entscheidung ${nth} von ${all}`,
  here: (turn: number, points: string) => `Hier kostete Zug ${turn} ${points} Punkte.`,
  elsewhere: 'Dieselbe Art Entscheidung, in einem anderen Gespräch.',
  before: 'Was vorher gesagt wurde',
  notebook: 'Das Notizbuch bis hier',
  nothingFound: 'Noch nichts herausgefunden.',
  seen: 'Was daraus wurde',
  said: 'Du hast gesagt',
  saidThen: 'Damals hast du gesagt',
  saidAgain: 'Du hast gesagt, wie damals',
  better: 'Besser hier',
  only: 'Jeder andere Zug verliert 10 Punkte oder mehr.',
  why: 'Warum',
  each: 'Was jeder Zug hier verliert',
  eachTold: 'Was jeder Zug hier verliert und welche Antwort gekommen wäre',
  loss: (points: string) => `Verliert ${points} Punkte`,
  noLoss: 'Verliert nichts',
  ended: (title: string) => `Das Gespräch wäre hier zu Ende: ${quoted(title)}.`,
  next: 'Nächste Entscheidung',
} as const;

export const SITTING = {
  working: 'Es wird ausgerechnet, was wiederkommt.',
  done: 'Für jetzt fertig',
  doneOne: 'Eine Entscheidung beantwortet.',
  doneMany: (count: number) => `${count} Entscheidungen beantwortet.`,
  more: (count: number) =>
    count === 1 ? 'Heute ist noch eine fällig.' : `Heute sind noch ${count} fällig.`,
  goOn: 'Weiter',
  noneDue: 'Heute ist nichts fällig.',
  nothing:
    'Bisher hat keine Entscheidung 5 Punkte oder mehr gekostet. Sobald eine so viel kostet, kommt sie am Tag danach hier wieder.',
  noCard: 'Diese Entscheidung kommt nicht wieder.',
  noCardHint:
    'Das tun nur Entscheidungen, die 5 Punkte oder mehr gekostet haben, solange sich ihr Gespräch noch durchrechnen lässt.',
  finish: 'Fertig',
  library: 'Zur Bibliothek',
  progress: 'Fortschritt',
} as const;

export const DUE = {
  title: 'Heute fällig',
  head: (count: number) =>
    count === 1 ? 'Heute fällig: 1 Entscheidung' : `Heute fällig: ${count} Entscheidungen`,
  is: 'Je zwei Minuten: lesen, wählen, sehen.',
  go: 'Üben',
  practise: 'Das üben',
  practiseLabel: (title: string, turn: number) => `Das üben: ${foreign(title)}, Zug ${turn}`,
  comesBack: 'Diese Entscheidung kommt als Übung wieder.',
  practiseNow: 'Jetzt üben',
  practiseTurn: (turn: number) => `Jetzt üben: Zug ${turn}`,
} as const;

/** When something comes back, in days from today. */
export function comesBack(days: number): string {
  if (days <= 0) return 'Heute fällig.';
  return days === 1 ? 'Kommt morgen wieder.' : `Kommt in ${days} Tagen wieder.`;
}

/** The next of those that aren't due. */
export function nextDue(days: number): string {
  return days === 1
    ? 'Die nächste kommt morgen wieder.'
    : `Die nächste kommt in ${days} Tagen wieder.`;
}

/** The moves that cost most, on the screen of progress. */
export const DEAREST = {
  is: 'Jeder kommt als Übung wieder, frühestens am Tag danach: zuerst dieselbe Entscheidung, dann eine von derselben Art in einem anderen Gespräch, das du geführt hast.',
  none: 'Kein Zug hat 5 Punkte oder mehr gekostet.',
  where: (title: string, turn: number) => `${foreign(title)}, Zug ${turn}`,
  cost: (points: string) => `Kostete ${points} Punkte`,
  more: (count: number) =>
    count === 1
      ? 'Noch einer kommt wieder, der weniger gekostet hat.'
      : `Noch ${count} kommen wieder, die weniger gekostet haben.`,
} as const;

/** What a costly move was, and not who made it. */
export const LAPSE: Readonly<Record<Lapse, string>> = {
  pressure: 'Druck',
  slip: 'Ausrutscher',
  comfort: 'Bequem',
  'asked-early': 'Gefragt, bevor es verdient war',
  'told-first': 'Erzählt, bevor gefragt war',
  'judged-first': 'Geurteilt, bevor es herausgefunden war',
  'went-on': 'Weitergemacht, als es Zeit für ein offenes Wort war',
  'other-one': 'Richtige Art von Zug, aber ein anderer war nötig',
  'other-sort': 'Eine andere Art von Zug war nötig',
};
