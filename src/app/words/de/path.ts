import type { StepId, StepState } from '../../../practice/path.ts';

export const PATH = {
  head: 'Deine erste Woche',
  startHere: 'Hier anfangen',
  open: 'Nichts ist gesperrt: Nimm irgendeins, in beliebiger Reihenfolge.',
  startNote:
    'Niemand sieht es außer dir. Ein Gespräch kannst du jederzeit verlassen und noch einmal versuchen.',
  goOn: 'Als Nächstes in deiner ersten Woche:',
} as const;

export const STEP_STATE: Readonly<Record<StepState, string>> = {
  done: 'Erledigt',
  next: 'Als Nächstes',
  later: 'Später',
};

/** What to try in each step. */
export const TRY: Readonly<Record<StepId, string>> = {
  'tap-washer': 'Frag zwei, drei Dinge und bitte dann um nicht mehr, als es braucht.',
  'twelve-day-close': 'Sag früh, dass es ein Nein werden kann, und mein es ernst.',
  'start-monday': 'Brems ein schnelles Ja. Frag, worauf es beruht.',
  'four-minutes': 'Frag zuerst, woran es scheitern könnte.',
  'loved-it': 'Lob ist kein Grund. Geh einen Schritt zurück und frag nach einem.',
  'kitchen-table': 'Hör auf die leisere der beiden Stimmen und geh zur zugesagten Zeit.',
};

const NUMBERS = ['kein', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs'] as const;

/** How far somebody has come. */
export function pathLead(done: number, all: number): string {
  if (done === 0) {
    return all === 1
      ? 'Ein Gespräch zum Anfangen.'
      : `${capital(inLetters(all))} Gespräche, in einer Reihenfolge, die hilft.`;
  }
  return `${capital(inLetters(done))} von ${inLetters(all)} erledigt.`;
}

export function pathDone(all: number): string {
  return `${PATH.head}: erledigt, ${inLetters(all)} von ${inLetters(all)}`;
}

function inLetters(count: number): string {
  return NUMBERS[count] ?? `${count}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
