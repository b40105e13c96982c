import type { Family } from '../../../model/kinds.ts';
import { ENOUGH_TURNS } from '../../../practice/enough-turns.ts';
import type { Part } from '../../../practice/losses.ts';

export const PROGRESS = {
  title: 'Fortschritt',
  print: 'Drucken',
  head: 'Wie es bisher lief',
  own: 'Aus dem gemacht, was in diesem Browser gespeichert ist. Niemand sonst sieht es, und du wirst mit niemandem verglichen.',
  none: 'Noch ist kein Gespräch zu Ende. Sobald eines es ist, steht hier, was es zeigt.',
  working: (count: number) =>
    count === 1
      ? 'Ein weiteres Gespräch wird durchgerechnet.'
      : `${count} weitere Gespräche werden durchgerechnet.`,
  left: (count: number) =>
    count === 1
      ? 'Ein Gespräch zählt nicht mit: Sein Szenario ist weg, hat sich geändert oder lässt sich nicht durchrechnen.'
      : `${count} Gespräche zählen nicht mit: Ihre Szenarien sind weg, haben sich geändert oder lassen sich nicht durchrechnen.`,
  nothing: 'Von den Gesprächen, die zu Ende sind, lässt sich keines mitzählen.',
  few: 'So wenige sagen wenig aus. Nimm es als Anfang.',
  table: 'Die Zahlen als Tabelle',
} as const;

/** Below this many conversations it is said that they show little. */
export const FEW = 4;

export function counted(first: number, later: number): string {
  const all = first + later;
  const conversations = all === 1 ? 'Ein Gespräch' : `${all} Gespräche`;
  if (later === 0) {
    return all === 1
      ? `${conversations}, ein erster Versuch.`
      : `${conversations}, alle erste Versuche.`;
  }
  if (first === 0) return `${conversations}, kein erster Versuch darunter.`;
  const firsts = first === 1 ? 'ein erster Versuch' : `${first} erste Versuche`;
  return `${conversations}: ${firsts} und ${later === 1 ? 'ein späterer' : `${later} spätere`}.`;
}

/** The parts of the screen, in their order. */
export const SECTIONS = {
  course: 'Punkte im Vergleich zu Par',
  shown: 'Was sich zeigt',
  judged: 'Wie gut du einschätzt',
  lost: 'Wo die Punkte bleiben',
  dearest: 'Die teuersten Züge',
  runs: 'Zwei Gespräche nebeneinander',
  play: 'Wie du spielst',
} as const;

export const ATTEMPTS = { first: 'Erste Versuche', later: 'Spätere' } as const;

export const COURSE = {
  is: 'Par ist, was bestes Spiel im Schnitt bringt. Erste Versuche stehen getrennt von späteren: Wer jemandem schon begegnet ist, weiß mehr, als gesagt wurde.',
  par: 'Par',
  mark: (days: string, points: string, par: string) => `${days}: ${points}, Par ${par}`,
  label: (count: number) =>
    count === 1
      ? 'Ein Punkt für das Ergebnis, neben Par. Alle Zahlen stehen in der Tabelle darunter.'
      : `${count} Stellen, von der frühesten zur spätesten, mit Punkten neben Par. Alle Zahlen stehen in der Tabelle darunter.`,
  several: (count: number) => `${count} Gespräche`,
  when: 'Begonnen',
  sort: 'Versuch',
  first: 'Erster',
  later: 'Späterer',
  points: 'Punkte',
  lost: 'Verlust',
  luck: 'Glück',
} as const;

export const SHOWN_WORDS = {
  is: 'Eine Stufe richtet sich nach den letzten Gelegenheiten, etwas zu zeigen, höchstens etwa zwanzig; daneben steht, auf wie vielen sie beruht. Die Säulen zeigen den Anteil genutzter Gelegenheiten, von den frühesten zu den spätesten.',
  name: 'Kompetenz',
  over: 'Über die Zeit',
  restsOn: (taken: number, chances: number, runs: number) =>
    `${taken} von ${chances} ${chances === 1 ? 'Gelegenheit' : 'Gelegenheiten'}, ${runs === 1 ? 'ein Gespräch' : `${runs} Gespräche`}`,
  noChance: 'Noch keine Gelegenheit',
  tooFew: 'Noch zu früh',
  byForecasts: 'Nach deinen Prognosen: siehe den nächsten Teil',
  taken: 'Genutzte Gelegenheiten',
  share: (name: string, share: string) => `${name}: ${share}`,
} as const;

export const JUDGED = {
  is: 'Wenn du etwas für wahrscheinlich hältst, wie oft ist es dann so? Auf der Linie heißt: Was du mit 70\u00a0% ansetzt, ist in sieben von zehn Fällen so.',
  none: 'Noch keine Prognose. Gefragt wird in der Mitte eines Gesprächs und am Ende.',
  little: (chances: number) =>
    `Bei ${chances} Angaben kann ein Punkt noch durch Zufall weit daneben liegen.`,
  calibration: 'Was du angesetzt hast und wie oft es so war',
  curve:
    'Punkte dafür, wie oft es so war, nach dem, was angesetzt war. Alle Zahlen stehen in der Tabelle darunter.',
  given: 'Angesetzt',
  bin: (from: number, to: number) => `${from} bis ${to}\u00a0%`,
  count: 'Wie oft',
  mean: 'Im Schnitt',
  so: 'War so',
  mark: (sort: string, bin: string, so: string, count: number) =>
    `${sort}, ${bin}: war so ${so} (${count})`,
  brier: 'Brier-Wert über die Zeit',
  brierIs:
    'Von 0, sicher und richtig, bis 2, sicher und falsch. Die kurzen Linien sind, was gleich verteilte Prozente ergeben hätten. „Nach Anzeichen“ ist dasselbe, gemessen an dem, was sich in dem Moment wissen ließ.',
  score: 'Wert',
  evidence: 'Nach Anzeichen',
  even: 'Gleich verteilt',
  forecasts: 'Zahl',
  overall: (sort: string, score: string, even: string) =>
    `${sort}: ${score} im Schnitt; gleich verteilt wären es ${even}.`,
} as const;

export const LOST_WORDS = {
  is: 'Was Züge gegenüber dem besten verloren, nach dem, was sich wissen ließ, in Punkten je Gespräch.',
  family: 'Nach Art der Entscheidung',
  part: 'Nach Teil des Gesprächs',
  partIs: 'Ein Teil ist ein Anruf, ein Treffen oder was danach kommt.',
  none: 'Kein Zug hat etwas verloren.',
  name: 'Wo',
  turns: 'Züge',
  total: 'Insgesamt',
  each: 'Je Zug',
} as const;

export const FAMILY: Readonly<Record<Family, string>> = {
  ask: 'Fragen',
  listen: 'Zuhören',
  tell: 'Erzählen',
  honesty: 'Offene Worte',
  commit: 'Um Zusagen bitten',
  care: 'Sich kümmern',
  slip: 'Ausrutscher',
  pressure: 'Druck',
  comfort: 'Bequemlichkeit',
};

export const PART: Readonly<Record<Part, string>> = {
  first: 'Der erste Teil',
  second: 'Der zweite',
  third: 'Der dritte',
  later: 'Spätere Teile',
};

export const PLAY = {
  is: 'Musterspieler sind einfache Regeln, nach denen ein Zug gewählt wird. Gezählt werden die Züge, in denen eine davon dasselbe getan hätte wie du, verglichen mit dem, was der Zufall ergäbe.',
  early: (turns: number) =>
    turns === 0
      ? `Noch zu früh: Es braucht ${ENOUGH_TURNS} Züge mit einer Wahl.`
      : `Noch zu früh: bisher ${turns === 1 ? 'ein Zug' : `${turns} Züge`} mit einer Wahl, und es braucht ${ENOUGH_TURNS}.`,
  nobody: 'Keiner der Musterspieler spielt deutlich öfter wie du, als der Zufall es ergäbe.',
  figures: (same: number, turns: number, expected: string) =>
    `So war es in ${same} von ${turns} Zügen; der Zufall ergäbe ${expected}.`,
  player: 'Musterspieler',
  same: 'Tat dasselbe',
  chance: 'Nach Zufall',
  more: 'Über Zufall',
  label: 'Der Anteil der Züge, in denen jeder dasselbe getan hätte. Der Strich ist der Zufall.',
} as const;

/** What Intl would say: to ask it for the first time takes a phone a quarter of a second. */
const MONTHS = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');

/** A day where the reader is, as short as it is still clear; in milliseconds since 1970. */
export function day(at: number): string {
  const date = new Date(at);
  return `${date.getDate()}. ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

export function days(from: number, to: number): string {
  const [first, last] = [day(from), day(to)];
  return first === last ? first : `${first} bis ${last}`;
}

/** With a space that doesn't break, and a true minus sign. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`.replace('-', '−');
}
