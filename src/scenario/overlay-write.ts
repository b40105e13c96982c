import { Document, isMap, isScalar } from 'yaml';
import type { Scenario } from '../model/scenario.ts';
import type { Entry, OverlayFile } from './overlay.ts';
import type { OverlayName } from './overlay-name.ts';
import { type PlacedText, sameWords, textsOf } from './texts.ts';

/** An overlay brought up to date, and how many of its texts are how far. */
export interface Refreshed {
  readonly file: OverlayFile;
  readonly translated: number;
  readonly stale: number;
  readonly missing: number;
  readonly leftOver: number;
}

/**
 * An overlay with every text of the scenario in it, in order. What was translated from the very words
 * of a text is kept, also where it now stands elsewhere; what was translated from other words is
 * marked with `was`; texts that must read like one that is translated take its words; names stay as
 * they are. What the scenario doesn't have comes last.
 */
export function refreshed(
  scenario: Scenario,
  { id, language }: OverlayName,
  before: OverlayFile | null,
): Refreshed {
  const placed = textsOf(scenario);
  const old = new Map(Object.entries(before?.texts ?? {}));
  const kept = keptEntries(placed, old);
  const used = new Set(kept.values());
  const alike = new Map<string, string>();
  for (const { path, text, group } of placed) {
    const { to, was } = old.get(kept.get(path) ?? '') ?? {};
    if (group !== null && to && was === undefined) alike.set(`${group} ${text}`, to);
  }
  const texts = placed.map(({ path, text, group }): readonly [string, Entry] => {
    const entry = old.get(kept.get(path) ?? path);
    if (entry && !blank(entry)) {
      if (kept.has(path)) return [path, { ...entry, from: text }];
      if (!used.has(path)) return [path, { ...entry, was: entry.was ?? entry.from, from: text }];
    }
    return [
      path,
      { from: text, to: alike.get(`${group} ${text}`) ?? (isName(path) ? text : null) },
    ];
  });
  const paths = new Set(placed.map(({ path }) => path));
  const over = [...old].filter(([path]) => !paths.has(path) && !used.has(path));
  const count = (of: (entry: Entry) => boolean) => texts.filter(([, entry]) => of(entry)).length;
  const stale = count((entry) => entry.was !== undefined && !blank(entry));
  const missing = count(blank);
  return {
    file: { translates: id, language, texts: Object.fromEntries([...texts, ...over]) },
    translated: texts.length - stale - missing,
    stale,
    missing,
    leftOver: over.length,
  };
}

function blank({ to }: Entry): boolean {
  return (to ?? '').trim() === '';
}

/** By path: the path under which its very words are translated, its own before any other. */
function keptEntries(
  placed: readonly PlacedText[],
  old: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, string> {
  const own = placed.filter(({ path, text }) => sameWords(old.get(path)?.from ?? '', text));
  const kept = new Map(own.map(({ path }) => [path, path]));
  for (const { path, text } of placed) {
    if (kept.has(path)) continue;
    const taken = new Set(kept.values());
    const elsewhere = [...old].find(([at, { from }]) => !taken.has(at) && sameWords(from, text));
    if (elsewhere) kept.set(path, elsewhere[0]);
  }
  return kept;
}

/** Names mostly stay as they are. */
function isName(path: string): boolean {
  return path === 'seller.company' || /^cast\.[^.]+\.(name|company)$/.test(path);
}

/** An overlay as the text of its file, with room between its entries. */
export function overlayText({ translates, language, texts }: OverlayFile): string {
  const entries = Object.entries(texts).map(([path, { was, from, to = null }]) => [
    path,
    { ...(was === undefined ? {} : { was }), from, to },
  ]);
  const document = new Document({ translates, language, texts: Object.fromEntries(entries) });
  document.commentBefore = HEAD.map((line) => ` ${line}`).join('\n');
  const map = document.get('texts');
  for (const { key } of isMap(map) ? map.items.slice(1) : [])
    if (isScalar(key)) key.spaceBefore = true;
  return document.toString({ lineWidth: 0, nullStr: '' });
}

const HEAD = [
  'The texts of a scenario in another language. Write under `to` what stands under `from`.',
  'Where there is a `was`, `to` was made from that: put it right, then take `was` out.',
  '`npm run -s cli -- translate` brings this file up to date, `check` says what is left to do.',
];
