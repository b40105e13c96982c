import type { PlanAnswer, PlanState } from '../../../practice/plans.ts';
import { inDays } from './plan.ts';
import { day } from './progress.ts';

export const PLANS = {
  title: 'Pläne',
  head: 'Was du fragen willst',
  lead: 'Jeder entstand am Ende einer Nachbesprechung: für wen er ist, wann es so weit ist und was du fragst.',
  none: 'Noch gibt es keinen Plan. Am Ende einer Nachbesprechung ist Platz für einen.',
  all: 'Alle Pläne',
  nobody: 'Niemand genannt',
  prospect: 'Mit wem',
  when: 'Wenn das passiert',
  ask: 'Dann frage ich',
  rule: 'Die Regel dazu',
  written: (at: number) => `Geschrieben am ${day(at)}, nach`,
  answers: 'Was du geantwortet hast',
  earlier: 'Bevor du ihn geändert hast',
} as const;

/** How many were kept, in a sentence. */
export function keptOf({ kept, due }: { readonly kept: number; readonly due: number }): string {
  if (due === 0) return 'Noch ist keiner fällig geworden.';
  if (due === 1)
    return kept === 1 ? 'Einer wurde fällig, und du hast gefragt.' : 'Einer wurde fällig.';
  if (kept === 0) return `${due} wurden fällig.`;
  return `${due} wurden fällig, und du hast ${kept === due ? 'jedes Mal' : kept === 1 ? 'einmal' : `${kept}-mal`} gefragt.`;
}

/** What a plan comes to, as short as it is still clear. */
export function stateInWords(state: PlanState): string {
  if (state.is === 'closed')
    return state.as === 'asked' ? 'Du hast gefragt' : 'Du hast ihn fallen lassen';
  if (state.is === 'due') return `Fällig seit ${day(state.since)}`;
  return state.due === null ? 'Offen, ohne Nachfrage' : `Nachfrage am ${day(state.due)}`;
}

/** Being asked about a plan. */
export const ASKED = {
  head: 'Ein Plan von dir',
  question: 'Hast du gefragt?',
  said: 'Was daraus wurde',
  saidHint:
    'Du kannst es leer lassen. Es bleibt in diesem Browser: Es wird nirgendwohin geschickt und steht in keiner Kopie.',
  save: 'Behalten',
  now: 'Jetzt antworten',
  again: 'Noch einmal antworten',
  more: (count: number) => (count === 1 ? 'Noch einer ist fällig.' : `Noch ${count} sind fällig.`),
} as const;

export const ANSWER: Readonly<Record<PlanAnswer, string>> = {
  asked: 'Ja, ich habe gefragt',
  'not-yet': 'Noch nicht',
  'no-chance': 'Es gab keine Gelegenheit',
  dropped: 'Ich lasse ihn fallen',
};

/** What comes after an answer that leaves a plan open. */
export function askedAgain(askIn: number): string {
  return `In ${inDays(askIn)} wirst du wieder gefragt.`;
}

export const SHEET = {
  title: 'Ein Arbeitsblatt für die nächsten kleinen Schritte',
  is: 'Ein Blatt zu den Menschen in deinen Plänen, zum Drucken und Beschreiben: wie es steht, und der kleinste Schritt, der etwas zeigen würde.',
  make: 'Arbeitsblatt erstellen',
  lead: 'Was du geschrieben hast, steht schon da; die Linien sind für deinen Stift. Es geht von diesem Browser zu deinem Drucker und sonst nirgendwohin.',
  choose: 'Was darauf steht',
  fit: 'Zwei passen auf eine Seite.',
  empty: 'Noch steht nichts darauf.',
  print: 'Drucken',
  made: (at: number) => day(at),
  small:
    'Kleine Schritte sind: zwei Fragen per E-Mail; ein Fall, gemeinsam durchgegangen; ein Entwurf von einer Seite, den sie korrigieren; fünfzehn Minuten über einem Angebot; ein Ja oder Nein nur zu einer Probe; eine Aufgabe mit einem Datum. Ein Schritt zeigt etwas, wenn sie ihn selbst gehen und wenn er beiden Seiten sagt, ob es weitergeht.',
} as const;

/** The lines of the sheet, in their order, each with what to think of. */
export const SHEET_LINES = {
  stands: ['Wie es steht', 'Was du weißt und was du nur glaubst.'],
  step: [
    'Der kleinste nächste Schritt, der etwas zeigen würde',
    'Nützlich für sie, und von ihnen getan.',
  ],
  true: [
    'Was dafür stimmen muss',
    'Was sie ändern wollen und womit du ihnen genützt hast, bevor du bittest.',
  ],
  who: ['Wer noch', 'Wem es gefallen muss und wer Nein sagen könnte.'],
  by: ['Bis wann', 'Ein Tag, oder ein Zeichen, das sie gewählt haben.'],
} as const;
