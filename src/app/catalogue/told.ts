import { retold } from '../../scenario/retold.ts';
import { language } from '../words/words.ts';
import type { CardWords, Drawn, Pack, Texts } from './pack.ts';

/** The language that the scenarios that ship were written in. */
export const ORIGINAL = 'en';

const cardWords = import.meta.glob<CardWords>('../../../scenarios/*.*.yaml', {
  query: '?card',
  import: 'default',
});

const texts = import.meta.glob<Texts>('../../../scenarios/*.*.yaml', { import: 'default' });

/** What the library says in the reader's language, by scenario, as far as there are words for it. */
export async function cardWordsHere(): Promise<ReadonlyMap<string, CardWords>> {
  const here = Object.entries(cardWords).filter(([file]) => file.endsWith(`.${language}.yaml`));
  // Without them the library is in the original, and no worse than that.
  const all = await Promise.all(here.map(([, load]) => load().catch(() => null)));
  return new Map(all.flatMap((words) => (words ? [[words.id, words]] : [])));
}

/** A scenario that ships, in the reader's language where there are words for it. */
export async function toldHere(drawn: Drawn): Promise<Pack> {
  const words = await texts[`../../../scenarios/${drawn.scenario.id}.${language}.yaml`]?.();
  return words ? told(drawn, words, language) : told(drawn, {}, ORIGINAL);
}

/** A scenario with these words; its language is null where nobody said what it is written in. */
export function told(drawn: Drawn, words: Texts, language: string | null): Pack {
  const own = Object.entries(words);
  const scenario = own.length === 0 ? drawn.scenario : retold(drawn.scenario, new Map(own));
  return { ...drawn, told: { scenario, hash: drawn.hash, language, texts: words } };
}
