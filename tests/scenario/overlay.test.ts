import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readOverlay } from '../../src/scenario/overlay.ts';
import { overlayName } from '../../src/scenario/overlay-name.ts';
import { overlayText, refreshed } from '../../src/scenario/overlay-write.ts';
import { withTexts } from '../../src/scenario/texts.ts';
import { drawn } from '../fixtures/drawn.ts';
import { example, small } from '../fixtures/files.ts';

const NAME = { id: 'small', language: 'de' };
const { scenario } = small();

/** A file of a scenario's texts with these translations in it. */
function filled(texts: Readonly<Record<string, string>>, of = scenario): string {
  const { file } = refreshed(of, NAME, null);
  const entries = Object.entries(file.texts).map(([path, entry]) => [
    path,
    { ...entry, to: texts[path] ?? entry.to },
  ]);
  return overlayText({ ...file, texts: Object.fromEntries(entries) });
}

function codesOf(text: string, original: typeof scenario | null = scenario) {
  return readOverlay(NAME, text, original).issues.map(({ code }) => code);
}

test.each([
  ['twelve-day-close.de.yaml', { id: 'twelve-day-close', language: 'de' }],
  ['loved-it.pt-br.yml', { id: 'loved-it', language: 'pt-br' }],
  ['twelve-day-close.yaml', null],
  ['a.b.de.yaml', null],
  ['loved-it.German.yaml', null],
])('by its name %s is %j', (name, expected) => {
  expect(overlayName(name)).toEqual(expected);
});

describe('reading', () => {
  it('gives what is translated, by path, and tells the rest', () => {
    const { texts, issues } = readOverlay(NAME, filled({ title: 'Klein' }), scenario);
    expect(Object.fromEntries(texts ?? [])).toEqual({
      title: 'Klein',
      'cast.ana.name': 'Ana Reyes',
    });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing-text']));
  });

  it.each([
    ['nothing', '', ['wrong-type']],
    ['a list', '- a', ['wrong-type']],
    [
      'no heads',
      'texts: {title: {from: Small}}',
      ['missing-text', 'missing-text', 'missing-key', 'missing-key'],
    ],
    [
      'a bare text',
      'translates: small\nlanguage: de\ntexts: {title: Klein}',
      ['missing-text', 'wrong-type'],
    ],
    [
      'a number',
      'translates: small\nlanguage: de\ntexts: {title: {from: Small, to: 1}}',
      ['missing-text', 'wrong-type'],
    ],
    [
      'another key',
      'translates: small\nlanguage: de\ntexts: {title: {from: Small, say: Klein}}',
      ['missing-text', 'missing-text', 'unknown-key'],
    ],
    [
      'a key twice',
      'translates: small\nlanguage: de\ntexts:\n  title: {from: Small}\n  title: {from: Small}',
      ['missing-text', 'doubled-key'],
    ],
    [
      'awkward keys',
      'translates: small\nlanguage: de\ntexts: {constructor: {from: A}, __proto__: {from: B}}',
      ['missing-text', 'left-over', 'left-over'],
    ],
  ])('tells what is wrong with %s', (_, text, codes) => {
    const { texts, issues } = readOverlay(NAME, text, scenario);
    expect(issues.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
    const wrong = issues.some(({ severity }) => severity === 'error');
    expect(texts === null).toBe(wrong);
  });

  it('shows nothing of a file with an error', () => {
    expect(readOverlay(NAME, filled({ title: 'Klein' }), null).texts).toBeNull();
  });
});

describe('bringing up to date', () => {
  it('puts every text in, and what was written comes back as it was', () => {
    fc.assert(
      fc.property(drawn, ({ loaded }) => {
        const { file, missing } = refreshed(loaded.scenario, NAME, null);
        const all = Object.entries(file.texts).map(([path, { from }]) => [
          path,
          { from, to: from },
        ]);
        const text = overlayText({ ...file, texts: Object.fromEntries(all) });
        const { texts, issues } = readOverlay(NAME, text, loaded.scenario);
        expect(issues).toEqual([]);
        expect(missing).toBeGreaterThan(0);
        expect(withTexts(loaded.scenario, texts ?? new Map())).toEqual(loaded.scenario);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('keeps what is translated, marks what changed, adds what is new, puts the rest last', () => {
    const before = readOverlay(
      NAME,
      filled({ title: 'Klein', summary: 'So wenig es geht.' }),
      scenario,
    );
    const changed = small({
      title: 'Smaller',
      endings: { gone: { kind: 'stalled', title: 'Gone' }, left: { kind: 'walked' } },
      cast: { bo: { name: 'Bo' } },
      buyer: 'bo',
    }).scenario;
    const { file, ...counts } = refreshed(changed, NAME, before.file);
    expect(file.texts.title).toEqual({ was: 'Small', from: 'Smaller', to: 'Klein' });
    expect(file.texts.summary).toMatchObject({ to: 'So wenig es geht.' });
    expect(file.texts['endings.gone.title']).toEqual({ from: 'Gone', to: null });
    expect(Object.keys(file.texts).at(-1)).toBe('cast.ana.name');
    expect(counts).toMatchObject({ translated: 2, stale: 1, leftOver: 1 });
    const text = overlayText(file);
    expect(codesOf(text, changed)).toContain('stale-text');
    const again = refreshed(changed, NAME, readOverlay(NAME, text, changed).file);
    expect(overlayText(again.file)).toBe(text);
  });

  it('finds what now stands under another name, by its original', () => {
    const before = readOverlay(
      NAME,
      filled({ 'facts.need.note.yes': 'Sie braucht ihn.' }),
      scenario,
    );
    const note = { yes: 'She needs it.', no: 'She has one.' };
    const renamed = small({ facts: { want: { about: 'problem', note } } }).scenario;
    const { file, leftOver } = refreshed(renamed, NAME, before.file);
    expect(file.texts['facts.want.note.yes']).toMatchObject({ to: 'Sie braucht ihn.' });
    expect(leftOver).toBe(0);
  });

  it('gives texts that must read alike the same words', () => {
    const note = { yes: 'Well.', no: 'Well.' };
    const alike = small({ facts: { need: { about: 'problem', note } } }).scenario;
    const text = filled({ 'facts.need.note.no': 'Na ja.' }, alike);
    const { file } = refreshed(alike, NAME, readOverlay(NAME, text, alike).file);
    expect(file.texts['facts.need.note.yes']).toMatchObject({ to: 'Na ja.' });
  });

  it('is as long as the scenario has texts, the example too', () => {
    const { file, missing } = refreshed(example().scenario, NAME, null);
    expect(Object.keys(file.texts).length).toBe(missing + 3);
  });
});
