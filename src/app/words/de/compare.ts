import { foreign } from '../foreign.ts';

/** Two conversations of one scenario, side by side. */
export const COMPARE = {
  link: 'Mit einem früheren Gespräch von dir vergleichen',
  linkRetried: 'Mit dem ersten Versuch vergleichen',
  pairsIs:
    'Was du mehr als einmal gespielt hast, im selben Szenario: was gesagt wurde, was es wert war und wo sich die Gespräche trennen.',
  played: (count: number, day: string) => `${count}-mal gespielt, zuletzt am ${day}`,
  both: 'Die beiden vergleichen',
  lastTwo: 'Die letzten beiden vergleichen',
  firstAndLast: 'Das erste und das letzte vergleichen',
  morePairs: (count: number) => (count === 1 ? 'Noch eines' : `Noch ${count}`),
  pairLabel: (words: string, title: string) => `${words}: ${foreign(title)}`,
  title: 'Zwei Gespräche nebeneinander',
  head: (buyer: string) => `Zwei Gespräche mit ${buyer}`,
  earlier: 'Früher',
  later: 'Später',
  begun: (day: string) => `Begonnen am ${day}`,
  read: 'Die Nachbesprechung lesen',
  came: 'Wie sie ausgingen',
  ending: 'Ende',
  so: 'Wie es wirklich war',
  sameSituation: 'Die Lage war in beiden dieselbe.',
  otherSituation:
    'Die Lage war jedes Mal eine andere. Was in dem einen richtig war, musste es im anderen nicht sein.',
  right: (name: string) => `Richtig war hier: ${name}`,
  worth: 'Was jedes Zug für Zug wert war',
  worthIs:
    'Was mit bestem Spiel noch zu holen war, von 100, nach dem, was sich in jenem Gespräch wissen ließ.',
  lines: (earlier: string, later: string) =>
    `Zwei Linien. Die frühere endet bei ${earlier}, die spätere bei ${later}. Alle Zahlen stehen in der Tabelle darunter.`,
  place: (name: string, when: string, value: string) => `${name}, ${when}: ${value}`,
  turn: (turn: number) => `Zug ${turn}`,
  turns: 'Zug für Zug',
  shared: 'In beiden gleich',
  said: (turn: number) =>
    turn === 1
      ? 'Sie trennen sich beim ersten Zug: Es wurde etwas anderes gesagt.'
      : `Sie trennen sich bei Zug ${turn}: Es wurde etwas anderes gesagt.`,
  heard: (turn: number) =>
    `Sie trennen sich bei Zug ${turn}: Gesagt wurde dasselbe, zurück kam etwas anderes.`,
  alike: 'Sie sind bis zum Ende gleich.',
  noted: 'Notiert',
  points: 'Punkte',
  lost: 'Was jede Art von Entscheidung verlor',
  lostIs:
    'In Punkten, gegenüber dem besten Zug nach dem, was sich wissen ließ. Ein Strich: keine von dieser Art.',
  kind: 'Art',
  none: '–',
  found: 'Was herausgefunden wurde',
  foundBoth: (count: number) =>
    count === 0
      ? 'Nichts wurde in beiden herausgefunden.'
      : count === 1
        ? 'Eines wurde in beiden herausgefunden.'
        : `${count} Dinge wurden in beiden herausgefunden.`,
  foundAlone: (name: string) => `Nur ${name.toLowerCase()}`,
  foundNone: 'Nichts, was das andere nicht auch hatte.',
  forecasts: 'Prognosen',
  notTwo: 'Diese zwei lassen sich nicht vergleichen.',
  notTwoHint: 'Es braucht zwei Gespräche desselben Szenarios, und beide müssen zu Ende sein.',
} as const;
