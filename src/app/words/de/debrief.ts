import type { Fault } from '../../../review/findings.ts';
import { foreign } from '../foreign.ts';
import { minutes, quoted } from './common.ts';
import { lower, turnsInWords } from './sentence.ts';

/** The parts of a debrief, in their order. */
export const PARTS = {
  before: 'Bevor etwas verraten wird',
  happened: 'Was geschah',
  worked: 'Zwei gelungene Züge, einer zum Üben',
  moves: 'Die Züge',
  dominoes: 'Die Dominosteine',
  so: 'Wie es wirklich war',
  plan: 'Eine Regel und ein Plan',
  next: 'Wie es weitergeht',
} as const;

/** The same, short, as steps to go to. */
export const STEPS: Readonly<Record<keyof typeof PARTS, string>> = {
  before: 'Vorher',
  happened: 'Was geschah',
  worked: 'Was gelang',
  moves: 'Die Züge',
  dominoes: 'Dominosteine',
  so: 'Wie es war',
  plan: 'Regel und Plan',
  next: 'Weiter',
};

export const DEBRIEF = {
  title: 'Nachbesprechung',
  parts: 'Teile der Nachbesprechung',
  print: 'Drucken',
  context: (scenario: string, buyer: string) => `${quoted(scenario)} · ein Gespräch mit ${buyer}`,
  anotherTry: (turn: number) =>
    turn > 0 ? `Das ist ein weiterer Versuch, ab Zug ${turn}.` : 'Das ist ein weiterer Versuch.',
  firstAttempt: 'Den ersten Versuch lesen',
} as const;

export const VERDICT = {
  right: (turn: number) => `Zug\u00a0${turn} hat das zu einem richtigen Ende gebracht.`,
  rightAndDear: (turns: readonly number[]) =>
    `Es kam zu einem richtigen Ende. ${turnsInWords(turns)} ${turns.length === 1 ? 'hat' : 'haben'} es verteuert.`,
  decided: (turn: number) => `Zug\u00a0${turn} hat das entschieden.`,
  decidedSetUp: (turn: number, setUp: number) =>
    `Zug\u00a0${turn} hat das entschieden, und Zug\u00a0${setUp} hat es vorbereitet.`,
  decidedLeftOut: (turn: number, from: number) =>
    `Zug\u00a0${turn} hat das entschieden, und was ab Zug\u00a0${from} ausblieb, hat es vorbereitet.`,
  ended: (title: string) => `Es endete mit ${quoted(title)}.`,
  open: 'Dieses Gespräch ist noch nicht zu Ende.',
  nothingDear:
    'Auf dem Weg dorthin gab es keinen Druck, keinen Ausrutscher, keine Bequemlichkeit und keine verfrühte Bitte, und kein Zug kostete Vertrauen.',
  stillRight: 'Was unterwegs herauskam, hat es trotzdem getragen.',
  reach: (turn: number) =>
    turn === 1
      ? 'Am Anfang war ein richtiges Ende erreichbar, nach Zug\u00a01 nicht mehr.'
      : `Vor Zug\u00a0${turn} war ein richtiges Ende noch erreichbar, danach keines mehr.`,
  untold:
    'Es lässt sich kein einzelner Zug nennen, der ein richtiges Ende unerreichbar gemacht hat.',
} as const;

/** The headline by what the moves lost on what could be known. */
export const HEADLINE = {
  rightButDear: (turn: number) =>
    `Es kam zu einem richtigen Ende, und Zug\u00a0${turn} kostete unterwegs am meisten.`,
  none: 'Kein Zug kostete 5 Punkte oder mehr.',
  cost: (loss: string, value: string) =>
    `Nach dem, was sich bis dahin wissen ließ, verlor er ${loss} Punkte. Bestes Spiel war von dort an ${value} wert.`,
  before: (turns: number) =>
    turns === 1
      ? 'Der Zug davor verlor weniger als 5.'
      : `Die ${turns} Züge davor verloren je weniger als 5.`,
  more: (turns: readonly number[]) =>
    turns.length === 1
      ? `${turnsInWords(turns)} verlor ebenfalls 5 Punkte oder mehr.`
      : `${turnsInWords(turns)} verloren ebenfalls je 5 Punkte oder mehr.`,
  noneRight: 'Es kam zu einem richtigen Ende.',
  noneWrong: (title: string) =>
    `Trotzdem endete es mit ${quoted(title)}: Nach dem, was sich wissen ließ, hätte kein einzelner Zug viel geändert.`,
  small: (loss: string) => `Alle Züge zusammen verloren ${loss} Punkte.`,
} as const;

export const BEFORE = {
  lead: 'Zuerst drei Dinge aus deiner eigenen Sicht. Deine Antworten stehen neben der Auswertung, und niemand benotet sie.',
  forecast: 'Deine Prognose',
  after: (turn: number) => (turn === 0 ? 'Vor dem ersten Zug' : `Nach Zug ${turn}`),
  skippedForecast: 'Diese hast du übersprungen.',
  noForecast: 'In diesem Gespräch gab es keine Prognose.',
  whatWasRight: 'war hier richtig',
  turn: 'Welcher Zug war deiner Meinung nach der wichtigste?',
  noTurn: 'Kein Zug genannt',
  turnOption: (turn: number, words: string) => `Zug ${turn}: ${quoted(words)}`,
  otherwise: 'Was würdest du anders machen?',
  noOtherwise: 'Nichts geschrieben',
  save: 'Speichern und weiterlesen',
  skip: 'Überspringen',
  change: 'Antworten ändern',
  saveChange: 'Speichern',
  keep: 'So lassen, wie es war',
} as const;

export const HAPPENED = {
  lead: (buyer: string) => `Noch einmal das Gespräch, mit dem, was ${buyer} nicht gesagt hat.`,
  turn: (turn: number) => `Zug ${turn}`,
  you: 'Du',
  thought: 'Gedacht',
  noted: 'Notiert',
} as const;

/** What a move is named as while, or where, it isn't graded. */
export const MARK: Readonly<Record<Fault | 'sound', string>> = {
  sound: 'In Ordnung',
  slip: 'Ausrutscher',
  comfort: 'Bequem',
  unearned: 'Gefragt, bevor es verdient war',
  pressure: 'Druck',
};

/** The legend of the marks, by grade. */
export const GRADED_LEGEND = {
  dot: 'Bester Zug oder gut: weniger als 5 verloren',
  square: 'Ungenau: 5 oder mehr',
  triangle: 'Teuer: 10 oder mehr. Sehr teuer: 15 oder mehr',
} as const;

/** The same, by kind alone. */
export const PLAIN_LEGEND = {
  dot: 'In Ordnung',
  square: 'Ausrutscher, bequem oder zu früh gefragt',
  triangle: 'Druck',
} as const;

export const MOVES = {
  lead: 'Bewertet wird der Zug, nie du. Die Zahl ist, was er in Punkten gegenüber dem besten Zug verlor, nach dem, was sich in dem Moment wissen ließ; was daraus wurde, zählt nicht.',
  leadPlain:
    'Jedes Zeichen gilt dem Zug, nach seiner Art. Die Punkte sind, was er für sich genommen kostete: Minuten, und was ihm sonst angerechnet wird.',
  legend: 'Was die Zeichen bedeuten',
  foul: 'Foul',
  pressure: 'Druck',
  slip: 'Der Art nach ein Ausrutscher',
  comfort: 'Bequem',
  unearned: 'Gefragt, bevor es verdient war',
  only: 'Der einzige Zug: Jeder andere hätte 10 Punkte oder mehr verloren.',
  declined: 'Ein klares Nein: Die Bitte war verdient, aber hier nicht richtig.',
  granted: 'Die Antwort war ja.',
  impatient: 'Eine Frage zu viel in Folge: Sie kostete Vertrauen.',
  trust: (change: number) =>
    `Das Vertrauen sank um ${change === 1 ? 'eine Stufe' : `${change} Stufen`}.`,
  knew: 'Was du wusstest',
  knewNothing: 'Noch nichts.',
  knewNotes: (notes: readonly string[]) => foreign(notes.join(' ')),
  couldKnow: 'Was du bis dahin hättest wissen können',
  since: (turn: number, words: string) => `Mit der Frage ${quoted(words)}, möglich ab Zug ${turn}.`,
  bySaying: (turn: number, words: string) =>
    `Mit dem Satz ${quoted(words)}, möglich ab Zug ${turn}.`,
  lacking: 'Was dafür fehlte',
  fuller: 'Was es für eine ausführlichere Antwort gebraucht hätte',
  better: 'Den besseren Zug zeigen',
  betterTried: 'Der bessere Zug',
  betterOnly: 'Es war dort der einzige Zug.',
  cost: (points: string) => `Verlor ${points} Punkte`,
  costPlain: (points: string) => `Kostete ${points} ${points === '1' ? 'Punkt' : 'Punkte'}`,
  again: 'Diesen Zug noch einmal versuchen',
  againLabel: (turn: number) => `Zug ${turn} noch einmal versuchen`,
} as const;

/** What a condition asks for, as something that was lacking. */
export const LACK = {
  fact: (is: string) => lower(is),
  note: (note: string) => quoted(note),
  move: (words: string) => `vorher ${quoted(words)} zu sagen`,
  commitment: (label: string) => `ein Ja zu ${quoted(label)}`,
  trust: (needed: number, had: number) => `Vertrauen bei ${needed} von 5; es stand bei ${had}`,
  trustShort: 'genug Vertrauen',
  trustBelow: (most: number) => `Vertrauen von höchstens ${most} von 5`,
  cue: 'eine Andeutung, aufgegriffen, solange sie frisch war',
  situation: 'eine andere Lage als diese',
  notFact: (is: string) => `nicht gefragt zu haben: ${lower(is)}`,
  notMove: (words: string) => `${quoted(words)} nicht zu sagen`,
  notCommitment: (label: string) => `noch keine Einigung über ${quoted(label)}`,
  notElse: 'etwas, das bis dahin schon geschehen war',
  chance: (turn: number, words: string) => `Zu haben ab Zug ${turn}: ${quoted(words)}`,
  firstNeeds: (turn: number, words: string, is: string) =>
    `Erreichbar ab Zug ${turn}. Zuerst: ${is}, mit ${quoted(words)}`,
  lost: (turns: readonly number[]) =>
    `${turnsInWords(turns)} ${turns.length === 1 ? 'kostete' : 'kosteten'} Vertrauen.`,
  noChance: 'So wie das Gespräch lief, stand kein Zug zur Wahl, der dorthin geführt hätte.',
  until: (turn: number) => `Andere Züge hätten bis Zug ${turn} dorthin führen können.`,
} as const;

export const SO = {
  lead: (buyer: string) => `Was ${buyer} die ganze Zeit wusste.`,
  later: 'Neunzig Tage später',
  unknown: 'Nie herausgefunden',
  allKnown: 'Alles, was herauszufinden war, wurde herausgefunden.',
  essential: 'Wesentlich',
  heldBack: (turn: number) => `In Zug ${turn} danach gefragt, und es wurde zurückgehalten.`,
  points: 'Punkte',
  pointsIs:
    'Von 100: was das Gespräch nach neunzig Tagen für beide wert ist, abzüglich der Kosten.',
  made: 'Woraus die Punkte bestehen',
  part: 'Wofür',
  worth: (title: string) => `Das Ende ${quoted(title)}`,
  essentials: (count: number) =>
    `Ein Ja ohne ${count === 1 ? 'eine wesentliche Tatsache' : `${count} wesentliche Tatsachen`}`,
  minutes: (count: number) => minutes(count),
  pressure: 'Druck',
  slips: 'Ausrutscher',
  comfort: 'Bequemlichkeit',
  unearned: 'Bitten, bevor sie verdient waren',
  trust: (levels: number) =>
    `Vertrauen, ${levels} ${levels === 1 ? 'Stufe' : 'Stufen'} unter der höchsten`,
  total: 'Punkte',
} as const;

export const NEXT = {
  lead: 'Jeder Zug oben lässt sich noch einmal versuchen. Dieses Gespräch bleibt, wie es ist.',
  elsewhere: 'Dasselbe Gegenüber, andere Lage',
  best: 'Den besten Verlauf spielen',
  leave: 'Zurück zur Bibliothek',
} as const;
