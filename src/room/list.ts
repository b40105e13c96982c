/*
 * A list that is never changed in place, and of which a changed copy costs little: it lies in
 * chunks, and only one of them is copied. A thousand people vote at the same moment.
 */

const CHUNK = 64;

export interface List<T> {
  readonly length: number;
  readonly chunks: readonly (readonly T[])[];
}

export const EMPTY: List<never> = { length: 0, chunks: [] };

/** What stands at an index, from 0. */
export function itemAt<T>({ chunks }: List<T>, index: number): T | undefined {
  return chunks[Math.floor(index / CHUNK)]?.[index % CHUNK];
}

/** With another item at an index it has, or at the end of it. */
export function withItem<T>(list: List<T>, index: number, item: T): List<T> {
  if (!Number.isInteger(index) || index < 0 || index > list.length) {
    throw new RangeError(`a list of ${list.length} has no place ${index}`);
  }
  const nth = Math.floor(index / CHUNK);
  const chunk = [...(list.chunks[nth] ?? [])];
  chunk[index % CHUNK] = item;
  const chunks = [...list.chunks];
  chunks[nth] = chunk;
  return { length: Math.max(list.length, index + 1), chunks };
}

/** With an item more at the end. */
export function withMore<T>(list: List<T>, item: T): List<T> {
  return withItem(list, list.length, item);
}

export function itemsOf<T>({ chunks }: List<T>): readonly T[] {
  return chunks.flat();
}
