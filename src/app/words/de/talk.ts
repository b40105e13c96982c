import type { Answer } from '../../../model/scenario.ts';
import type { HintShown } from '../en/talk.ts';
import { foreign } from '../foreign.ts';
import { firstName } from './common.ts';
import { lower } from './sentence.ts';

export const TALK = {
  conversation: 'Das Gespräch',
  moves: 'Was sagst du?',
  leave: 'Gehen',
  leaveHint: 'Gehen. Das Gespräch bleibt gespeichert.',
  notebook: 'Notizbuch',
  found: 'Herausgefunden',
  foundNone: 'Noch nichts.',
  justNow: 'gerade eben',
  people: 'Personen',
  agreed: 'Vereinbart',
  agreedNone: 'Noch nichts.',
  keys: 'Tasten',
  noted: 'Notiert',
  you: 'Du hast gesagt',
  over: 'Das Gespräch ist zu Ende.',
  debrief: 'Zur Nachbesprechung',
  askHint: 'Ein Hinweis',
  coach: 'Coach',
  aloud: 'Vorlesen',
  aloudOn: 'Es wird vorgelesen. S schaltet es aus.',
  aloudOff: 'Es wird nicht vorgelesen. S schaltet es an.',
} as const;

interface Key {
  readonly keys: string;
  readonly does: string;
  /** Of use only where there is a notebook. */
  readonly notebook?: boolean;
  /** Of use in a conversation alone, and not in a drill. */
  readonly talk?: boolean;
}

export const KEYS: readonly Key[] = [
  { keys: '1 bis 9', does: 'Diesen Zug sagen' },
  { keys: '↑ ↓', does: 'Von Zug zu Zug gehen' },
  { keys: 'N', does: 'Das Notizbuch öffnen', notebook: true },
  { keys: 'H', does: 'Um den Hinweis bitten, wenn der Coach einen gibt', talk: true },
  { keys: 'S', does: 'Vorlesen oder damit aufhören, wo es eine Stimme gibt', talk: true },
  { keys: '?', does: 'Diese Tasten zeigen' },
  { keys: 'Esc', does: 'Schließen, was offen ist' },
];

export function press(moves: number, notebook: boolean): string {
  const digits = moves === 1 ? '1' : moves === 2 ? '1 oder 2' : `1 bis ${Math.min(9, moves)}`;
  if (!notebook) return `Drück ${digits} oder ? für alle Tasten.`;
  return `Drück ${digits}, N fürs Notizbuch oder ? für alle Tasten.`;
}

export function notes(count: number): string {
  return count === 1 ? '1 Notiz' : `${count} Notizen`;
}

export const CLOCK = {
  left: (minutes: number) => (minutes === 1 ? 'Noch 1 Minute' : `Noch ${minutes} Minuten`),
  leftShort: (minutes: number) => `${minutes} Min.`,
  overtime: 'Die Zeit ist um',
  overtimeShort: '0 Min.',
  none: 'Keine Uhr',
} as const;

const ANSWERED: Readonly<Record<Answer, string>> = {
  granted: 'Zugesagt',
  unearned: 'Noch nicht verdient',
  declined: 'Abgelehnt',
};

export function answered(answer: Answer): string {
  return ANSWERED[answer];
}

/** The answer with what was asked for. */
export function answeredTo(answer: Answer, label: string): string {
  return `${answered(answer)}: ${foreign(label)}`;
}

export function hint(given: HintShown, buyer: string): string {
  const name = firstName(buyer);
  const hints: Readonly<Record<HintShown, string>> = {
    ask: 'Es gibt etwas, das du noch nicht gefragt hast.',
    listen: 'Zuhören hilft jetzt mehr als noch eine Frage.',
    cue: `${name} hat etwas durchblicken lassen.`,
    'say-back': 'Du weißt genug, um zusammenzufassen, was du gehört hast.',
    tell: 'Du weißt genug, um etwas zu erzählen, das zum Gehörten passt.',
    honesty: 'Es ist Zeit, offen zu sagen, was du denkst.',
    commit: 'Es ist Zeit, um etwas zu bitten.',
    care: 'Kümmere dich um das, was vereinbart ist.',
    none: 'Hier gibt es nichts anzudeuten. Deinen Hinweis hast du noch.',
    waits: 'Einen Moment: Der beste Zug wird noch ausgerechnet.',
    lacking:
      'Hier gibt es keinen Hinweis: Dieses Gespräch ist zu groß, um es genau durchzurechnen.',
  };
  return hints[given];
}

/** What the coach calls a move after it was said, while its grade isn't known. */
export const VERDICT = {
  pressure: 'Druck',
  slip: 'Ausrutscher',
  comfort: 'Bequem',
  unearned: 'Noch nicht verdient',
  sound: null,
} as const;

/** A kind with what it is named as, whatever it lost. Nouns keep their capital. */
export function alsoNamed(kind: string, named: string): string {
  const noun = named === VERDICT.pressure || named === VERDICT.slip;
  return `${kind}, ${noun ? named : lower(named)}`;
}

/** The coach's verdict with the kind of the move; a kind alone where there is none. */
export function verdictOn(kind: string, verdict: string | null): string {
  return verdict === null ? kind : `${verdict}: ${kind}`;
}

export const FORECAST = {
  head: 'Was wäre bei diesem Gegenüber richtig?',
  middle: 'Halbzeit. Sag, was du bis jetzt denkst, in Prozent, zusammen 100.',
  end: 'Bevor du die Antwort hörst: Sag, was du jetzt denkst, in Prozent, zusammen 100.',
  give: 'Das ist meine Prognose',
  skip: 'Überspringen',
  less: (name: string) => `${name}: weniger`,
  more: (name: string) => `${name}: mehr`,
  percent: (chance: number) => `${chance}\u00a0%`,
  percentSpoken: (chance: number) => `${chance} Prozent`,
  sum: 'Die drei ergeben zusammen 100.',
  sumTwo: 'Die zwei ergeben zusammen 100.',
} as const;

export function reloaded(left: number): string {
  return left === 0
    ? 'Das Szenario wurde gespeichert. Das Gespräch wurde bis zu seinem Stand neu gespielt.'
    : `Das Szenario wurde gespeichert. ${left === 1 ? 'Ein Zug passt' : `${left} Züge passen`} nicht mehr, und das Gespräch wurde bis dorthin neu gespielt.`;
}
