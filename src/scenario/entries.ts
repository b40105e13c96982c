import type { Path } from './finding.ts';

/*
 * Ways through a file that may be wrong in any place: each gives what is there and of the right
 * sort, and passes over the rest, which the schema complains of.
 */

export type Entry = Readonly<Record<string, unknown>>;

export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of the map under a key, with their paths. */
export function entriesOf(parent: Entry, key: string, path: Path): readonly FoundEntry[] {
  const map = own(parent, key);
  if (!isEntry(map)) return [];
  const found: FoundEntry[] = [];
  for (const id of Object.keys(map)) {
    const entry = map[id];
    if (isEntry(entry)) found.push({ id, entry, path: [...path, key, id] });
  }
  return found;
}

interface FoundEntry {
  readonly id: string;
  readonly entry: Entry;
  readonly path: Path;
}

export function own(entry: Entry, key: string): unknown {
  return Object.hasOwn(entry, key) ? entry[key] : undefined;
}

/** A move with where it stands. */
export interface FoundMove {
  readonly move: Entry;
  readonly path: Path;
  /** The phase that it is offered in; null where at any time. */
  readonly phase: string | null;
}

export function movesOf(file: Entry): readonly FoundMove[] {
  const found = (parent: Entry, key: string, path: Path, phase: string | null) =>
    entriesOf(parent, key, path).map(({ entry, path: at }) => ({ move: entry, path: at, phase }));
  return [
    ...found(file, 'anytime', [], null),
    ...entriesOf(file, 'phases', []).flatMap((phase) => [
      ...found(phase.entry, 'moves', phase.path, phase.id),
      ...entriesOf(phase.entry, 'beats', phase.path).flatMap((beat) =>
        found(beat.entry, 'moves', beat.path, phase.id),
      ),
    ]),
  ];
}

/** The keys under which a move has outcomes of its own. */
const OUTCOME_LISTS = ['outcomes', 'granted', 'unearned', 'declined'] as const;

/** Each outcome of a move with its path; the move itself where it has but one. */
export function outcomesOf({ move, path }: FoundMove): readonly { entry: Entry; path: Path }[] {
  const apart = OUTCOME_LISTS.flatMap((key) => {
    const value = own(move, key);
    if (isEntry(value)) return [{ entry: value, path: [...path, key] }];
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, n) =>
      isEntry(entry) ? [{ entry, path: [...path, key, n] }] : [],
    );
  });
  return [{ entry: move, path }, ...apart];
}
