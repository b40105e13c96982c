import type { Coach } from '../../session/record.ts';
import { firstName } from './common.ts';

export const BRIEF = {
  before: 'Bevor du anfängst',
  you: 'Du bist',
  youKnow: 'Was du weißt',
  offer: 'Was du anbietest',
  meet: 'Wen du triffst',
  manner: 'Art',
  judged: 'Wie bewertet wird',
  settings: 'Einstellungen',
  coach: 'Coach',
  blind: 'Ohne Notizbuch',
  blindIs:
    'Nichts wird für dich notiert. Du behältst alles im Kopf und wirst am Ende gefragt, was du herausgefunden hast.',
  aloud: 'Vorlesen',
  aloudIs: 'Was zu dir gesagt wird, spricht die Stimme dieses Browsers.',
  begin: 'Anfangen',
  seeded: (seed: number) => `Die Auslosung ist vorgegeben: Startzahl ${seed}.`,
} as const;

export const COACH: Readonly<Record<Coach, { readonly name: string; readonly is: string }>> = {
  off: { name: 'Aus', is: 'Du findest selbst deinen Weg. Die Nachbesprechung sagt dir alles.' },
  hint: {
    name: 'Ein Hinweis',
    is: 'Einmal, wenn du darum bittest: worauf du achten kannst, nicht was du sagen sollst.',
  },
  'each-move': {
    name: 'Nach jedem Zug',
    is: 'Was der Zug war und warum er hilft oder kostet.',
  },
};

/** How a conversation is judged, in plain words. */
export function judged(buyer: string): readonly { readonly head: string; readonly text: string }[] {
  const name = firstName(buyer);
  return [
    {
      head: 'Was zählt',
      text: `Herausfinden, wie es wirklich ist, offen sagen, was du denkst, und dort enden, wo es für ${name} richtig ist.`,
    },
    {
      head: 'Ein gutes Nein zählt so viel wie ein gutes Ja',
      text: `Für ${name} ist eine Zusage richtig, oder ein Nein und etwas Besseres, oder es ist für mehr als einen kleinen Schritt zu früh. Jedes ist gleich viel wert, wo es richtig ist.`,
    },
    {
      head: 'Was nie zählt',
      text: 'Druck, auch wo er ein Ja bringt. Bequemlichkeit, auch wo sie höflich wirkt: gehen, warten, Unterlagen schicken, statt zu fragen.',
    },
    {
      head: 'Nach dem, was du wissen konntest',
      text: 'Ein Zug wird nach dem bewertet, was sich in dem Moment wissen ließ. Glück wird von Können getrennt.',
    },
  ];
}

export function time(minutes: number | null): string | null {
  if (minutes === null) return null;
  return minutes === 1
    ? 'Du hast 1 Minute.'
    : `Du hast ${minutes} Minuten. Was du sagst, kostet Zeit, manches mehr als anderes.`;
}
