import { foreign } from '../foreign.ts';

/** Going through the moments of a conversation that cost, or those that held it. */
export const MOMENTS = {
  link: 'Zeig mir, wo ich es verloren hätte',
  linkLabel: (title: string) => `Zeig mir, wo ich es verloren hätte: ${foreign(title)}`,
  title: 'Wo es verloren ging',
  titleHeld: 'Wo es gehalten hat',
  place: (nth: number, all: number) => (all === 1 ? 'Ein Moment' : `Moment ${nth} von ${all}`),
  cost: (turn: number, points: string) => `Vor Zug ${turn}, der ${points} Punkte verlor`,
  held: (turn: number) => `Vor Zug ${turn}, wo jeder andere Zug 10 Punkte oder mehr verloren hätte`,
  next: 'Nächster Moment',
  finish: 'Fertig',
  none: 'Kein Zug kostete 5 Punkte oder mehr.',
  turning: (count: number) =>
    count === 1
      ? 'Bei einem Zug hätte es trotzdem verloren gehen können: Jeder andere hätte dort 10 Punkte oder mehr verloren.'
      : `Bei ${count} Zügen hätte es trotzdem verloren gehen können: Jeder andere hätte dort 10 Punkte oder mehr verloren.`,
  noTurning: 'Und nirgends hing es an einem einzigen Zug.',
  goThrough: 'Alle durchgehen',
  goThroughOne: 'Diesen durchgehen',
  done: 'Das war alles.',
  doneIs: 'Was damals gesagt wurde und was du diesmal gesagt hast.',
  turn: (turn: number) => `Zug ${turn}`,
  compared: (then: string, now: string) => `Damals: ${then}. Diesmal: ${now}.`,
  again: 'Noch einmal durchgehen',
  debrief: 'Zur Nachbesprechung',
} as const;
