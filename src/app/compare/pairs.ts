import { type Source, sourceFor, titleLang, titleOf } from '../catalogue/find.ts';
import { links } from '../location.ts';
import type { RunRecord } from '../session/record.ts';
import type { Kept } from '../store/store.ts';
import { COMPARE } from '../words/compare.ts';
import { day } from '../words/progress.ts';

/** A scenario that was played to its end more than once, and which runs of it can be compared. */
export interface PairView {
  readonly key: string;
  readonly title: string;
  /** Of the title, where it is in another language than the page. */
  readonly lang: string | undefined;
  readonly played: string;
  readonly links: readonly {
    readonly href: string;
    readonly words: string;
    /** The link's name, which tells it from those beside it. */
    readonly label: string;
  }[];
}

/** What was played last stands first; what doesn't is folded where it is more than a few. */
export interface PairsView {
  readonly latest: readonly PairView[];
  readonly more: readonly PairView[];
}

/** So many stand unfolded. */
const FEW = 5;

type Ended = Pick<Kept, 'records' | 'files'>;

/** What can be compared: runs that have ended on the very same content, as long as it is here. */
export function connectPairs({ records, files }: Ended): PairsView {
  const ended = [...records.values()]
    .filter((record) => record.ended)
    .toSorted((a, b) => a.started - b.started);
  const groups = new Map<string, readonly RunRecord[]>();
  for (const record of ended) {
    const key = `${record.run.scenario} ${record.run.hash}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const pairs = [...groups]
    .flatMap(([key, runs]) => {
      const [first, last, before] = [runs[0], runs.at(-1), runs.at(-2)];
      if (!first || !last || !before) return [];
      const source = sourceFor(last.run, files);
      return source === null ? [] : [{ key, first, before, last, count: runs.length, source }];
    })
    .toSorted((a, b) => b.last.started - a.last.started)
    .map(viewPair);
  return { latest: pairs.slice(0, FEW), more: pairs.slice(FEW) };
}

interface Group {
  readonly key: string;
  readonly first: RunRecord;
  readonly before: RunRecord;
  readonly last: RunRecord;
  readonly count: number;
  readonly source: Source;
}

function viewPair({ key, first, before, last, count, source }: Group): PairView {
  const title = titleOf(last.run, source);
  const link = (one: RunRecord, words: string) => ({
    href: links.compare(one.id, last.id),
    words,
    label: COMPARE.pairLabel(words, title),
  });
  return {
    key,
    title,
    lang: titleLang(source),
    played: COMPARE.played(count, day(last.started)),
    links:
      count === 2
        ? [link(first, COMPARE.both)]
        : [link(before, COMPARE.lastTwo), link(first, COMPARE.firstAndLast)],
  };
}
