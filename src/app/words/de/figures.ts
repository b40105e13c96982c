import type { Competency } from '../../../review/competencies.ts';
import type { Strength } from '../../../review/standouts.ts';
import { quoted } from './common.ts';

/** While the figures are worked out, and where they can't be. */
export const SOLVER = {
  working: 'Es wird ausgerechnet, was jeder Zug wert war.',
  beliefs: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? 'Bisher 1 möglicher Wissensstand.'
        : `Bisher ${count.toLocaleString('de-DE')} mögliche Wissensstände.`,
  stop: 'Anhalten',
  stopped: 'Angehalten. Die Züge sind nicht bewertet.',
  again: 'Ausrechnen',
  tooMany: (limit: number) =>
    `Nicht bewiesen: mehr als ${limit.toLocaleString('de-DE')} Wissensstände. Die Züge sind nicht bewertet; der Rest der Nachbesprechung gilt.`,
  endless: (loop: readonly string[]) =>
    `Die Züge lassen sich nicht bewerten: Ein Gespräch kann hier endlos weitergehen, indem man immer wieder ${loop.map(quoted).join(', dann ')} sagt. Der Rest der Nachbesprechung gilt.`,
  failed:
    'Die Züge ließen sich nicht bewerten: Die Rechnung brach ab. Der Rest der Nachbesprechung gilt.',
} as const;

export const WORKED = {
  lead: 'Nach dem, was sich in dem Moment wissen ließ, und nicht nach dem, was daraus wurde.',
  worked: 'Gelungen',
  workOn: 'Zum Üben',
  turn: (turn: number) => `Zug ${turn}`,
  one: 'Hier sticht nur einer heraus.',
  none: 'Hier sticht keiner heraus.',
  nothing: 'Hier nichts: Kein Zug hat etwas verloren.',
  small: 'Kein Zug kostete hier 5 Punkte oder mehr. Am teuersten war dieser.',
} as const;

/** Why a move is told as one that worked. */
export function strength(why: Strength, buyer: string): string {
  const sentences: Readonly<Record<Strength, string>> = {
    only: 'Es war der einzige Zug: Jeder andere hätte 10 Punkte oder mehr verloren.',
    honest: 'Ehrlich, als es darauf ankam.',
    cue: `${buyer} hat etwas durchblicken lassen, und du hast es aufgegriffen, solange es frisch war.`,
    earned: 'Du hast darum gebeten, als es verdient war, und nicht vorher.',
    found: 'Er brachte etwas ans Licht, worauf es ankommt.',
    sound: 'Kein anderer Zug, der zur Wahl stand, war besser.',
  };
  return sentences[why];
}

export const VALUES = {
  title: 'Was das Gespräch bei jedem Zug wert war, nach dem, was du wissen konntest',
  is: 'Was von dort an mit bestem Spiel noch zu holen war, von 100. Was bis dahin verbraucht war, zählt nicht mit.',
  end: 'Ende',
  stretch: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  label: (from: string, to: string) =>
    `Eine Linie von ${from} vor Zug 1 bis ${to} am Ende. Alle Zahlen stehen in der Tabelle darunter.`,
  point: (turn: number, value: string, grade: string) => `Zug ${turn}: ${value}. ${grade}`,
  table: 'Die Zahlen als Tabelle',
  turn: 'Zug',
  before: 'Wert davor',
  grade: 'Bewertung',
  lost: 'Verlust',
  luck: 'Glück',
} as const;

export const BELIEFS = {
  title: 'Was wahrscheinlich richtig war, nach dem, was du wissen konntest',
  is: 'In Prozent, über die Züge. Es ändert sich nur, wo sich etwas zeigte, das die Lagen voneinander unterscheidet.',
  label: 'Säulen mit Prozenten über die Züge. Alle Zahlen stehen in der Tabelle darunter.',
} as const;

export const SUM = {
  title: 'Par, Züge und Glück',
  par: 'Par',
  parIs: 'was bestes Spiel hier im Schnitt bringt',
  lost: 'Züge kosteten',
  lostIs: 'gegenüber dem jeweils besten Zug, nach dem, was sich wissen ließ',
  luck: 'Glück',
  luckIs: 'wie es ausging, gemessen an dem, was zu erwarten war',
  points: 'Du hast erreicht',
  pointsIs: 'Punkte von 100',
  bar: (par: string, lost: string, luck: string, points: string) =>
    `Par ${par}, abzüglich ${lost}, die die Züge kosteten, mit Glück ${luck}: ${points} Punkte.`,
} as const;

export const SCORED = {
  title: 'Deine Prognosen, gewertet',
  is: 'Die Wertung reicht von 0, sicher und richtig, bis 2, sicher und falsch.',
  even: (even: string) => `Gleich verteilte Prozente ergeben ${even}.`,
  truth: 'Gemessen an dem, was war',
  evidence: 'Gemessen an dem, was sich bis dahin wissen ließ',
  veryNear: 'Sehr nah dran.',
  nearer: 'Näher als gleich verteilt.',
  asEven: 'Etwa so weit weg wie gleich verteilt.',
  further: 'Weiter weg als gleich verteilt.',
  supported: 'So, wie es die Anzeichen sagten.',
  close: 'Nah an den Anzeichen.',
  away: 'Abseits der Anzeichen.',
  known: (chances: string) => `Bis dahin stand es so: ${chances}.`,
  chance: (name: string, chance: number) => `${name} ${chance}\u00a0%`,
  more: (points: number, name: string) =>
    `Du hast auf „${name}“ ${points} Prozentpunkte mehr gesetzt, als sich wissen ließ.`,
  less: (points: number, name: string) =>
    `Du hast auf „${name}“ ${points} Prozentpunkte weniger gesetzt, als sich wissen ließ.`,
  none: 'Es wurde keine Prognose abgegeben, also gibt es nichts zu werten.',
} as const;

export const COMPETENCY = {
  title: 'Was dieses Gespräch zeigt',
  is: 'Ein Gespräch zeigt wenig. Was weniger als zwei Gelegenheiten hatte, gilt als nicht geprüft.',
  name: 'Kompetenz',
  level: 'Stufe',
  evidence: 'Züge',
  notTested: 'Nicht geprüft',
  byForecasts: 'Siehe die Prognosen oben',
  levels: ['Fehlte oder schadete', 'In Ansätzen', 'Sicher', 'Vorbildlich'],
  good: (turns: readonly number[]) => `Dafür: ${list(turns)}`,
  bad: (turns: readonly number[]) => `Dagegen: ${list(turns)}`,
  noTurns: 'Kein Zug',
  fouled: 'Ein Foul, das nichts aufwiegt',
} as const;

/** The competencies in the words of the tool. */
export const COMPETENCY_NAME: Readonly<Record<Competency, string>> = {
  K1: 'Bedarf klären',
  K2: 'Zuhören und Andeutungen folgen',
  K3: 'Die Lage einschätzen',
  K4: 'Ehrlichkeit, auch ein klares Nein',
  K5: 'Nutzen in den Worten des Gegenübers',
  K6: 'Um die Zusage bitten, wenn sie verdient ist',
  K7: 'Kein Druck',
  K8: 'Beteiligte, und wie sie entscheiden',
  K9: 'Was danach kommt',
};

function list(turns: readonly number[]): string {
  return `${turns.length === 1 ? 'Zug' : 'Züge'} ${turns.join(', ')}`;
}
