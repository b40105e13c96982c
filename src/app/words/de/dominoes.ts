import { foreign } from '../foreign.ts';
import { quoted } from './common.ts';
import { lower, upper } from './sentence.ts';

/** One piece, as it stands under its domino. */
export const PIECE = {
  from: (turn: number) => `Ab Zug ${turn}`,
  at: (turn: number) => `Zug ${turn}`,
  end: 'Das Ende',
  ended: (title: string) => foreign(title),
  notAsked: (is: string) => `Nicht gefragt: ${lower(is)}`,
  notSaid: (words: string) => `Nicht gesagt: ${quoted(words)}`,
  notAgreed: (label: string) => `Nicht vereinbart: ${foreign(label)}`,
  trustNotWon: (words: string) => `Hätte Vertrauen gebracht: ${quoted(words)}`,
  letClose: 'Angedeutet und nicht aufgegriffen',
  notTaken: (words: string) => `Stand zur Wahl: ${quoted(words)}`,
  costTrust: (what: string) => `${what}: kostete Vertrauen`,
  tookTime: (what: string, minutes: string) => `${what}: kostete ${minutes}`,
  stoodInTheWay: (what: string) => `${what}: stand im Weg`,
  unearned: (label: string) => `Zu früh gefragt: ${foreign(label)}`,
  heldBack: (is: string) => `Zurückgehalten: ${lower(is)}`,
  cameOutShort: (words: string) => `Knapp beantwortet: ${quoted(words)}`,
  outOfTime: 'Die Zeit war um',
  closedOff: (what: string) => `${what}: danach war kein richtiges Ende mehr erreichbar`,
  tooMany: 'Eine Frage zu viel',
  said: (words: string) => quoted(words),
} as const;

/** What playing it again with one change showed. */
export const MEND = {
  instead: (turn: number) => `In Zug ${turn} stattdessen`,
  before: (turn: number) => `Vor Zug ${turn}, als zusätzlicher Zug`,
  granted: (turn: number) => `bekommt Zug ${turn} ein Ja`,
  declined: (turn: number) => `ist Zug ${turn} verdient und bekommt ein klares Nein`,
  opensUp: (turn: number) => `bekommt Zug ${turn} die ausführlichere Antwort`,
  lacksLess: (turn: number, lacking: readonly string[]) =>
    lacking.length === 1
      ? `fehlt Zug ${turn} nur noch eins (${lacking[0]})`
      : `fehlen Zug ${turn} noch ${lacking.length} Dinge (${lacking.join('; ')})`,
  stays: (buyer: string, turn: number) => `bleibt ${buyer} nach Zug ${turn} im Gespräch`,
  hasTime: (turn: number) => `ist nach Zug ${turn} noch Zeit`,
  couldEnd: (turn: number, words: string, title: string) =>
    `lässt sich in Zug ${turn} ${quoted(words)} sagen, und das führt zu ${quoted(title)}`,
  ends: (title: string) => `endet es dort mit ${quoted(title)}`,
  restKept: (effects: readonly string[]) =>
    `Bleibt alles andere gleich, ${effects.join(', und außerdem ')}.`,
  atOnce: (effects: readonly string[]) => `${upper(`dann ${effects.join(', und außerdem ')}`)}.`,
} as const;

export const DOMINOES = {
  lead: 'Was fiel und was es zu Fall brachte. Jeder Schritt zurück ist geprüft: Das Gespräch wurde dafür noch einmal gespielt.',
  none: 'Hier fiel nichts: Keine Bitte kam zu früh, nichts wurde zurückgehalten, und es kam zu einem richtigen Ende.',
  unexplained:
    'Hier geht nichts auf einen früheren Zug zurück, soweit sich das aus dem sagen lässt, was fehlte.',
  walkedOut: (buyer: string) => `${buyer} hat es beendet: Es war kein Vertrauen mehr da.`,
  chain: 'Was zum Ende führte',
  apart: (turn: number) => `Was zu Zug ${turn} führte`,
  again: (turn: number) => `Zug ${turn} noch einmal versuchen`,
} as const;
