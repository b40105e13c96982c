import type { StockPlayer } from '../../../practice/players.ts';

export const PLAYER: Readonly<Record<StockPlayer, string>> = {
  closer: 'Auf Abschluss',
  pleaser: 'Ganz Ohr',
  pitcher: 'Vorführen',
  interrogator: 'Ausfragen',
  longest: 'Die längsten Worte',
  first: 'Das Oberste',
};

/** What somebody who plays so does, before and after the word for how often, and what that is good for and lacks. */
const WAYS: Readonly<Record<StockPlayer, readonly [verb: string, rest: string, and: string]>> = {
  closer: [
    'gingst du',
    'auf die Entscheidung zu',
    'So spielt, wer auf den Abschluss aus ist, und stiehlt niemandem die Zeit; was fehlt, ist das, was noch nicht herausgefunden ist.',
  ],
  pleaser: [
    'hörtest du',
    'zuerst zu',
    'So spielt, wer ganz Ohr ist, und erfährt viel; was fehlt, sind das offene Wort und die Bitte.',
  ],
  pitcher: [
    'erzähltest du',
    'zuerst',
    'So spielt, wer gern vorführt, und kennt das Angebot; was fehlt, ist die Frage, um wessen Problem es geht.',
  ],
  interrogator: [
    'fragtest du',
    'zuerst',
    'So spielt, wer viel fragt, und findet viel heraus; was fehlt, ist die Bitte.',
  ],
  longest: [
    'nahmst du',
    'die längsten Worte',
    'Es sind sorgfältige Worte. Die Länge sagt hier nichts über einen Zug, also sind die kurzen einen zweiten Blick wert.',
  ],
  first: [
    'nahmst du',
    'das Oberste',
    'Was oben steht, steht dort durch Zufall, also sind die Züge darunter einen Blick wert.',
  ],
};

/** How somebody plays who is most like this one, in `share` of the turns. */
export function playsLike(player: StockPlayer, share: number): string {
  const [verb, rest, and] = WAYS[player];
  const often = share > 0.5 ? 'meistens' : 'öfter, als der Zufall es ergäbe,';
  return `Wo es eine Wahl gab, ${verb} ${often} ${rest}. ${and}`;
}
