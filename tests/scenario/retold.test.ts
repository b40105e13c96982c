import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retold } from '../../src/scenario/retold.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { solve } from '../../src/solve/solve.ts';
import { drawn } from '../fixtures/drawn.ts';
import { small } from '../fixtures/files.ts';
import { valuesApart } from '../fixtures/side-by-side.ts';

const SCENARIOS = 40;
const MOST_BELIEFS = 1_500;

/** Few words for many texts, so that different ones become alike and like ones different. */
const words = fc.infiniteStream(
  fc.oneof(fc.constant(undefined), fc.constantFrom('Ja.', 'Nein.', 'Vielleicht.')),
);

describe('a scenario in other words', () => {
  it('is the same to play and to solve, whatever the words and however few', () => {
    fc.assert(
      fc.property(drawn, words, ({ loaded: { scenario } }, stream) => {
        const solved = solve(scenario, MOST_BELIEFS);
        fc.pre(solved.ok);
        if (!solved.ok) return;
        const texts = new Map<string, string>();
        for (const { path } of textsOf(scenario)) {
          const one = stream.next().value;
          if (one !== undefined) texts.set(path, one);
        }
        const twin = solve(retold(scenario, texts));
        if (!twin.ok) throw new Error(twin.why.code);
        expect(twin.solution.par).toBe(solved.solution.par);
        expect(valuesApart(solved.solution, twin.solution, (id) => id)).toEqual({
          found: [],
          beliefs: solved.solution.beliefs.size,
        });
      }),
      { numRuns: SCENARIOS },
    );
  }, 120_000);

  const { scenario } = small();
  const noteIn = (texts: Readonly<Record<string, string>>) =>
    retold(scenario, new Map(Object.entries(texts))).facts.need?.note;

  it('says what there are words for, and the rest as in the original', () => {
    expect(noteIn({ 'facts.need.note.yes': 'Sie braucht ihn.' })).toEqual({
      yes: 'Sie braucht ihn.',
      no: 'She has one.',
    });
    const { title, summary } = retold(scenario, new Map([['title', 'Klein']]));
    expect([title, summary]).toEqual(['Klein', scenario.summary]);
  });

  it('leaves a place in the original where words would run two texts together', () => {
    expect(noteIn({ 'facts.need.note.yes': 'Hm.', 'facts.need.note.no': 'Hm.' })).toEqual({
      yes: 'She needs it.',
      no: 'She has one.',
    });
  });

  it('says texts that are alike in the same words', () => {
    const note = { yes: 'Well.', no: 'Well.' };
    const alike = small({ facts: { need: { about: 'problem', note } } }).scenario;
    const texts = new Map([['facts.need.note.no', 'Na ja.']]);
    expect(retold(alike, texts).facts.need?.note).toEqual({ yes: 'Na ja.', no: 'Na ja.' });
  });
});
