import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/scenario/hash.ts';
import { retold } from '../../src/scenario/retold.ts';
import { textsOf, withTexts } from '../../src/scenario/texts.ts';
import { drawn } from '../fixtures/drawn.ts';
import { example, lovedIt, small } from '../fixtures/files.ts';

/** Every string of a plain value, by where it stands, ids of keys left out. */
function stringsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}/${key}`));
}

/** Keys under which a string is a name, a choice from a closed list, or a place. */
const NO_TEXT =
  /\/(id|level|stage|buyer|start|walksOut|right|about|type|kind|to|time|outOfTime|asks|fact)$|\/(teaches|accepts|learns|cue|situation|said|agreed|as)\/\d+$/;

test('every string that people read is found, and none that is a name', () => {
  for (const { scenario } of [example(), lovedIt(), small()]) {
    const marked = withTexts(
      scenario,
      new Map(textsOf(scenario).map(({ path, text }) => [path, `»${text}`])),
    );
    const read = stringsOf(marked).filter(([path]) => !NO_TEXT.test(path));
    // Where no title was written, the id stands for it.
    const unmarked = read.filter(([, text]) => text !== '' && !text.startsWith('»'));
    expect(unmarked.filter(([path, text]) => path !== `/endings/${text}/title`)).toEqual([]);
    const names = stringsOf(marked).filter(([path]) => NO_TEXT.test(path));
    expect(names.filter(([, text]) => text.startsWith('»'))).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  }
});

test('of random scenarios: paths are unique, texts come back, and nothing else changes', () => {
  fc.assert(
    fc.property(drawn, ({ loaded: { scenario, hash } }) => {
      const found = textsOf(scenario);
      const paths = found.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) expect(path).toMatch(/^[a-z][a-z0-9.-]*$/);

      const own = new Map(found.map(({ path, text }) => [path, text]));
      for (const same of [withTexts(scenario, own), withTexts(scenario, new Map())]) {
        expect(hashOf(same)).toBe(hash);
      }
      expect(hashOf(retold(scenario, own))).toBe(hash);

      const other = withTexts(scenario, new Map(paths.map((path, n) => [path, `text ${n}`])));
      expect(textsOf(other).map(({ path, text }) => [path, text])).toEqual(
        paths.map((path, n) => [path, `text ${n}`]),
      );
      expect(hashOf(withTexts(other, own))).toBe(hash);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('paths by what stands there: one or several wordings, outcomes, answers, situations', () => {
  const paths = textsOf(example().scenario).map(({ path }) => path);
  for (const path of [
    'title',
    'seller.brief',
    'cast.marta.manner',
    'situations.no-fit.truth',
    'facts.clock.note.not-now',
    'commitments.working-session.label',
    'beats.hello.buyer',
    'moves.may-be-no.say',
    'moves.may-be-no.reply',
    'moves.friday-price.outcomes.2.thought',
    'moves.ask-for-session.declined.reply.no-fit',
    'endings.parted.epilogue.no-fit',
  ]) {
    expect(paths).toContain(path);
  }
});
