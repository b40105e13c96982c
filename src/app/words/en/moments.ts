/** Going through the moments of a conversation that cost, or those that held it. */
export const MOMENTS = {
  link: 'Show me where I would have lost it',
  linkLabel: (title: string) => `Show me where I would have lost it: ${title}`,
  title: 'Where it was lost',
  titleHeld: 'Where it was held',
  place: (nth: number, all: number) => (all === 1 ? 'One moment' : `Moment ${nth} of ${all}`),
  cost: (turn: number, points: string) => `Before turn ${turn}, which lost ${points} points`,
  held: (turn: number) => `Before turn ${turn}, where every other move would have lost 10 or more`,
  next: 'Next moment',
  finish: 'Finish',
  none: 'No move cost 5 points or more.',
  turning: (count: number) =>
    count === 1
      ? 'At one turn it could have been lost all the same: every other move there would have lost 10 points or more.'
      : `At ${count} turns it could have been lost all the same: every other move there would have lost 10 points or more.`,
  noTurning: 'And at no turn did it hang on a single move.',
  goThrough: 'Go through them',
  goThroughOne: 'Go through it',
  done: 'That was all of it.',
  doneIs: 'What was said then, and what you said this time.',
  turn: (turn: number) => `Turn ${turn}`,
  compared: (then: string, now: string) => `Then: ${then}. This time: ${now}.`,
  again: 'Go through it again',
  debrief: 'To the debrief',
} as const;
