import { LEVELS, STAGES } from '../../model/scenario.ts';
import { sourceFor, titleLang, titleOf } from '../catalogue/find.ts';
import type { Card } from '../catalogue/pack.ts';
import type { Endings } from '../catalogue/told.ts';
import { links } from '../location.ts';
import { hasPlan } from '../session/plan.ts';
import type { RunRecord } from '../session/record.ts';
import { fileKey } from '../store/scenario-file.ts';
import { countNewer } from '../store/sorted.ts';
import type { Kept } from '../store/store.ts';
import { LEVEL, STAGE } from '../words/common.ts';
import { damaged, LIBRARY, leftOpen, newer } from '../words/library.ts';
import { PRINCIPLE } from '../words/principles.ts';
import { type CardView, viewCard, went } from './card.ts';
import { connectPath, type PathView } from './path.ts';

/** What the library is made from. */
export interface LibrarySnapshot {
  readonly cards: readonly Card[];
  readonly kept: Kept;
  /** What endings are called by now, as far as that is known. */
  readonly endings: Endings;
  /** The query of the address, without its `?`. */
  readonly query: string;
}

export type LibraryEvent =
  | { readonly type: 'FILTER'; readonly query: string }
  | { readonly type: 'SAVE_DAMAGED' };

export interface FilterView {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  set(value: string): void;
}

export interface LibraryProps {
  /** Null while something is looked for, and where too little of it is there. */
  readonly path: PathView | null;
  /** The address of what was shown so far, once a conversation has ended. */
  readonly progress: string | null;
  /** The address of the plans, once there is one. */
  readonly plans: string | null;
  readonly goOn: {
    readonly href: string;
    readonly words: string;
    /** Of the title in them, where that is in another language than the page. */
    readonly lang: string | undefined;
    readonly portrait: string | null;
  } | null;
  readonly cards: readonly CardView[];
  /** Whether there is enough to filter. */
  readonly filters: readonly FilterView[];
  readonly search: { readonly value: string; set(value: string): void };
  clear(): void;
  readonly opened: readonly {
    readonly href: string;
    readonly name: string;
    readonly went: string;
  }[];
  /** What is said of what a newer version has kept; null where there is none. */
  readonly newer: string | null;
  readonly damaged: { readonly words: string; save(): void } | null;
}

/** Below this many scenarios there is nothing to filter or search. */
const WORTH_FILTERING = 4;

export function connectLibrary(
  { cards, kept, endings, query }: LibrarySnapshot,
  send: (event: LibraryEvent) => void,
): LibraryProps {
  const filter = new URLSearchParams(query);
  const records = [...kept.records.values()].toSorted((a, b) => b.updated - a.updated);
  const filtering = cards.length >= WORTH_FILTERING || query !== '';

  function set(name: string, value: string): void {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(name);
    else next.set(name, value);
    send({ type: 'FILTER', query: next.toString() });
  }

  function select(
    name: string,
    label: string,
    present: readonly { readonly value: string; readonly label: string }[],
  ): FilterView {
    const options = [{ value: '', label: LIBRARY.any }, ...present];
    const asked = filter.get(name) ?? '';
    const value = options.some((option) => option.value === asked) ? asked : '';
    return { name, label, value, options, set: (chosen) => set(name, chosen) };
  }

  const filters = [
    select(
      'stage',
      LIBRARY.stage,
      named(STAGES, STAGE, (id) => cards.some(({ stage }) => stage === id)),
    ),
    select(
      'level',
      LIBRARY.level,
      named(LEVELS, LEVEL, (id) => cards.some(({ level }) => level === id)),
    ),
    select('trains', LIBRARY.principle, principlesOf(cards)),
  ];
  const [stage, level, trains] = filters.map(({ value }) => value);
  const words = (filter.get('find') ?? '').trim().toLowerCase().split(/\s+/).filter(Boolean);
  const shown = cards.filter(
    (card) =>
      (!stage || card.stage === stage) &&
      (!level || card.level === level) &&
      (!trains || card.teaches.some((principle) => principle === trains)) &&
      words.every((word) => haystack(card).includes(word)),
  );

  return {
    path: query === '' ? connectPath(cards, records) : null,
    progress: records.some(({ ended }) => ended) ? links.progress : null,
    plans: records.some(hasPlan) ? links.plans : null,
    goOn: goOn(cards, kept, records),
    cards: shown.map((card) => viewCard(card, records, endings.get(card.id))),
    filters: filtering ? filters : [],
    search: { value: filter.get('find') ?? '', set: (value) => set('find', value) },
    clear: () => send({ type: 'FILTER', query: '' }),
    opened: [...kept.files.values()].map((file) => ({
      href: links.brief(fileKey(file)),
      name: file.name,
      went: went(records.filter(({ run }) => run.scenario === file.id && run.hash === file.hash)),
    })),
    newer: countNewer(kept.newer) === 0 ? null : newer(countNewer(kept.newer)),
    damaged:
      kept.damaged.length === 0
        ? null
        : { words: damaged(kept.damaged.length), save: () => send({ type: 'SAVE_DAMAGED' }) },
  };
}

function goOn(
  cards: readonly Card[],
  kept: Kept,
  records: readonly RunRecord[],
): LibraryProps['goOn'] {
  const open = records.find(({ ended }) => !ended);
  if (!open) return null;
  const source = sourceFor(open.run, kept.files, cards);
  return {
    href: links.talk(open.id),
    words: leftOpen(titleOf(open.run, source), open.run.moves.length),
    lang: titleLang(source),
    portrait: source?.from === 'app' ? source.card.portrait : null,
  };
}

function named<T extends string>(
  ids: readonly T[],
  names: Readonly<Record<T, string>>,
  present: (id: T) => boolean,
) {
  return ids.filter(present).map((id) => ({ value: id, label: names[id] }));
}

function principlesOf(cards: readonly Card[]) {
  const taught = new Set(cards.flatMap(({ teaches }) => teaches));
  return [...taught].sort().map((id) => ({ value: id, label: PRINCIPLE[id] }));
}

function haystack({ title, summary, buyer, stage, teaches }: Card): string {
  const trains = teaches.map((id) => PRINCIPLE[id]).join(' ');
  return `${title} ${summary} ${buyer.name} ${buyer.role} ${buyer.company} ${STAGE[stage]} ${trains}`.toLowerCase();
}
