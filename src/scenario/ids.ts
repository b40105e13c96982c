import type { Id } from '../model/scenario.ts';
import { isEntry, own } from './entries.ts';
import type { Finding, Path } from './finding.ts';

/** What can be named; beats and endings share one set of names. */
const NAMED = [
  'situation',
  'cue',
  'fact',
  'commitment',
  'person',
  'phase',
  'beat',
  'ending',
  'move',
] as const;
export type Named = (typeof NAMED)[number];

/** Every id that a file declares, with where it does. */
export type Declared = Readonly<Record<Named, ReadonlyMap<Id, Path>>>;

/** Which maps have ids for keys, by their path; `*` is any one key. */
const ID_MAPS: readonly (readonly [path: readonly string[], named: Named])[] = [
  [['cast'], 'person'],
  [['situations'], 'situation'],
  [['cues'], 'cue'],
  [['facts'], 'fact'],
  [['commitments'], 'commitment'],
  [['anytime'], 'move'],
  [['phases'], 'phase'],
  [['phases', '*', 'moves'], 'move'],
  [['phases', '*', 'beats'], 'beat'],
  [['phases', '*', 'beats', '*', 'moves'], 'move'],
  [['endings'], 'ending'],
];

/** What the keys of the map at a path name; undefined where they are no ids. */
export function idsAt(path: readonly string[]): Named | undefined {
  return ID_MAPS.find(
    ([pattern]) =>
      pattern.length === path.length && pattern.every((key, n) => key === '*' || key === path[n]),
  )?.[1];
}

/** Kebab-case, beginning with a letter. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Names with a meaning of their own. */
const RESERVED: Partial<Record<Named, string>> = {
  situation: 'else',
  beat: 'stay',
  ending: 'stay',
};

/** Beats and endings share one set of names. */
function sameSet(named: Named): readonly Named[] {
  return named === 'beat' || named === 'ending' ? ['beat', 'ending'] : [named];
}

/** Collects the ids of a file, whatever else is wrong with it, and what is wrong with them. */
export function declare(file: unknown): { declared: Declared; findings: readonly Finding[] } {
  const declared: Record<Named, Map<Id, Path>> = {
    situation: new Map(),
    cue: new Map(),
    fact: new Map(),
    commitment: new Map(),
    person: new Map(),
    phase: new Map(),
    beat: new Map(),
    ending: new Map(),
    move: new Map(),
  };
  const findings: Finding[] = [];
  for (const [pattern, named] of ID_MAPS) {
    for (const path of entriesAt(file, pattern)) {
      const id = String(path.at(-1));
      const problem = problemOf(id, named);
      if (problem) findings.push({ ...problem, path, part: 'key' });
      const first = sameSet(named)
        .map((set) => declared[set].get(id))
        .find(Boolean);
      if (first) findings.push(doubled(id, named, path, first));
      else declared[named].set(id, path);
    }
  }
  return { declared, findings };
}

function problemOf(id: string, named: Named): Omit<Finding, 'path' | 'part'> | null {
  if (!ID.test(id)) {
    return {
      code: 'bad-id',
      message: `\`${id}\` can't be the id of a ${named}`,
      found: id,
      expected: 'small letters, digits and single hyphens, beginning with a letter',
      ...hinted(suggestId(id)),
    };
  }
  if (RESERVED[named] !== id) return null;
  return {
    code: 'reserved-id',
    message: `\`${id}\` has a meaning of its own and can't be the id of a ${named}`,
    found: id,
    hint: 'give it another name',
  };
}

function suggestId(id: string): string | null {
  const better = id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return ID.test(better) ? `\`${better}\` would do` : null;
}

function hinted(hint: string | null): Pick<Finding, 'hint'> {
  return hint === null ? {} : { hint };
}

function doubled(id: string, named: Named, path: Path, first: Path): Finding {
  return {
    code: 'doubled-id',
    path,
    part: 'key',
    message: `\`${id}\` is already the id of another ${named === 'beat' || named === 'ending' ? 'beat or ending' : named}`,
    found: id,
    hint: `the other stands at ${first.join('.')}; give one of them another name`,
  };
}

/** The paths of all entries of the maps that fit a pattern. */
function entriesAt(file: unknown, pattern: readonly string[], before: Path = []): readonly Path[] {
  if (!isEntry(file)) return [];
  const [key, ...rest] = pattern;
  if (key === undefined) return Object.keys(file).map((id) => [...before, id]);
  if (key !== '*') return entriesAt(own(file, key), rest, [...before, key]);
  return Object.entries(file).flatMap(([id, value]) => entriesAt(value, rest, [...before, id]));
}
