import { describe, expect, it } from 'vitest';
import { connectBrief } from '../../src/app/brief/connect.ts';
import { cards } from '../../src/app/catalogue/cards.ts';
import { told } from '../../src/app/catalogue/told.ts';
import { viewCard } from '../../src/app/library/card.ts';
import { langOf } from '../../src/app/parts/told-in.ts';
import { replay } from '../../src/engine/replay.ts';
import { card, drawn, TO_PARTED, talked } from './fixtures.ts';

const WORDS = {
  title: 'Der Abschluss nach zwölf Tagen',
  'moves.may-be-no.say': 'Erst ein paar Fragen.',
  'moves.may-be-no.reply': 'Das wäre mal was Neues.',
  'facts.pain.note': 'Der Monatsabschluss dauert zwölf Tage.',
};

describe('a scenario in the reader’s language', () => {
  const pack = told(drawn, WORDS, 'de');

  it('is what is read, and the original is what is solved', () => {
    expect(pack.told.scenario.title).toBe(WORDS.title);
    expect(pack.scenario).toBe(drawn.scenario);
    expect([pack.hash, pack.told.hash]).toEqual([drawn.hash, drawn.hash]);
    const settings = { coach: 'off', readAloud: false, blind: false } as const;
    const brief = connectBrief({ pack, settings, voice: false, seed: null }, () => undefined);
    expect(brief.title).toBe(WORDS.title);
  });

  it('plays a run from another language to the same end', () => {
    const original = talked(TO_PARTED);
    const again = replay(pack.told, original.run);
    if (!again.ok) throw new Error(again.error.code);
    const { conversation, changed, stopped } = again.value;
    expect([changed, stopped]).toEqual([false, null]);
    expect(conversation.position).toEqual(original.position);
    expect(conversation.run).toEqual(original.run);
    const [first, second] = conversation.turns;
    expect([first?.words, first?.shown.reply]).toEqual([
      'Erst ein paar Fragen.',
      'Das wäre mal was Neues.',
    ]);
    // Where there are no words yet, the original is said.
    expect(second?.words).toBe(original.turns[1]?.words);
    expect(second?.shown.learned).toEqual([{ fact: 'pain', note: WORDS['facts.pain.note'] }]);
  });

  it('is the original itself where there are no words', () => {
    expect(told(drawn, {}, 'en').told.scenario).toBe(drawn.scenario);
  });
});

describe('what is in another language than the page', () => {
  it('is marked with its own', () => {
    expect(langOf('en', 'de')).toBe('en');
    expect(langOf('de', 'de')).toBeUndefined();
    expect(langOf(null, 'de')).toBeUndefined();
  });

  it('is told on its card', () => {
    const [foreign, own] = ['de', 'en'].map((page) => viewCard(card(), [], {}, page));
    expect(foreign?.lang).toBe('en');
    expect(foreign?.facts).toMatch(/· in English$/);
    expect(own?.lang).toBeUndefined();
    expect(own?.facts).not.toContain('in English');
  });
});

it('a translation is no scenario of its own in the library', () => {
  expect(cards.filter(({ id }) => id.includes('.'))).toEqual([]);
  expect(new Set(cards.map(({ language }) => language))).toEqual(new Set(['en']));
});
