import { german } from '../../src/app/words/de/german.ts';
import { english } from '../../src/app/words/en/english.ts';
import type { Words } from '../../src/app/words/spoken.ts';

/** All languages that the app speaks. */
export const LANGUAGES: readonly (readonly [name: string, words: Words])[] = [
  ['English', english],
  ['German', german],
];

/** What a sentence may be given: enough that each function takes one of them. */
const GIVEN: readonly (readonly unknown[])[] = [
  [1, 1, 1, 1],
  [2, 3, 4, 5],
  ['agree', 'part', 'Par', 'Par'],
  [[4], [5]],
  [[4, 5], [6]],
  [2, ['x']],
  [2, ['x', 'y']],
  [1, { title: 'T', points: 3 }],
  [{ added: 1, here: 1 }, { added: 2, here: 0 }, [{ where: 'the file', why: 'not text' }]],
  [{ stage: 'renewal', level: 'expert', length: { clocks: 2, minutes: 9 } }],
];

/** Every string in the words, and what its functions say, each with its path. */
export function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return GIVEN.flatMap((given, n) => sentences(said(value as Speak, given), `${path}(${n})`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => sentences(inside, `${path}.${key}`));
}

type Speak = (...given: readonly unknown[]) => unknown;

/** Nothing where there is nothing to be said about what it was given. */
function said(speak: Speak, given: readonly unknown[]): unknown {
  try {
    const told = speak(...given);
    const nonsense = typeof told === 'string' && /undefined|NaN|\[object/.test(told);
    return nonsense ? null : told;
  } catch {
    return null;
  }
}
