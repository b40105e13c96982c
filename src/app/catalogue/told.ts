import type { Id } from '../../model/scenario.ts';
import { retold } from '../../scenario/retold.ts';
import { language } from '../words/words.ts';
import type { CardWords, Drawn, EndingTitles, Pack, Texts } from './pack.ts';

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

const titles = import.meta.glob<EndingTitles>('../../../scenarios/*.yaml', {
  query: '?endings',
  import: 'default',
});

/** What endings are called, by scenario. */
export type Endings = ReadonlyMap<Id, EndingTitles>;

/**
 * What the endings of these scenarios are called in the reader's language: of those that can be
 * played in another too, and without those that can't be fetched.
 */
export async function endingsHere(scenarios: readonly Id[]): Promise<Endings> {
  const all = await Promise.all(
    scenarios.map(async (id) => [id, await titlesHere(id)?.().catch(() => undefined)] as const),
  );
  return new Map(all.flatMap(([id, found]) => (found ? [[id, found]] : [])));
}

function titlesHere(id: Id): (() => Promise<EndingTitles>) | undefined {
  const file = `../../../scenarios/${id}`;
  const translated = Object.keys(texts).some((overlay) => overlay.startsWith(`${file}.`));
  return translated ? (titles[`${file}.${language}.yaml`] ?? titles[`${file}.yaml`]) : undefined;
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
