import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../model/issue.ts';
import type { Finding, Path } from './finding.ts';
import type { Lines } from './lines.ts';
import type { Parsed } from './yaml.ts';

/** Turns stretches of a text and paths into it into lines and columns. */
export class Places {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #root: unknown;
  /** By where an entry begins: how far the words in it have been found. They are asked for in order. */
  readonly #found = new Map<number, number>();
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(text: string, parsed: Parsed) {
    this.#text = text;
    this.#lines = parsed.lines;
    this.#root = parsed.document?.contents;
  }

  /** A stretch as far as its first line goes; it is kept within the text. */
  of(from: number, to: number): Place {
    const start = Math.max(0, Math.min(from, this.#text.length));
    const { line, column } = this.#lines.at(start);
    return { line, column, length: Math.max(1, Math.min(to, this.#lines.endOf(line)) - start) };
  }

  /** Where a finding points: its entry, or what is nearest above it where there is no such entry. */
  find({ path, part, words }: Pick<Finding, 'path' | 'part' | 'words'>): Place {
    const { key, value, whole } = this.#walk(path);
    const node = part === 'value' && whole && hasLength(value) ? value : (key ?? value);
    const [from, to] = rangeOf(node) ?? rangeOf(value) ?? [0, 0];
    if (words === undefined || part === 'key') return this.of(from, to);
    const at = this.#text.indexOf(words, this.#found.get(from) ?? from);
    if (at < 0 || at >= to) return this.of(from, to);
    this.#found.set(from, at + words.length);
    return this.of(at, at + words.length);
  }

  /** Follows a path as far as it goes: `whole` is whether that was all of it. */
  #walk(path: Path): { key: unknown; value: unknown; whole: boolean } {
    let key: unknown = null;
    let value = this.#root;
    for (const segment of path) {
      if (isMap(value)) {
        const pair = this.#pairOf(value, String(segment));
        if (!pair) return { key, value, whole: false };
        key = pair.key;
        value = pair.value;
      } else if (isSeq(value) && isNodeLike(value.items[Number(segment)])) {
        key = null;
        value = value.items[Number(segment)];
      } else return { key, value, whole: false };
    }
    return { key, value, whole: true };
  }

  #pairOf(map: YAMLMap, key: string): Pair | undefined {
    let pairs = this.#pairs.get(map);
    if (!pairs) {
      // Of two with the same key the later one is what was read.
      pairs = new Map(
        map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value ?? '') : '', pair]),
      );
      this.#pairs.set(map, pairs);
    }
    return pairs.get(key);
  }
}

/** An empty value has no place of its own: its key is pointed at. */
function hasLength(value: unknown): boolean {
  const range = rangeOf(value);
  return range !== null && range[1] > range[0];
}

function isNodeLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isPair(value);
}

function rangeOf(node: unknown): readonly [from: number, to: number] | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const range = node.range as readonly number[] | null | undefined;
  return range ? [range[0] ?? 0, range[1] ?? 0] : null;
}
