import { language } from '../words/words.ts';
import type { Card, Drawn, Pack } from './pack.ts';
import { cardWordsHere, ORIGINAL, toldHere } from './told.ts';

const modules = import.meta.glob<Omit<Card, 'language'>>(
  ['../../../scenarios/*.yaml', '!../../../scenarios/*.*.yaml'],
  { query: '?card', import: 'default', eager: true },
);

const loaders = import.meta.glob<Drawn>(
  ['../../../scenarios/*.yaml', '!../../../scenarios/*.*.yaml'],
  { import: 'default' },
);

/** In the reader's language, as far as there are words for it. */
const words = await cardWordsHere();

function cardHere(card: Omit<Card, 'language'>): Card {
  const here = words.get(card.id);
  return here ? { ...card, ...here, language } : { ...card, language: ORIGINAL };
}

const LEVEL_RANK = { starter: 0, working: 1, expert: 2 } as const;

/** Every scenario that comes with the app, easiest first. */
export const cards: readonly Card[] = Object.values(modules)
  .map(cardHere)
  .toSorted((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level] || (a.title < b.title ? -1 : 1));

/** The scenario itself, fetched now; undefined where none comes with the app by that id. */
export function shipped(id: string): Promise<Pack> | undefined {
  return loaders[`../../../scenarios/${id}.yaml`]?.().then(toldHere);
}
