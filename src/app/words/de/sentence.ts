import { whenUsed } from '../when-used.ts';

/** Turns as the subject of a sentence. */
export function turnsInWords(turns: readonly number[]): string {
  const last = turns.at(-1);
  if (turns.length <= 1) return `Zug ${last ?? ''}`;
  return `Die Züge ${turns.slice(0, -1).join(', ')} und ${last}`;
}

/** With its first letter large, to stand by itself. */
export function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With its first letter small, to stand within a sentence: not for what begins with a noun. */
export function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const pointFormat = whenUsed(() => new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 }));

/** Points with as many digits as they have, and a true minus sign. */
export function figure(points: number): string {
  const rounded = Math.round(points * 100) / 100;
  return pointFormat()
    .format(rounded === 0 ? 0 : rounded)
    .replace('-', '−');
}

/** What was taken off. */
export function taken(points: number): string {
  return `−${figure(points)}`;
}
