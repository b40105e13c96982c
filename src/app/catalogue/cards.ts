import type { Card, Pack } from './pack.ts';

const modules = import.meta.glob<Card>('../../../scenarios/*.yaml', {
  query: '?card',
  import: 'default',
  eager: true,
});

const loaders = import.meta.glob<Pack>('../../../scenarios/*.yaml', { import: 'default' });

const LEVEL_RANK = { starter: 0, working: 1, expert: 2 } as const;

/** Every scenario that comes with the app, easiest first. */
export const cards: readonly Card[] = Object.values(modules).toSorted(
  (a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level] || (a.title < b.title ? -1 : 1),
);

/** The scenario itself, fetched now; undefined where none comes with the app by that id. */
export function shipped(id: string): Promise<Pack> | undefined {
  return loaders[`../../../scenarios/${id}.yaml`]?.();
}
