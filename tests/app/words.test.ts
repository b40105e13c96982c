import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TROUBLES } from '../../src/app/store/disk.ts';
import { german } from '../../src/app/words/de/german.ts';
import { REASONS } from '../../src/app/words/de/refused.ts';
import { english } from '../../src/app/words/en/english.ts';
import { KIND_NAMES, namesIn } from '../../src/model/kinds.ts';
import { ANSWERS } from '../../src/model/scenario.ts';
import { STOCK_PLAYERS } from '../../src/practice/players.ts';
import { GRADES } from '../../src/review/grades.ts';
import { HINTS } from '../../src/review/hint.ts';
import { STRENGTHS } from '../../src/review/standouts.ts';
import { LANGUAGES, sentences } from './languages.ts';

/** Where German says the same, by their paths. */
const ALIKE = ['.common.quoted', '.compare.COMPARE.place'];

const SENTENCE = /^[A-ZÄÖÜ].*\.$/;

test.each([
  ['en-GB', english],
  ['de-DE', german],
] as const)('a day is called in %s as Intl calls it', (locale, { progress }) => {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  for (let month = 0; month < 12; month++) {
    for (const date of [1, 9, 28]) {
      const at = new Date(2026, month, date, 23, 59).getTime();
      expect(progress.day(at)).toBe(format.format(at));
    }
  }
});

describe.each(LANGUAGES)('in %s', (_name, words) => {
  const { common, figures, grades, kinds, progress, talk } = words;
  const all = sentences(words).map(([, said]) => said);

  test('nothing cheers, and quotation marks and apostrophes are typeset', () => {
    expect(all.length).toBeGreaterThan(800);
    expect(all.filter((said) => said.includes('!'))).toEqual([]);
    expect(all.filter((said) => /['"]/.test(said))).toEqual([]);
    expect(all.filter((said) => said.includes('...') || said.includes(' - '))).toEqual([]);
  });

  test('every hint and every trouble has its words, and a hint names no move', () => {
    for (const hint of HINTS) expect(talk.hint(hint, 'Marta Oyelaran')).toMatch(SENTENCE);
    for (const shown of ['waits', 'lacking'] as const) {
      expect(talk.hint(shown, 'Marta Oyelaran')).toMatch(SENTENCE);
    }
    for (const trouble of TROUBLES) expect(common.TROUBLE[trouble]).toMatch(SENTENCE);
  });

  test('every grade, strength, player, answer and kind has words of its own', () => {
    expect(new Set(GRADES.map((grade) => grades.GRADE[grade])).size).toBe(GRADES.length);
    for (const why of STRENGTHS) expect(figures.strength(why, 'Marta')).toMatch(SENTENCE);
    for (const player of STOCK_PLAYERS) {
      expect(progress.PLAYER[player]).not.toBe('');
      for (const share of [0.4, 0.6]) expect(progress.playsLike(player, share)).toMatch(SENTENCE);
    }
    for (const answer of ANSWERS) expect(talk.answered(answer)).toMatch(/^[A-Z]/);
    for (const kind of KIND_NAMES) {
      expect(kinds.kindInWords(kind), kind).toMatch(/^[A-ZÄÖÜ]/);
      expect(kinds.kindIs(kind), kind).toMatch(/^[A-ZÄÖÜ].*[^.]$/);
    }
  });

  test('a face has words of its own at every trust', () => {
    const faces = [0, 1, 2, 3, 4, 5].map((trust) => common.mood('Marta Oyelaran', trust));
    expect(new Set(faces).size).toBe(6);
    for (const face of faces) expect(face).toMatch(/^Marta /);
  });

  test('figures have a true minus sign, and never a minus nought', () => {
    expect(grades.tenth(-0.04)).toMatch(/^0[.,]0$/);
    expect(grades.tenth(-12.34)).toMatch(/^−12[.,]3$/);
    expect(words.debrief.figure(-2.5)).toMatch(/^−2[.,]5$/);
    expect(words.debrief.taken(3)).toBe('−3');
  });
});

const { brief, common, grades, library, pages, plan, plans, talk } = english;

test('the grades are about the move', () => {
  expect(GRADES.map((grade) => grades.GRADE[grade])).toEqual([
    'Best',
    'Good',
    'Slip',
    'Costly',
    'Very costly',
  ]);
  expect(grades.graded('mistake', 12.34)).toBe('Costly, −12.3');
});

test('one and many are told apart', () => {
  expect(talk.notes(1)).toBe('1 note');
  expect(talk.press(2, true)).toContain('Press 1 or 2,');
  expect(talk.press(12, true)).toContain('Press 1 to 9,');
  expect(library.damaged(1)).toContain('1 saved conversation can’t');
  expect(pages.CHANGED.stopped(0)).toContain('first move');
  expect(plans.keptOf({ kept: 0, due: 0 })).toBe('None has come due yet.');
  expect(plans.keptOf({ kept: 1, due: 3 })).toBe('3 came due, and you asked 1 of them.');
  expect(plans.keptOf({ kept: 2, due: 2 })).toBe('2 came due, and you asked them all.');
  expect([1, 3, 7, 14, null].map(plan.askedIn)).toEqual([
    'In a day',
    'In 3 days',
    'In a week',
    'In two weeks',
    'Not at all',
  ]);
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

describe('German', () => {
  const { debrief, dominoes, figures, kept, kinds, progress } = german;
  const all = sentences(german);

  test('nothing long is as it was in English', () => {
    const original = new Map(sentences(english));
    const forgotten = all.filter(([path, said]) => {
      // Without the app's name and the words that the sentence was given.
      const translatable = said.replaceAll(english.common.APP_NAME, '').replace(/agree|part/g, '');
      return said.length > 10 && /\p{L}/u.test(translatable) && original.get(path) === said;
    });
    expect(forgotten.filter(([path]) => !ALIKE.some((kept) => path.startsWith(kept)))).toEqual([]);
  });

  test('one and many are told apart', () => {
    expect(german.common.minutes(1)).toBe('1 Minute');
    expect(german.common.minutes(2)).toBe('2 Minuten');
    expect(german.talk.notes(1)).toBe('1 Notiz');
    expect(german.talk.press(2, true)).toContain('Drück 1 oder 2,');
    expect(german.talk.press(12, true)).toContain('Drück 1 bis 9,');
    expect(german.talk.reloaded(1)).toContain('Ein Zug passt nicht');
    expect(german.talk.reloaded(2)).toContain('2 Züge passen nicht');
    expect(german.library.damaged(1)).toContain('1 gespeichertes Gespräch lässt');
    expect(german.library.howItWent(1, null)).toBe('Einmal gespielt');
    expect(german.library.howItWent(3, { title: 'So', points: 1 })).toContain('3-mal gespielt');
    expect(german.library.howItWent(1, { title: 'So', points: 1 })).toMatch(/, 1 Punkt$/);
    expect(debrief.MOVES.costPlain('1')).toBe('Kostete 1 Punkt');
    expect(german.recall.RECALL.sum(0, 3, 0)).toContain('hast du keines genannt');
    expect(german.recall.RECALL.sum(1, 3, 0)).toContain('hast du eines genannt');
    expect(progress.SHOWN_WORDS.restsOn(1, 1, 1)).toBe('1 von 1 Gelegenheit, ein Gespräch');
    expect(german.pages.CHANGED.stopped(1)).toContain('Der erste Zug passt');
    expect(german.pages.CHANGED.stopped(2)).toContain('Die ersten 2 Züge passen');
    expect(debrief.LACK.lost([3])).toBe('Zug 3 kostete Vertrauen.');
    expect(debrief.LACK.lost([3, 4, 6])).toBe('Die Züge 3, 4 und 6 kosteten Vertrauen.');
    expect(progress.counted(1, 2)).toBe('3 Gespräche: ein erster Versuch und 2 spätere.');
    const goes = { conversations: 1, answers: 0, files: 2, newer: 0, damaged: 0, settings: false };
    expect(kept.goes(goes)).toContain('1 Gespräch mit seiner Nachbesprechung und 2 geöffnete');
  });

  test('figures, per cent and dates are written as in German', () => {
    expect(german.grades.tenth(96.8)).toBe('96,8');
    expect(german.grades.hundredth(0.667)).toBe('0,67');
    expect(debrief.figure(1234.5)).toBe('1.234,5');
    expect(progress.percent(0.7)).toBe('70\u00a0%');
    expect(progress.day(new Date(2026, 10, 26, 12).getTime())).toBe('26. Nov. 2026');
    expect(figures.SOLVER.beliefs(12_345)).toContain('12.345');
  });

  test('quotation marks open below and close above', () => {
    const unpaired = all.filter(([, said]) => /[„“”]/.test(said.replace(/„[^„“”]+“/g, '')));
    expect(unpaired).toEqual([]);
  });

  test('nouns keep their capitals within a sentence', () => {
    for (const about of namesIn('ask')) {
      const is = kinds.kindIs(`ask/${about}` as (typeof KIND_NAMES)[number]);
      expect(is, about).toMatch(/^(Was|Wer|Wie|Ob|Woran|Wonach|Wovon|Welche[rn]?) /);
    }
    expect(dominoes.PIECE.notAsked('Was schwierig ist')).toBe('Nicht gefragt: was schwierig ist');
    expect(german.talk.alsoNamed('Falsche Frist', 'Druck')).toBe('Falsche Frist, Druck');
    expect(german.talk.alsoNamed('Entscheidung', 'Noch nicht verdient')).toBe(
      'Entscheidung, noch nicht verdient',
    );
  });

  test('the learner is du', () => {
    const formal = all.filter(
      ([path, said]) =>
        /\b(Ihr|Ihre[mnrs]?|Ihnen)\b|[\p{Ll},] Sie\b/u.test(said) && !path.startsWith('.kinds.'),
    );
    expect(formal.filter(([path]) => !path.startsWith('.progress.PROGRESS.left'))).toEqual([]);
  });

  test('what the store says of a copy has its German', () => {
    const source = ['store/import.ts', 'store/scenario-file.ts', 'session/record.ts']
      .map((file) => readFileSync(`src/app/${file}`, 'utf8'))
      .join('\n');
    const said = [
      ...source.matchAll(/(?:fail|refuse)\((?:'([^']+)', )?'([^']+)'\)|why: '([^']+)'/g),
    ]
      .flatMap(([, where, why, other]) => [where, why, other])
      .filter((words) => words !== undefined && / /.test(words));
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((words) => words !== undefined && !(words in REASONS))).toEqual([]);
    expect(kept.reason('line 3, column 9', 'not JSON')).toBe('Zeile 3, Spalte 9: kein JSON');
    expect(kept.reason('records[4]', 'something else')).toBe(
      'records[4]: \u2068something else\u2069',
    );
  });
});
