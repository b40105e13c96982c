import type { Level, Stage } from '../../../model/scenario.ts';
import { minutes as inMinutes, LEVEL, STAGE } from './common.ts';

export const LIBRARY = {
  title: 'Library',
  head: 'Practise the conversation before you have it.',
  intro:
    'You talk with a buyer whose situation you don’t know. You find out by asking, and end it rightly: an earned yes, an honest no, or a small step. Then you read, move by move, why it went as it did.',
  begin: 'Meet the buyer',
  goOn: 'Go on',
  goOnHead: 'Left open',
  all: 'What there is to practise',
  none: 'Nothing fits this search.',
  clear: 'Show everything',
  search: 'Search',
  stage: 'Stage',
  level: 'Level',
  principle: 'Trains',
  any: 'Any',
  trains: 'What it trains',
  opened: 'Opened from your disk',
  kept: 'What is kept here',
  workshop: 'Run a workshop',
  join: 'Join a workshop',
} as const;

export function cardFacts(card: {
  readonly stage: Stage;
  readonly level: Level;
  readonly length: { readonly clocks: number; readonly minutes: number };
}): string {
  const { clocks, minutes } = card.length;
  const parts = [STAGE[card.stage], LEVEL[card.level]];
  if (clocks === 1) parts.push(inMinutes(minutes));
  if (clocks > 1) parts.push(`${inMinutes(minutes)} in ${clocks} parts`);
  return parts.join('\u00a0· ');
}

/** Of a conversation that can only be had in the language it was written in. */
export function inOriginal(facts: string): string {
  return `${facts}\u00a0· in English`;
}

/** How a conversation went, as the library tells it. */
export function howItWent(
  times: number,
  last: { readonly title: string; readonly points: number } | null,
): string {
  const played = times === 1 ? 'Played once' : `Played ${times} times`;
  if (last === null) return times === 0 ? 'Not played yet' : played;
  return `${played}. Last: ${last.title}, ${Math.round(last.points)} points`;
}

export function leftOpen(title: string, turns: number): string {
  if (turns === 0) return `${title}, at the beginning`;
  return `${title}, after turn ${turns}`;
}

export function damaged(count: number): string {
  return count === 1
    ? '1 saved conversation can’t be read. It is left as it is.'
    : `${count} saved conversations can’t be read. They are left as they are.`;
}

export function newer(count: number): string {
  return count === 1
    ? 'One thing here was kept by a newer version of Opening Move. It is shown as far as this version can read it, and never written over.'
    : `${count} things here were kept by a newer version of Opening Move. They are shown as far as this version can read them, and never written over.`;
}

export const PROGRESS_LINK = 'Progress';

export const SAVE_DAMAGED = 'Save what is damaged';

export const OPEN = {
  head: 'Open a scenario file',
  hint: 'A scenario is one text file that ends in .yaml. Pick one, or drop it anywhere on this page. It stays on this machine, and nothing in it can run.',
  pick: 'Pick a file',
  drop: 'Let go to open it',
  reading: 'Reading it.',
  tooLarge: 'This file is larger than 1 MB. A scenario has about 60 KB. Is it the right one?',
  notText: 'This file isn’t text. A scenario is a text file that ends in .yaml.',
  failed: 'This file could not be read.',
  expected: (what: string) => `Expected: ${what}`,
  place: (line: number, column: number) => `Line ${line}, column ${column}`,
  mistakes: (name: string, count: number) =>
    count === 1 ? `${name} has one mistake` : `${name} has ${count} mistakes`,
  mend: 'Mend it and open it again. Nothing was kept.',
} as const;
