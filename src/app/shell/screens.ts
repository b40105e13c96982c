import type { Run } from '../../engine/run.ts';
import { type Source, sourceFor, sourceOf } from '../catalogue/find.ts';
import { packOf } from '../catalogue/packs.ts';
import type { Kept } from '../store/store.ts';

/** What is fetched for a screen before it can be drawn. */
interface Screen {
  code(): Promise<unknown>;
  /** The scenario it shows, by what stands in its address after its name. */
  source?(id: string, kept: Kept): Source | null;
  /** The run it reviews, by the same. */
  reviews?(id: string, kept: Kept): Run | null;
}

/** Fetches it at the first call; the same promise for all, but where it failed. */
function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | null = null;
  return () => {
    fetched ??= fetch().catch((error) => {
      fetched = null;
      throw error;
    });
    return fetched;
  };
}

/** The screens that aren't fetched with the app, by how their addresses begin. */
export const SCREENS = {
  brief: { code: once(() => import('../brief/BriefPage.tsx')), source: scenarioOf },
  talk: { code: once(() => import('../talk/TalkPage.tsx')), source: playedOf },
  debrief: {
    code: once(() => import('../pages/DebriefPage.tsx')),
    source: playedOf,
    reviews: endedOf,
  },
  moments: {
    code: once(() => import('../moments/MomentsPage.tsx')),
    source: playedOf,
    reviews: endedOf,
  },
  compare: { code: once(() => import('../compare/ComparePage.tsx')), source: playedOf },
  kept: { code: once(() => import('../kept/KeptPage.tsx')) },
  progress: { code: once(() => import('../progress/ProgressPage.tsx')) },
  settings: { code: once(() => import('../settings/SettingsPage.tsx')) },
  plans: { code: once(() => import('../plans/PlansPage.tsx')) },
  'plans/worksheet': { code: once(() => import('../plans/WorksheetPage.tsx')) },
  drill: { code: once(() => import('../drills/DrillPage.tsx')) },
  workshop: { code: once(() => import('../workshop/WorkshopPage.tsx')) },
  'workshop/guide': { code: once(() => import('../workshop/GuidePage.tsx')) },
  join: { code: once(() => import('../workshop/JoinPage.tsx')) },
  room: { code: once(() => import('../workshop/RoomPage.tsx')) },
} as const satisfies Readonly<Record<string, Screen>>;

function scenarioOf(id: string, { files }: Kept): Source | null {
  return sourceOf(id, files);
}

function playedOf(id: string, { records, files }: Kept): Source | null {
  const record = records.get(id);
  return record ? sourceFor(record.run, files) : null;
}

function endedOf(id: string, { records }: Kept): Run | null {
  const record = records.get(id);
  return record?.ended ? record.run : null;
}

function screenAt(path: string): { readonly screen: Screen | undefined; readonly id: string } {
  const [first = '', id = ''] = path.split('/').slice(1);
  const all: Readonly<Record<string, Screen>> = SCREENS;
  return { screen: all[`${first}/${id}`] ?? all[first], id };
}

/** The scenario that is shown at an address; null where none is, or it isn't here. */
export function sourceAt(path: string, kept: Kept): Source | null {
  const { screen, id } = screenAt(path);
  return screen?.source?.(id, kept) ?? null;
}

/**
 * Fetches what the screen at an address needs, so that it is drawn at once: else React shows that
 * something is loading, and nothing else for the next 300 ms. Never rejects: the screen itself tells
 * what can't be had.
 */
export async function fetchScreen(path: string, kept: Promise<Kept>): Promise<void> {
  const pack = async () => {
    const source = sourceAt(path, await kept);
    if (source) await packOf(source);
  };
  const { screen, id } = screenAt(path);
  const review = async () => {
    const run = screen?.reviews?.(id, await kept);
    if (run) await (await import('../solver/reviews.ts')).findReview(run);
  };
  await Promise.allSettled([screen?.code(), pack(), review()]);
}
