import { expect, test } from 'vitest';
import { TROUBLES } from '../../src/app/store/disk.ts';
import { words } from '../../src/app/words/words.ts';
import { STOCK_PLAYERS } from '../../src/practice/players.ts';
import { GRADES } from '../../src/review/grades.ts';
import { HINTS } from '../../src/review/hint.ts';
import { STRENGTHS } from '../../src/review/standouts.ts';

/** Every string in a words file. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
}

const { brief, common, figures, grades, library, pages, progress, talk } = words;
const all = sentences(words);

test('nothing cheers, and the apostrophes are typeset', () => {
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((words) => words.includes('!'))).toEqual([]);
  expect(all.filter((words) => words.includes("'"))).toEqual([]);
});

test('every hint and every trouble has its words, and a hint names no move', () => {
  for (const hint of HINTS) expect(talk.hint(hint, 'Marta Oyelaran')).toMatch(/^[A-Z].*\.$/);
  for (const shown of ['waits', 'lacking'] as const) {
    expect(talk.hint(shown, 'Marta Oyelaran')).toMatch(/^[A-Z].*\.$/);
  }
  for (const trouble of TROUBLES) expect(common.TROUBLE[trouble]).toMatch(/^[A-Z].*\.$/);
});

test('every grade and every strength has its words, and none is about the person', () => {
  expect(GRADES.map((grade) => grades.GRADE[grade])).toEqual([
    'Best',
    'Good',
    'Slip',
    'Costly',
    'Very costly',
  ]);
  for (const why of STRENGTHS) expect(figures.strength(why, 'Marta')).toMatch(/^[A-Z].*\.$/);
  expect(grades.tenth(-0.04)).toBe('0.0');
  expect(grades.graded('mistake', 12.34)).toBe('Costly, −12.3');
});

test('every stock player is told of in kind words', () => {
  for (const player of STOCK_PLAYERS) {
    expect(progress.playsLike(player, 0.6)).toMatch(/^Where .* more often than not\. [A-Z].*\.$/);
  }
});

test('one and many are told apart', () => {
  expect(talk.notes(1)).toBe('1 note');
  expect(talk.press(2)).toContain('Press 1 or 2,');
  expect(talk.press(12)).toContain('Press 1 to 9,');
  expect(library.damaged(1)).toContain('1 saved conversation can’t');
  expect(pages.CHANGED.stopped(0)).toContain('first move');
  expect(brief.time(1)).toBe('You have 1 minute.');
});

test('a face has words at every trust', () => {
  expect([0, 1, 2, 3, 4, 5].map((trust) => common.mood('Marta Oyelaran', trust))).toEqual([
    'Marta looks closed',
    'Marta looks cool',
    'Marta looks guarded',
    'Marta is listening',
    'Marta looks open',
    'Marta looks warm and open',
  ]);
});
